import type { Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Quantity } from '../schema/quantity';
import { fold } from '../text/fold';
import { repair } from '../text/repair';

/** The statement with each figure that can be shown so written out: «۹٬۲۰۰٬۰۰۰ کاربر», «۲٫۵ میلیارد بازدید». */
export function withFiguresInFull(claim: Claim, extraction: Extraction): string {
  let rest = claim.statement;
  let shown = '';
  for (const id of claim.quantityIds) {
    const quantity = extraction.quantities.find((one) => one.id === id);
    const figure = quantity && inFull(quantity);
    if (!quantity || figure === null || figure === undefined) continue;
    const words = repair(quantity.text).text;
    const at = rest.indexOf(words);
    if (at < 0) continue;
    shown += rest.slice(0, at) + figure;
    rest = rest.slice(at + words.length);
  }
  return shown + rest;
}

/** Digits of Persian, thousands parted by «٬», decimals by «٫»: the marks of ISIRI 6219. */
function inDigits(value: number): string {
  const [whole = '', part] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '٬');
  return (part === undefined ? grouped : `${grouped}٫${part}`).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x6f0),
  );
}

/** Figures with a scale word or more than three digits, with their unit; others stand as they are written. */
function inFull(quantity: Quantity): string | null {
  const { value, unit, kind } = quantity;
  if (typeof value !== 'number' || !Number.isFinite(value) || kind === 'ordinal' || kind === 'ratio')
    return null;
  if (Math.abs(value) < 1000 || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  // The unit as the text has it, so that «کیلوگرم‌های» or a plural is not lost.
  const words = repair(quantity.text).text.split(' ');
  const from =
    unit === null
      ? words.length
      : words.findIndex((word) => fold(word).startsWith(fold(unit.split(' ')[0] ?? '')));
  if (from < 0) return null;
  const tail = words.slice(from).join(' ');
  const [size, scale] = scaleOf(value);
  return [inDigits(size), scale, tail].filter((part) => part !== '').join(' ');
}

/** From a thousand million on the scale is said in words, where it leaves no long tail of digits. */
function scaleOf(value: number): readonly [number, string] {
  for (const [size, name] of [
    [1e12, 'هزار میلیارد'],
    [1e9, 'میلیارد'],
  ] as const) {
    if (Math.abs(value) >= size && Number.isInteger(Math.round((value / size) * 1000000) / 1000))
      return [value / size, name];
  }
  return [value, ''];
}
