import { behind, type Document, defineRule, type TokenRange, word } from '../rule';
import { fold } from '../text/fold';
import { type Figure, figure } from './figure';
import { isScoreline } from './scoreline';

const scored = (a: Figure, b: Figure): string | null => {
  const whole = ({ amount, last }: Figure) =>
    amount.value !== undefined &&
    amount.value >= 0 &&
    amount.value < 400 &&
    amount.value % 1 === 0 &&
    last.value.scale === 1;
  return whole(a) && whole(b) ? `${a.amount.value}-${b.amount.value}` : null;
};
const score = (value: string) =>
  ({ kind: 'score', value, unit: null, unitCode: null, modifier: 'exact' }) as const;

/** «۲ بر ۱», «سه بر صفر». */
export const scoreInWords = defineRule({
  name: 'quantities/score-in-words',
  kind: 'quantity',
  examples: ['۲ بر ۱', 'سه بر صفر', '۸۵ بر ۵۴'],
  rejects: ['۸ متر بر ثانیه', 'دو بر این'],
  pattern: [figure, word('بر'), figure],
  produce: ([a, , b]) => {
    const value = scored(a, b);
    return value === null ? null : score(value);
  },
});

/** «نتیجه ۹ به یک». */
export const scoreAsResult = defineRule({
  name: 'quantities/score-as-result',
  kind: 'quantity',
  examples: ['با نتیجه {۹ به یک} باخت', 'نتیجه {۵۰ به ۴۷}'],
  rejects: ['از ۹ به یک رسید'],
  pattern: [behind((before) => before?.key === 'نتیجه'), figure, word('به'), figure],
  produce: ([, a, , b]) => {
    const value = scored(a, b);
    return value === null ? null : score(value);
  },
});

const scoreWords: ReadonlySet<string> = new Set(
  'نتیجه تساوی مساوی پیروزی برد شکست باخت گل حساب مغلوب متوقف برتری پیروز سود نفع کسب بازی دیدار مسابقه ست ست‌های امتیازهای امتیازات پیشی پیش جلو عقب سد'
    .split(' ')
    .map(fold),
);

/** «نتیجه 2-1», «تساوی 1-1»: digits with a dash, where the words around them tell of a match. */
export const scoreInDigits = defineRule({
  name: 'quantities/score-in-digits',
  kind: 'quantity',
  examples: ['2-1', '۳ - ۲', '۱–۱'],
  rejects: ['۵۰-۶۰ نفر', '۶۰-۵۰ درصد', '۱۳۵۷-۱۳۹۷'],
  pattern: [figure, word('-', '–', '—', '−'), figure],
  produce: ([a, dash, b], document, range) => {
    const value = scored(a, b);
    const { tokens } = document;
    if (value === null || dash.spaceBefore !== (tokens[dash.index + 1]?.spaceBefore ?? false)) return null;
    const digits = a.first.value.written === 'digits' && b.last.value.written === 'digits';
    if (!digits) return null;
    if (!isScoreline(document, a.first, b.last) && !tellsOfMatch(document, range)) return null;
    return score(value);
  },
});

const rowMarks: ReadonlySet<string> = new Set(['-', '–', '—', '−', '،', 'و', '(', ')']);

/** A word of the game within five words before or behind. */
export function tellsOfMatch({ tokens }: Document, { first, end }: TokenRange): boolean {
  if (tokens.length === end - first) return true;
  // «با امتیازهای 6-4، 6-3 و 7-6»: back over the row to what heads it.
  let head = first;
  while (head > 0 && (tokens[head - 1]?.kind === 'number' || rowMarks.has(tokens[head - 1]?.key ?? '')))
    head--;
  for (let at = Math.max(0, head - 5); at < end + 5; at++)
    if (scoreWords.has(tokens[at]?.key ?? '')) return true;
  return false;
}
