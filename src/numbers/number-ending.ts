import type { Token } from '../text/tokens';
import { NumberSum, type ReadingOptions } from './number-sum';
import { numerals, ordinalEndings } from './numeral-words';

/** What a sum comes to with what stands behind it. */
export interface Ending {
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  readonly value: number;
  readonly scale: number;
  readonly end: number;
}

/**
 * What stands behind a sum of numerals and belongs to it: the lower half of a fraction («سه چهارم»), the ending of an
 * ordinal («۲۵ مین»), a half («دو و نیم»), a fraction besides («یک و سه چهارم»), decimals in words («سه ممیز چهارده»).
 */
export function endingOf(tokens: readonly Token[], sum: NumberSum, options: ReadingOptions): Ending {
  const { value, scale, end } = sum;
  if (sum.ordinal) return { form: 'ordinal', value, scale, end };
  const next = tokens[end];
  const denominator = denominatorOf(next, tokens[end - 1]);
  if (denominator && value < denominator && value > 0 && value % 1 === 0)
    return { form: 'fraction', value: fractionOf(sum, denominator), scale: 1, end: end + 1 };
  if (next && takesOrdinalEnding(sum, next)) return { form: 'ordinal', value, scale, end: end + 1 };
  return remainder(tokens, sum, options) ?? { form: 'cardinal', value, scale, end };
}

/** The lower half of a fraction: a plain ordinal that touches or follows its numerator on the same line. */
function denominatorOf(token: Token | undefined, before: Token | undefined): number | null {
  if (!token || !before || token.lineStart) return null;
  const numeral = numerals.get(token.key);
  if (numeral?.ordinal !== 'plain' || numeral.value < 2) return null;
  return numeral.value;
}

/** «صد و سه هزارم» is 100.003, «بیست و پنج صدم» 0.25: a lone unit after whole hundreds belongs to the fraction. */
function fractionOf({ value, written }: NumberSum, denominator: number): number {
  const unit = value % 10;
  const whole = value - unit;
  if (written === 'words' && denominator >= 1000 && unit > 0 && whole > 0 && whole % 100 === 0)
    return decimalSum(whole, unit, denominator);
  return value / denominator;
}

function takesOrdinalEnding({ digits, elements }: NumberSum, next: Token): boolean {
  const ending = ordinalEndings.get(next.key);
  if (!ending) return false;
  if (next.key === 'ام' || next.key === 'امه' || ending === 'superlative') return !digits?.decimal;
  return digits !== null && elements === 1 && !digits.decimal && !next.spaceBefore;
}

/** «پنجاه و اندی»: somewhat more, which leaves the figure as it is; whoever bounds it asks for these words. */
export const oddWords: ReadonlySet<string> = new Set(['اندی', 'خردهای', 'خوردهای']);

function remainder(tokens: readonly Token[], sum: NumberSum, options: ReadingOptions): Ending | null {
  const { end } = sum;
  const joint = tokens[end]?.key;
  if (joint === 'ونیم') return withHalf(tokens, sum, end + 1);
  if (joint === 'ممیز') return withDecimals(tokens, sum, end + 1);
  if (joint !== 'و' || tokens[end + 1]?.lineStart) return null;
  if (oddWords.has(tokens[end + 1]?.key ?? '') && !options.loose && !sum.digits?.decimal)
    return { form: 'cardinal', value: sum.value, scale: sum.scale, end: end + 2 };
  if (tokens[end + 1]?.key === 'نیم') return withHalf(tokens, sum, end + 2);
  if (sum.digits?.decimal || sum.scale !== 1) return null;
  const part = new NumberSum(tokens, end + 1, { ...options, loose: false });
  if (!part.read() || part.ordinal || part.failed || !part.isOneTerm) return null;
  const denominator = denominatorOf(tokens[part.end], tokens[part.end - 1]);
  if (!denominator || part.value <= 0 || part.value >= denominator) return null;
  // «۲۰۱۴ و یک‌چهارم نهایی»
  if (tokens[part.end + 1]?.key === 'نهایی') return null;
  const value = decimalSum(sum.value, part.value, denominator);
  return { form: 'cardinal', value, scale: 1, end: part.end + 1 };
}

/** «دو و نیم», «دو و نیم هزار میلیارد»; after a scale from a million up half of that: «دو میلیون و نیم». */
function withHalf(tokens: readonly Token[], sum: NumberSum, end: number): Ending | null {
  const { value, scale } = sum;
  if (sum.digits?.decimal || (scale === 1 && value % 1 !== 0)) return null;
  if (scale > 1) return scale >= 1e6 ? { form: 'cardinal', value: value + scale / 2, scale: 1, end } : null;
  let factor = 1;
  let to = end;
  for (; sum.isOneTerm; to++) {
    const next = numerals.get(tokens[to]?.key ?? '');
    if (next?.place !== 'scale' || next.ordinal || next.value <= factor) break;
    factor *= next.value;
  }
  return { form: 'cardinal', value: (value + 0.5) * factor, scale: factor, end: to };
}

/** «سه ممیز چهارده»: the words after «ممیز» are the digits after the point, zeros first. */
function withDecimals(tokens: readonly Token[], sum: NumberSum, at: number): Ending | null {
  let zeros = '';
  let from = at;
  for (; tokens[from]?.key === 'صفر' && zeros.length < 10; from++) zeros += '0';
  const part = new NumberSum(tokens, from, {});
  if (sum.value % 1 !== 0 || !part.read() || part.ordinal || part.failed || !part.isOneTerm) return null;
  const digits = part.digits?.digits ?? String(part.value);
  return { form: 'cardinal', value: Number(`${sum.value}.${zeros}${digits}`), scale: 1, end: part.end };
}

/** A whole and a fraction without the noise of adding floats where the fraction is a decimal one. */
function decimalSum(whole: number, numerator: number, denominator: number): number {
  const places = Math.log10(denominator);
  if (!Number.isInteger(places)) return whole + numerator / denominator;
  return Number(`${whole}.${String(numerator).padStart(places, '0')}`);
}
