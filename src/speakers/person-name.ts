import { nameEvidence } from '../names/lexicon';
import { surnameTails } from '../names/rest-of-surname';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/** A person's name as it stands in one place, and the words by which it is compared. */
export interface PersonName {
  /** The words as they stand, honorifics left out, set apart by single spaces. */
  readonly text: string;
  /** The folded words without «سید», which the press writes and leaves out of the same name. */
  readonly keys: readonly string[];
  /** The keys written together: «رزم حسینی» and «رزم‌حسینی» are one surname. */
  readonly joined: string;
}

const descent: ReadonlySet<string> = new Set(['سید', 'سیده']);
/** «سیدمحمد» written as one word; not «سیدی», a surname. */
const joinedDescent = /^سید(?=.{3})/u;

/** «دکتررستگار» written as one word. */
const joinedRank = /^(?:دکتر|مهندس)(.{3,})$/u;
const writtenRank = /^(?:دکتر|مهندس)\u200c?/u;
function withoutRank(key: string): string {
  const rest = joinedRank.exec(key)?.[1];
  return rest !== undefined && nameEvidence(rest).surname > 0 ? rest : key;
}

/** A given name written to the surname after it. */
const joinedGiven = /^(?:امیر|میر|شاه|علی|محمد)(.{4,})$/u;

/** Reads a name from its tokens; null where no word is among them. */
export function personName(tokens: readonly Token[]): PersonName | null {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const keys = words
    .filter((token) => !descent.has(token.key))
    .map((token) => withoutRank(token.key.replace(joinedDescent, '')));
  if (keys.length === 0) return null;
  const text = words.map(({ text, key }) =>
    withoutRank(key) === key ? text : text.replace(writtenRank, ''),
  );
  return { text: text.join(' '), keys, joined: keys.join('') };
}

/** The endings of a name by which the press calls a person later on: all but the given names, longest first. */
export function surnamesOf(name: PersonName): string[] {
  const endings: string[] = [];
  let ending = '';
  for (let i = name.keys.length - 1; i >= 0; i--) {
    ending = (name.keys[i] ?? '') + ending;
    endings.push(ending);
  }
  return endings.reverse();
}

const junior = fold('جونیور');

/**
 * Words of a name before its last by which it can be called: «رستگار» of «عباس رستگار نیک‌آبادی», and the first where no
 * list has it among given names, for there are peoples that write the surname first.
 */
export function otherSurnames({ text, keys }: PersonName): readonly string[] {
  // «رستگار» is the father of «عباس رستگار جونیور».
  if (keys[keys.length - 1] === junior) return [];
  const others = keys.slice(0, -1).filter((key, i) => {
    const { given, surname, known } = nameEvidence(key);
    // «عباس صفار رستگار»: behind a given name even a word that may be one opens the surname.
    return i === 0 ? !known && keys.length > 2 : surname > given || (surname > 0 && given < 3);
  });
  // «عباس رستگار‌نیک‌آبادی» is «رستگار» too.
  const [, ...later] = text.split(' ');
  for (const word of later) {
    const at = word.indexOf('\u200c');
    const head = at > 0 ? fold(word.slice(0, at)) : '';
    const { given, surname } = nameEvidence(head);
    if (surname > 0 && given < 2 && head.length > 3) others.push(head);
  }
  // «علی‌رستگار» is «رستگار» too.
  const end = /\u200c([^\u200c\s]+)$/u.exec(text)?.[1];
  const part = end === undefined ? '' : fold(end);
  const family = nameEvidence(part).surname >= 2 || /^ال.{4,}$/u.test(part);
  if (family && !surnameTails.has(part)) others.push(part);
  // «امیررستگار» is «رستگار» too.
  const rest = keys.length > 1 ? (joinedGiven.exec(keys[keys.length - 1] ?? '')?.[1] ?? '') : '';
  if (nameEvidence(rest).surname >= 2) others.push(rest);
  // «امیر قاضی زاده هاشمی» is «قاضی‌زاده» too.
  for (let i = 1; i < keys.length - 2; i++)
    if (surnameTails.has(keys[i + 1] ?? '')) others.push(`${keys[i]}${keys[i + 1]}`);
  // «سهیل الرستگار» is «رستگار» too.
  const bare = keys.length > 1 ? /^ال(.{4,})$/u.exec(keys[keys.length - 1] ?? '')?.[1] : undefined;
  if (bare !== undefined) others.push(bare);
  return others;
}

/**
 * Whether two names can be one person's: one holds every word of the other, and they end in the same surname.
 *
 * @example
 * // «سید محمد حسینی شاهرودی» and «حسینی شاهرودی»; not «احمد رستگار» and «مینا رستگار»
 */
export function agree(one: PersonName, other: PersonName): boolean {
  if (one.joined === other.joined) return true;
  const [short, long] = one.joined.length <= other.joined.length ? [one, other] : [other, one];
  if (!long.joined.endsWith(short.keys[short.keys.length - 1] ?? '')) return false;
  if (long.joined.endsWith(short.joined)) return true;
  return short.keys.every((key) => long.keys.includes(key));
}

/** Whether two words differ by one letter, added, left out or put for another: a slip of the pen. */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long.length < 4) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
