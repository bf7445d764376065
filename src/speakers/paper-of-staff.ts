import { isKnownMedium } from '../names/known-bodies';
import { mediaHeads } from '../names/quoted-media';
import { unsourced } from '../quotes/source-phrase-words';
import type { Document, TokenRange } from '../rule';
import { opensBody, staff } from './source-words';

/** Desks of a paper, which are called by its name. */
export const desks: ReadonlySet<string> = new Set(['گروه', 'سرویس']);
/** A name that ends in «نیوز» is that of a site of news. */
const joinedNews = /.{3}نیوز$/u;

/**
 * Where the paper is named that the staff works for: «گروه سیاسی خبرگزاری بامداد», «خبرنگار بامداد». A group or a service
 * is a desk only of a paper: «گروه ناظران حقوق بشر», «سرویس امنیت ملی نیک‌آباد» are bodies of their own.
 * The first token of the phrase where no paper is named.
 */
export function paperOf({ tokens, marks }: Document, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (mediaHeads.has(key) || isKnownMedium(key) || joinedNews.test(key)) return i;
  }
  if (desks.has(tokens[first]?.key ?? '')) return first;
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (staff.has(key)) continue;
    if (marks.startingAt('name', i)?.value.entity === 'organisation' || opensBody(key)) return i;
  }
  // «خبرنگار ما», «خبرنگار نیک‌آبادی», «خبرنگاران محیط زیست»: no paper named.
  const between = tokens.slice(first + 1, end - 1);
  const last = tokens[end - 1]?.key ?? '';
  const named =
    end - first > 1 &&
    last !== 'ما' &&
    !last.endsWith('ی') &&
    between.every(({ key }) => key.endsWith('ی') || staff.has(key));
  return named && !unsourced.has(last) ? end - 1 : first;
}
