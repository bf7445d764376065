import type { Document } from '../rule';
import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';

/** «بیشتر بخوانید:», above the headlines of other articles. */
const openings: readonly (readonly string[])[] = [
  'بیشتر بخوانید',
  'بیشتر خوانید',
  'بیشتر ببینید',
  'همچنین بخوانید',
  'بیشتر بدانید',
  'اخبار مرتبط',
  'خبرهای مرتبط',
].map((opening) => opening.split(' ').map(fold));
const firsts: ReadonlySet<string> = new Set(openings.map(([first]) => first ?? ''));

/** A headline has no more words, and no stop at its end. */
const longestHeadline = 24;
/** So many headlines follow at most. */
const mostHeadlines = 6;
const stops: ReadonlySet<string> = new Set(['.', '!', '؛']);

/** The tokens at which headlines of other articles begin: the lines after «بیشتر بخوانید:» up to the first that is none. */
export function linkedHeadlines({ tokens, paragraphs }: Document): ReadonlySet<number> {
  const starts = new Set<number>();
  let left = 0;
  for (const { first, end } of paragraphs) {
    if (firsts.has(tokens[first]?.key ?? '') && openings.some((words) => keysAt(tokens, first, words))) {
      left = mostHeadlines;
      continue;
    }
    if (left === 0) continue;
    left = end - first > longestHeadline || stops.has(tokens[end - 1]?.key ?? '') ? 0 : left - 1;
    if (left > 0) for (let i = first; i < end; i++) starts.add(i);
  }
  return starts;
}
