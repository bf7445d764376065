import { readDay } from './read-day';

/** One text to be read, with what its file says about it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** An ISO day. */
  readonly publishedAt?: string;
  /** The record it came from, where it came from one. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Under which names a record holds what. A name with dots walks into nested objects: `article.body`. */
export interface FieldNames {
  readonly text: readonly string[];
  readonly date: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** Fields that are copied to the output as they are. */
  readonly keep: readonly string[];
}

/** The names that are tried, in order, where the command line gives none. */
export const DEFAULT_FIELDS: FieldNames = {
  text: ['text', 'body', 'content', 'articleBody'],
  date: ['publishedAt', 'published_at', 'datePublished', 'date'],
  id: ['id', 'url'],
  title: ['title', 'headline'],
  keep: [],
};

/** An article, or why the record holds none. */
export type ArticleOrReason = { article: Article; warning?: string } | { reason: string };

/** Reads a record (a line of JSONL, a row of CSV) as an article. `place` names records without an id. */
export function articleOf(record: unknown, names: FieldNames, place: string): ArticleOrReason {
  if (!isRecord(record)) return { reason: 'expected an object with the text of an article' };
  const text = firstOf(record, names.text);
  if (typeof text !== 'string') {
    const wanted = names.text.map((name) => `"${name}"`).join(' or ');
    return { reason: `no text: expected a string in the field ${wanted} (--text-field names another)` };
  }
  const id = firstOf(record, names.id);
  const title = firstOf(record, names.title);
  const date = firstOf(record, names.date);
  const day = readDay(date);
  const article: Article = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : place,
    text,
    ...(typeof title === 'string' && { title }),
    ...(day !== null && { publishedAt: day }),
    record,
  };
  if (day !== null || date === undefined || date === '') return { article };
  return { article, warning: `the date ${JSON.stringify(date)} is not understood: read without it` };
}

/** The value of the first of these fields that the record has. */
function firstOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fieldOf(record, name);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** A field by its name, or by a path with dots. */
export function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const key of name.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
