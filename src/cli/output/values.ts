import type { Modifier, Quantity, TimeExpression } from '../../schema';

const signOf: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: '≈ ',
  over: '> ',
  under: '< ',
  at_least: '≥ ',
  at_most: '≤ ',
};

/** A figure's value as a program reads it, in Latin digits: `> 277,000 (کانال)`. Isolated, for right-to-left lines. */
export function quantityValue(quantity: Quantity): string {
  const unit = quantity.unitCode ?? '';
  const amount =
    quantity.value !== undefined
      ? formatted(quantity.value)
      : `${formatted(quantity.min ?? '')}…${formatted(quantity.max ?? '')}`;
  const counted = quantity.unit !== null && quantity.unitCode === null ? ` ${quantity.unit}` : '';
  return `${isolated(`${signOf[quantity.modifier]}${amount}${unit === '%' ? '%' : unit && ` ${unit}`}`)}${counted}`;
}

/** A time's TIMEX3 value, with the Gregorian days that it covers where they are known. */
export function timeValue(time: TimeExpression): string {
  const days =
    time.from === undefined ? '' : time.from === time.to ? time.from : `${time.from}…${time.to ?? ''}`;
  const offset = time.offset === undefined ? '' : ` ${time.offset}`;
  return isolated(`${time.value}${offset}${days && days !== time.value ? ` (${days})` : ''}`);
}

function formatted(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value;
}

/** Left to right within right to left: U+2066 … U+2069 (UAX 9). */
function isolated(text: string): string {
  return `\u2066${text}\u2069`;
}
