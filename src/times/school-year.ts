import type { PointReading, TimeUnit } from '../calendar/time-reading';
import { behind, defineRule, not, oneOf, phrase, phraseOf, sequence, word } from '../rule';
import { digits, map } from './numbers-in-times';
import { weekNames } from './week-names';

type Piece = Partial<PointReading>;

/** «سال تحصیلی ۹۸-۹۷», «سال تحصیلی جاری»: a year from autumn to autumn. */
export const schoolYear = defineRule({
  name: 'times/school-year',
  kind: 'timeReading',
  examples: [
    'سال تحصیلی ۱۳۹۷-۱۳۹۸',
    'سال تحصیلی ۹۷-۹۸',
    'سال تحصیلی جاری',
    'سال زراعی ۹۷-۹۸',
    'سال تحصیلی آینده',
  ],
  rejects: ['سال تحصیلی'],
  pattern: [
    word('سال'),
    word('تحصیلی', 'زراعی', 'آبی'),
    oneOf(
      map(
        sequence(
          oneOf(digits(4, 4), digits(2, 2)),
          phrase('-', '–', '/', 'ـ', 'تا', '_'),
          oneOf(digits(4, 4), digits(2, 2)),
        ),
        ([a, , b]): Piece | null => {
          const year = Math.min(a, b) + (Math.max(a, b) - Math.min(a, b) > 90 ? 99 : 0);
          if (Math.abs(a - b) !== 1 && Math.abs(a - b) !== 99 && !(Math.abs((a % 100) - (b % 100)) === 1))
            return null;
          const full = Math.max(a, b) > 99;
          if (!full) return { year: Math.abs(a - b) === 99 ? 99 : year, shortYear: true };
          return { year: a > 99 && b > 99 ? Math.min(a, b) : a > 99 && a % 100 < b ? a : Math.max(a, b) - 1 };
        },
      ),
      phraseOf(
        new Map<string, Piece>([
          ['جاری', { shift: { unit: 'year', amount: 0, back: false, from: 'report' } }],
          ['گذشته', { shift: { unit: 'year', amount: 1, back: true, from: 'report' } }],
          ['آینده', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
          ['آتی', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
          ['جدید', { newYear: true }],
          ['پیش رو', { shift: { unit: 'year', amount: 1, back: false, from: 'report' } }],
        ]),
      ),
    ),
  ],
  produce: ([, , year]) => ({ form: 'point', calendar: 'persian', ...year, schoolYear: true }),
});

/** «پایان سال», «ابتدای ماه»: the current one, by its edge alone. */
export const edgeOfUnit = defineRule({
  name: 'times/edge-of-unit',
  kind: 'timeReading',
  examples: ['پایان {سال}', 'ابتدای {ماه}'],
  rejects: ['پایان سال تحصیلی', 'آخر هفته'],
  pattern: [
    behind((token) => edges.has(token?.key ?? '')),
    phraseOf(
      new Map<string, TimeUnit>([
        ['سال', 'year'],
        ['ماه', 'month'],
        ['سال میلادی', 'year'],
      ]),
    ),
    not(word('تحصیلی', 'مالی', 'زراعی', 'آبی', 'جدید', 'نو', 'گذشته', 'آینده', 'ها', 'های')),
  ],
  produce: ([, current], document, range) => ({
    form: 'point',
    current,
    ...(document.tokens[range.end - 1]?.key === 'میلادی' && { calendar: 'gregorian' as const }),
  }),
});
/** «تا پایان هفته», «از اوایل هفته»: this week, where no round («هفته هفتم لیگ») or occasion is meant. */
export const edgeOfWeek = defineRule({
  name: 'times/edge-of-week',
  kind: 'timeReading',
  examples: ['تا پایان {هفته}', 'تا آخر {هفته} خود را می‌رساند'],
  rejects: ['تا پایان هفته هفتم', 'از آغاز هفته دولت', 'تعطیلات آخر هفته', 'در پایان هفته لیگ'],
  pattern: [
    behind(
      (token, { tokens }) =>
        edges.has(token?.key ?? '') && beforeEdge.has(tokens[(token?.index ?? 0) - 1]?.key ?? ''),
    ),
    word('هفته'),
    not(word('گذشته', 'آینده', 'جاری', 'قبل', 'بعد', 'آتی', 'ها', 'های', 'لیگ', 'رقابت‌های', 'مسابقات')),
  ],
  produce: (_, { tokens, marks }, { end }) =>
    marks.startingAt('number', end) || weekNames.has(tokens[end]?.key ?? '')
      ? null
      : { form: 'point', shift: { unit: 'week', amount: 0, back: false, from: 'report' } },
});
const beforeEdge = new Set(['تا', 'از']);

const edges = new Set(['پایان', 'ابتدای', 'آغاز', 'اوایل', 'اواخر', 'اواسط', 'آخر', 'انتهای', 'شروع', 'اول']);
