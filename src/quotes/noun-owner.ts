import type { Document, TokenRange } from '../rule';
import { isBound } from './bound-prepositions';
import type { Cue } from './cue';
import { isComplementizer } from './noun-complementizer';
import { isThat } from './noun-cues';
import { commas, openers } from './punctuation';
import { namesSomeone } from './someone';

/** Words between the noun and whose it is: «اظهارات اخیر رئیس‌جمهور». */
const qualifiers: ReadonlySet<string> = new Set(
  'اخیر جدید تازه قبلی پیشین مکرر متعدد برخی منتشر مطرح شده نادرست جنجالی تند صریح رسمی عجیب تکراری مداخلهجویانه'.split(
    ' ',
  ),
);

const selves: ReadonlySet<string> = new Set(['خود', 'خویش', 'من', 'ما', 'بنده', 'شما', 'خودش']);

/** Whose saying the noun is, or null where nobody is named. */
export function nounOwner(document: Document, cue: Cue): TokenRange | null {
  const { tokens } = document;
  let first = cue.end;
  while (qualifiers.has(tokens[first]?.key ?? '') && tokens[first]?.key !== 'برخی') first++;
  // «اظهارات صبح امروز معاون رئیس‌جمهور»
  first = document.marks.startingAt('time', first)?.end ?? first;
  let end = first;
  while (
    end < cue.to &&
    !isComplementizer(tokens[end]?.key ?? '') &&
    !isThatAt(document, end) &&
    !(end > first && addressees.has(tokens[end]?.key ?? '') && !isBound(document, first, end))
  )
    end++;
  while (end > first && commas.has(tokens[end - 1]?.key ?? '')) end--;
  if (end <= first || selves.has(tokens[first]?.key ?? '') || selves.has(tokens[end - 1]?.key ?? ''))
    return null;
  const head = openers.has(tokens[first]?.key ?? '') ? first + 1 : first;
  return namesSomeone(document, head) ? { first, end } : null;
}

/** «هشدار رستگار به شهردار مبنی بر …»: whom it is told, or against whom. */
const addressees: ReadonlySet<string> = new Set(['به', 'علیه', 'برای', 'درباره']);

const isThatAt = (document: Document, at: number): boolean =>
  document.tokens[at]?.key === 'این' && isThat(document, at + 1);
