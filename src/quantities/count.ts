import { type Document, defineRule, piece } from '../rule';
import { fold } from '../text/fold';
import { words } from '../text/word-list';
import { canBeCounted } from './can-be-counted';
import { classifiersOfOne } from './classifiers';
import { type Counted, countedAt } from './counted-nouns';
import { type Figure, figure, isLoneOne } from './figure';
import { isHostYear, isYearLike } from './host-years';
import { modifierBefore } from './modifiers';
import { isNameNumber } from './named-by-number';
import { piecesAt } from './pieces';
import { alwaysRanked, countedAfterRank } from './ranked-by-number';

/** A counted noun, with or without its classifier. */
const counted = piece<Counted>(
  { kinds: new Set(['word']) },
  {
    match(document, at, then) {
      if (document.tokens[at]?.lineStart) return false;
      const number = document.marks.covering('number', at - 1);
      const found = (number && piecesAt(document, at, number.first)) ?? countedAt(document, at);
      return found !== null && then(found.end, found);
    },
  },
);

/** «۱۸ تعاونی», «۶ هزار جلد کتاب», «۴ نفر», «۵ نفره»: the noun that follows is counted. */
export const count = defineRule({
  name: 'quantities/count',
  kind: 'quantity',
  examples: [
    '۱۸ تعاونی',
    '۶ هزار جلد کتاب',
    '۴ نفر',
    '۵ نفره',
    '۱۰، ۱۵ نفر',
    'دو سه نفر',
    'چهار یا پنج بازیکن',
  ],
  rejects: ['چند نفر', 'یک برنامه', 'ماده ۵ قانون', '۵ سال', '۲۰ از'],
  pattern: [figure, counted],
  produce: ([found, noun], document) => {
    if (!noun.classifier && isNameNumber(document, found.first) && !ownWords.has(noun.unit)) return null;
    if (isHostYear(document, found.last) || isEventYear(document, found, noun)) return null;
    if (isTitle(document, found, noun)) return null;
    if (sumAdjectives.has(document.tokens[found.last.end - 1]?.key ?? '')) return null;
    if (isRanked(document, found, noun)) return null;
    if (isLoneOne(document, found) && !oneCounts(document, found, noun)) return null;
    const { form } = found.first.value;
    const word =
      found.first.end - found.first.first === 1 ? document.tokens[found.first.first]?.key : undefined;
    // A part of a whole is a ratio, of whatever it may be: «یک سوم خاک».
    if (form === 'fraction' || (word === 'صفر' && !scored.has(fold(noun.unit)))) return null;
    // «نه» is 9 only where a classifier or person says so.
    if (word === 'نه' && !noun.classifier) return null;
    const unit = noun.unit === 'گانه' ? (nounOfParts(document, found) ?? noun.unit) : noun.unit;
    return { kind: 'count', ...found.amount, unit, unitCode: null, modifier: 'exact' };
  },
});

/** What counts also where a number could name what stands before it: «مناطق ۲۲ گانه». */
const ownWords: ReadonlySet<string> = new Set(['امتیاز', 'گانه']);

/** «مناطق ۲۲ گانه», «بندهای پنج‌گانه»: what there are so many of stands before the number, in the plural. */
function nounOfParts({ tokens }: Document, { first }: Figure): string | null {
  const before = tokens[first.first - 1];
  if (before?.kind !== 'word') return null;
  return brokenPlurals.get(before.key) ?? before.text.match(/^(.+?)\u200c?های$/u)?.[1] ?? null;
}
const brokenPlurals: ReadonlyMap<string, string> = new Map(
  [
    ['مناطق', 'منطقه'],
    ['نواحی', 'ناحیه'],
    ['اصول', 'اصل'],
    ['مواد', 'ماده'],
    ['قوای', 'قوه'],
    ['مراحل', 'مرحله'],
  ].map(([plural = '', noun = '']) => [fold(plural), noun]),
);

/** What a table counts, none of it too: «صفر امتیاز». */
const scored: ReadonlySet<string> = new Set(['امتیاز', 'گل']);

const pointers: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'هر']);
/** «فاز ۵ هشتگرد», but not «در این فاز ۵ طرح». */
function isRanked({ tokens }: Document, { first }: Figure, { unit }: Counted): boolean {
  const head = tokens[first.first - 1]?.key ?? '';
  if (!alwaysRanked.has(head) || pointers.has(tokens[first.first - 2]?.key ?? '')) return false;
  // «پیراهن شماره ۱۰ تیم ملی»
  return head === 'شماره' || !countedAfterRank.has(unit);
}

