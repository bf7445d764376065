import { isHonorific } from '../names/honorifics';
import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import { nounPhraseEnd } from './noun-phrase';
import { isStatement } from './statement-nouns';
import { isPreposition, leadsAdverbial, pronouns } from './word-classes';

/** A pronoun, person or title after the adverbial at the head of a clause that is not part of it. */
export function headIn(document: Document, from: number, to: number): number {
  const { tokens, marks } = document;
  for (let i = from + 1; i < to; i++) {
    // «بعد از اظهارات آقای رستگار»: what governs a name stands before its words of respect.
    const before = tokens[beforeHonorifics(tokens, i, from)]?.key ?? '';
    if ((isPreposition(before) && before !== 'بعد') || before === 'و' || isStatement(before)) continue;
    // «برابر شاگردان رستگار گفت»: whose they are.
    if (followers.has(before)) continue;
    if (pronouns.has(tokens[i]?.key ?? '')) {
      if (leadsAdverbial(document, i + 1) || i + 1 >= to) return i;
      continue;
    }
    // «پیش از آغاز کار یکی از مدیران گفت»
    if (tokens[i]?.key === 'یکی' && tokens[i + 1]?.key === 'از') {
      const one = nounPhraseEnd(document, i, to, false);
      if (one >= to || leadsAdverbial(document, one)) return i;
    }
    const name = marks.startingAt('name', i);
    if (name?.value.entity === 'person' && isCommemorated(document, i)) continue;
    if (name?.value.entity === 'person' && marks.covering('role', i - 1) === undefined) {
      // «در دیدار با رستگار»: governed by what stands before; «در ادامه این نشست رستگار»: not.
      const end = nounPhraseEnd(document, i, to, true);
      if (end >= to || leadsAdverbial(document, end)) return i;
      const whole = nounPhraseEnd(document, i, to, false);
      if (whole >= to || leadsAdverbial(document, whole)) return i;
    }
  }
  return -1;
}

/** The token before the words of respect that stand before a token. */
function beforeHonorifics(tokens: readonly Token[], at: number, from: number): number {
  let before = at - 1;
  while (before > from && isHonorific(tokens[before]?.key ?? '')) before--;
  return before;
}

/** Those who belong to someone who is named after them. */
const followers: ReadonlySet<string> = new Set(
  'شاگردان هواداران طرفداران حامیان نزدیکان بستگان دوستان همراهان یاران خانواده تیم دولت'.split(' '),
);

/** «با تسلیت شهادت حضرت رستگار»: whose day it is, and not who speaks. */
function isCommemorated({ tokens }: Document, at: number): boolean {
  let before = at - 1;
  while (respects.has(tokens[before]?.key ?? '')) before--;
  return kept.has(tokens[before]?.key ?? '');
}

/** What of the dead and the holy is kept, and the words of respect between it and their names. */
const kept: ReadonlySet<string> = new Set(
  'شهادت ولادت میلاد رحلت ارتحال وفات سالروز سالگرد ایام سوگواری عزاداری عزای اربعین حرم زیارت بارگاه مرقد آستان قیام نهضت سیره کمیته'.split(
    ' ',
  ),
);
const respects: ReadonlySet<string> = new Set(['حضرت', 'امام', 'شهید', 'آیتالله', 'سید']);
