import { type Document, defineRule, optional, phrase, phraseOf, type TokenRange, tokenOf } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import type { Amount } from './amount';
import { withHalf } from './amount';
import type { Unit } from './currencies';
import { type Figure, figure } from './figure';
import { measureUnits } from './measure-units';

const measureUnit = phraseOf(new Map(measureUnits));

/** «۸۷+ کیلوگرم» */
const signBehind = tokenOf(
  'punctuation',
  ({ key, spaceBefore }) => !spaceBefore && (key === '-' || key === '+'),
);

/** «۳۳ هزار متر مربع», «۸ متر بر ثانیه», «۱۰۰ هکتاری», «۵ درجه زیر صفر». */
export const measure = defineRule({
  name: 'quantities/measure',
  kind: 'quantity',
  examples: [
    '۳۳ هزار متر مربع',
    '۸ متر بر ثانیه',
    '۱۰۰ هکتاری',
    '۲.۵ میلیون بشکه در روز',
    'منفی ۵ درجه سانتی‌گراد',
    'دو متر و نیم',
  ],
  rejects: ['چند متر', 'متر مربع', 'شش تن از همراهان'],
  pattern: [figure, optional(signBehind), measureUnit, optional(phrase('و نیم'))],
  produce: ([found, sign, unit, half], document, range) => {
    if (unit.code === 't' && countsPersons(document, found, range.end)) return null;
    const weightClass = unit.code === 'kg' ? weightClassOf(document, found) : null;
    if (sign && !weightClass) return null;
    if (weightClass) {
      // The «منفی» bounds the figure and is no part of it.
      const first = range.first + (document.tokens[range.first]?.key === 'منفی' ? 1 : 0);
      const figures = { first, end: range.end };
      return { kind: 'measure', ...weightClass, unit: unit.words, unitCode: unit.code, range: figures };
    }
    const value = degrees(document, withHalf(found.amount, half !== undefined), unit, range);
    return { kind: 'measure', ...value, unit: unit.words, unitCode: unit.code, modifier: 'exact' };
  },
});

/** «-۵ درجه», «۵ درجه زیر صفر»: below zero by a sign or in words. */
function degrees({ tokens }: Document, amount: Amount, { words }: Unit, { first, end }: TokenRange): Amount {
  if (!words.startsWith('درجه') || amount.value === undefined || amount.value <= 0) return amount;
  const sign = tokens[first - 1];
  const signed = (sign?.key === '-' || sign?.key === '−') && sign.spaceBefore && !tokens[first]?.spaceBefore;
  const below = tokens[end]?.key === 'زیر' && tokens[end + 1]?.key === 'صفر';
  return signed || below ? { value: -amount.value } : amount;
}

/** The sign of a weight class, as it is written or read out. */
const signs: ReadonlyMap<string, 'under' | 'over'> = new Map([
  ['-', 'under'],
  ['−', 'under'],
  ['–', 'under'],
  ['منفی', 'under'],
  ['+', 'over'],
  ['مثبت', 'over'],
]);

/** «وزن منفی ۶۰ کیلوگرم», «وزن ۸۷+ کیلوگرم»: nothing weighs less than nothing, so it is a class of sport, up to or above. */
function weightClassOf(
  { tokens }: Document,
  { amount, first, last }: Figure,
): { value: number; modifier: 'under' | 'over' } | null {
  const { value } = amount;
  if (value === undefined) return null;
  if (value < 0) return { value: -value, modifier: 'under' };
  const [before, after] = [tokens[first.first - 1], tokens[last.end]];
  const written = signs.get(before?.key ?? '');
  const modifier = written ?? (after && !after.spaceBefore ? signs.get(after.key) : undefined);
  const head = written ? tokens[first.first - 2] : before;
  return modifier && weighed.has(head?.key ?? '') ? { value, modifier } : null;
}
const weighed = words('وزن اوزان دسته');

/** What follows «تن» where it means a person: «شش تن از …», «۴۰ تن کشته شدند». */
const afterPersons: ReadonlySet<string> =
  words(`از دیگر را کشته زخمی مجروح شهید بازداشت دستگیر مصدوم جان به در نیز هم که با بودند هستند شدند حضور مفقود مسموم مبتلا
  اعدام محکوم نفر دستگیرشده بازداشت‌شده ، . ) و`);

const persons =
  /^(?:شهروند|کارگر|کارمند|زائر|زایر|مسافر|معترض|دانشجوی|دانش‌?آموز|معلم|کشاورز|پناهجوی|پناهنده‌?گ|آواره‌?گ|سرباز|نیروها|هوادار|بیمار|بازنشسته‌?گ|مهاجر|زندانی|نمایند‌?گ|کودک|جوان|اعضا|ساکن|اهال|مرد|هموطن|متقاضی|داوطلب|دانش‌آموخته‌?گ)(?:ان|ی|م|های|ن)?/u;
const isPersons = (token: Token | undefined): boolean => token !== undefined && persons.test(token.text);

const kilograms = words('کیلو کیلوگرم');

/**
 * «تن» is a tonne or a person. Large and broken amounts are tonnes, and whatever stuff follows; small whole ones with no
 * stuff behind them are persons.
 */
export function countsPersons({ tokens, marks }: Document, { amount, last }: Figure, end: number): boolean {
  // «۲۲ میلیون تن از شهروندان»
  if (tokens[end - 1]?.key === 'تن' && tokens[end]?.key === 'از' && isPersons(tokens[end + 1])) return true;
  const most = amount.value ?? amount.max ?? 0;
  if (most % 1 !== 0 || most >= 1000 || last.value.scale > 1 || tokens[end - 1]?.key !== 'تن') return false;
  const next = tokens[end];
  // «۱۳ تن و ۶۰۰ کیلوگرم»
  const part = next?.key === 'و' ? marks.startingAt('number', end + 1) : undefined;
  if (part && kilograms.has(tokens[part.end]?.key ?? '')) return false;
  return !next || next.lineStart || afterPersons.has(next.key);
}