/** «هفت سنگ» alone in its marks is a title. */
const isTitle = ({ tokens }: Document, { first }: Figure, { end }: Counted): boolean =>
  first.value.written === 'words' && tokens[first.first - 1]?.key === '«' && tokens[end]?.key === '»';

/** What hundreds and thousands of are counted, right behind a noun too: «معیارهای قطعی ۱۳۸۳ بیمار شناسایی شد». */
const countedInThousands: ReadonlySet<string> =
  words(`بیمار مبتلا نفر شهید کشته زخمی مجروح مصدوم فوتی خانوار خانواده پرونده دانش‌آموز
  دانشجو زندانی متقاضی داوطلب زائر شاکی کارگر شغل واحد مسکن پروژه روستا آزمایش کتاب`);

/** «انتخابات پارلمانی ۲۰۲۱ دانسته شد», «توافق صلح ۲۰۱۶ پابرجاست»: the year of what stands right before it. */
function isEventYear({ tokens }: Document, { first, last }: Figure, { unit, classifier }: Counted): boolean {
  if (first !== last || classifier !== null || countedInThousands.has(fold(unit))) return false;
  return (
    isYearLike(first.value) && (first.value.value ?? 0) % 50 !== 0 && canBeCounted(tokens[first.first - 1])
  );
}

/** «هواداران ۳۰ میلیونی»: the adjective of a sum counts nothing more. */
const sumAdjectives: ReadonlySet<string> = new Set(['میلیونی', 'میلیاردی']);

const only: ReadonlySet<string> = new Set(['تنها', 'فقط', 'صرفا']);

/**
 * Whether «یک» counts: with a bound or «تنها» before it, a classifier behind it, or in a row with another figure («یک
 * کشته و سه زخمی»). Elsewhere it is the article.
 */
function oneCounts(document: Document, { first }: Figure, noun: Counted): boolean {
  const { tokens, marks } = document;
  if (noun.classifier && classifiersOfOne.has(noun.classifier)) return true;
  if (only.has(tokens[first.first - 1]?.key ?? '')) return true;
  if (modifierBefore(document, first.first)) return true;
  const next = marks.startingAt('number', noun.end + 1);
  const isOne = next && next.end - next.first === 1 && tokens[next.first]?.key === 'یک';
  if (isAnd(tokens[noun.end]?.key) && next && isCounting(document, next.end))
    return !isOne || onesTogether.has(fold(noun.unit));
  if (countedAgain(document, noun)) return true;
  if (!isAnd(tokens[first.first - 1]?.key)) return false;
  for (let back = 2; back <= 4; back++) {
    const before = marks.covering('number', first.first - 1 - back);
    const wasOne = before && before.end - before.first === 1 && tokens[before.first]?.key === 'یک';
    if (wasOne && !onesTogether.has(fold(noun.unit))) return false;
    if (before) return before.value.form === 'cardinal' && !marks.covering('time', before.first) && back > 1;
  }
  return false;
}

/** What is counted by ones in a row: «یک کشته و یک زخمی»; of other nouns «یک … و یک …» are articles. */
const onesTogether: ReadonlySet<string> =
  words(`کشته زخمی مجروح شهید مصدوم نفر تن زن مرد دختر پسر کودک گل پاس امتیاز برد باخت تساوی طلا نقره برنز مدال کارت مورد دستگاه فقره
  قبضه فروند مأمور سرباز کارگر`);

/** How far on the same noun may be counted again. */
const again = 9;
/** «یک درمانگاه در شهر، سه درمانگاه در مرز»: where the same is counted a few words on, «یک» counts too. */
function countedAgain({ tokens, marks }: Document, { end }: Counted): boolean {
  const noun = tokens[end - 1]?.key;
  for (let at = end; at < end + again; at++) {
    const token = tokens[at];
    if (!token || token.key === '.' || token.lineStart) return false;
    if (token.key === noun) {
      const number = marks.covering('number', at - 1);
      return number?.value.form === 'cardinal' && tokens[number.first]?.key !== 'یک';
    }
  }
  return false;
}

const isAnd = (key: string | undefined): boolean => key === 'و' || key === '،';
const isCounting = (document: Document, at: number): boolean => countedAt(document, at) !== null;
