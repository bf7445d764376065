import { extractClaims, extractQuantities, extractTimes } from '../../extract';
import { normalize } from '../../normalize';
import type { ExtractOptions } from '../../options';
import { type Article, fieldOf } from '../input/article';
import type { Job } from '../job';

/** What is known of an article beside what is found in it: the first fields of every JSON record. */
export function headOf(article: Article, job: Job): Record<string, unknown> {
  const head: Record<string, unknown> = { id: article.id };
  const { publishedAt } = optionsOf(article, job);
  if (publishedAt !== undefined) head.publishedAt = publishedAt;
  if (article.title !== undefined) head.title = article.title;
  for (const name of job.fields.keep) {
    const value = article.record === undefined ? undefined : fieldOf(article.record, name);
    if (value !== undefined) head[name] = value;
  }
  return head;
}

/** What the library is told about an article. */
export function optionsOf(article: Article, job: Job): ExtractOptions & { publishedAt?: string } {
  const publishedAt = article.publishedAt ?? job.publishedAt;
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(article.title !== undefined && { title: article.title }),
  };
}

/** The JSON record of an article for a command. */
export function recordOf(article: Article, job: Job): Record<string, unknown> {
  const options = optionsOf(article, job);
  switch (job.command) {
    case 'quantities':
      return { ...headOf(article, job), quantities: extractQuantities(article.text, options) };
    case 'times':
      return { ...headOf(article, job), times: extractTimes(article.text, options) };
    case 'normalize':
      return normalizedRecord(article, job);
    default:
      return { ...headOf(article, job), ...extractClaims(article.text, options) };
  }
}

/** The record as it came, with its text repaired: a filter that changes nothing else. */
function normalizedRecord(article: Article, job: Job): Record<string, unknown> {
  const text = normalize(article.text);
  const name = job.fields.text.find(
    (one) => article.record !== undefined && Object.hasOwn(article.record, one),
  );
  if (article.record === undefined || name === undefined) return { ...headOf(article, job), text };
  return { ...article.record, [name]: text };
}
