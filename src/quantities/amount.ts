import type { Document, Mark, NumberValue } from '../rule';
import { isScoreline } from './scoreline';

/** One figure or a range of two, before anyone asks of what. */
export interface Amount {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

/** «دو متر و نیم»: the half that stands behind the unit. */
export function withHalf(amount: Amount, half: boolean): Amount {
  return half && amount.value !== undefined ? { value: amount.value + 0.5 } : amount;
}

const rangeWords: ReadonlySet<string> = new Set(['تا', 'الی', 'لغایت', 'یا']);
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~']);

/**
 * The range that two numbers make: «۵۰ تا ۶۰», «۱۰ الی ۱۲ هزار», «یک یا دو», «بین ۱۰ و ۱۲», «60-50» (turned round by the
 * bidi display of the page it was copied from), «۱۰، ۱۵». The scale of the second is the first's too, where the first
 * has none and stays below: «۳۰۰ تا ۴۰۰ هزار».
 *
 * @returns its bounds and the number that ends it, or null where the first number stands alone.
 */
export function rangeFrom(
  document: Document,
  low: Mark<'number'>,
): { amount: Amount; high: Mark<'number'> } | null {
  const { tokens, marks } = document;
  const joint = tokens[low.end];
  const high = marks.startingAt('number', low.end + 1);
  if (!joint || !high || !isFigure(low.value) || !isFigure(high.value)) return null;
  const a = low.value.value ?? 0;
  const b = high.value.value ?? 0;
  const next = tokens[low.end + 1];
  if (!next || next.lineStart || joint.lineStart) return null;
  let turned = false;
  if (rangeWords.has(joint.key)) {
    if (joint.key === 'یا' && low.value.written !== high.value.written && high.value.scale === 1) return null;
  } else if (dashes.has(joint.key)) {
    if (joint.spaceBefore !== next.spaceBefore || isScoreline(document, low, high)) return null;
    turned = true;
  } else if (joint.key === 'و') {
    if (tokens[low.first - 1]?.key !== 'بین' && tokens[low.first - 1]?.key !== 'میان') return null;
  } else if (joint.key === '،') {
    if (
      inWords(low, high, a, b) &&
      tokens[high.end]?.kind === 'word' &&
      !marks.covering('number', low.first - 2)
    )
      return { amount: { min: a, max: b }, high };
    const list = low.value.written === 'digits' && high.value.written === 'digits' && low.value.scale === 1;
    if (!list || b > a * 2 || tokens[high.end]?.key === 'و' || tokens[high.end]?.key === '،') return null;
    if (marks.startingAt('number', low.first - 2)?.end === low.first - 1 || joint.spaceBefore) return null;
  } else return null;
  const bounds = scaled(a, low.value, b, high.value, turned);
  return bounds && { amount: bounds, high };
}

/** «دو، سه نفر»: neighbours in words. */
const inWords = (low: Mark<'number'>, high: Mark<'number'>, a: number, b: number): boolean =>
  low.value.written === 'words' && high.value.written === 'words' && b === a + 1 && a > 0 && b < 10;

const isFigure = ({ form, value }: NumberValue): boolean =>
  value !== undefined && (form === 'cardinal' || form === 'fraction');

function scaled(a: number, low: NumberValue, b: number, high: NumberValue, turned: boolean): Amount | null {
  const inherited = low.scale === 1 && high.scale > 1 ? a * high.scale : a;
  const min = inherited <= b || turned ? inherited : a;
  if (min < b) return { min, max: b };
  return turned && min > b ? { min: b, max: min } : null;
}
