import type { Token } from '../text/tokens';

/** A number written in digits, with its separators. */
export interface DigitReading {
  /** null where the digits are no number: a date, a clock, a version, a code, or more than can be kept exactly. */
  readonly value: number | null;
  /** `[at, end)` in tokens. */
  readonly end: number;
  /** The digits as they stand, where there is no separator: «۰۵» is `05`. */
  readonly digits: string | null;
  readonly decimal: boolean;
}

const thousandsMarks = new Set(['٬', ',', '،', "'", '’']);
const decimalMarks = new Set(['٫', '.', '/']);
/** What joins digits to something that is no number: a date, a clock, a version, an address. */
const otherMarks = new Set([':', '\\', '_']);
/** Beyond these a double cannot keep every integer (2^53 has sixteen). */
const mostDigits = 15;

/** «تومان» and «ریال» after «۱۲.۵۰۰» tell that its point groups thousands: neither is counted in fractions. */
const wholeUnits = new Set(['تومان', 'تومن', 'ریال', 'تومانی', 'ریالی']);

const kitchenUnits = new Set(['فنجان', 'پیمانه', 'قاشق', 'لیوان', 'استکان']);

/**
 * Reads the digits at a token with the separators that touch them on both sides: «۱٬۲۳۴٬۵۶۷», «1,234», «۲/۵», «۳٫۷».
 * A slash between two runs of digits is the decimal mark of Persian print (ISIRI 3342 has ٫, keyboards long had none).
 * With `slashTurned` it is read from right to left: «5/1» is 1.5 (see `slashIsTurned`).
 * Takes the whole run of digits and separators, so that no part of a date or a version is read as a number.
 */
export function readDigits(tokens: readonly Token[], at: number, slashTurned = false): DigitReading {
  const first = tokens[at];
  const parts: string[] = [first?.key ?? ''];
  const marks: string[] = [];
  let end = at + 1;
  for (;;) {
    const mark = tokens[end];
    const next = tokens[end + 1];
    if (!mark || !next || next.kind !== 'number' || mark.spaceBefore || next.spaceBefore) break;
    const { key } = mark;
    if (!thousandsMarks.has(key) && !decimalMarks.has(key) && !otherMarks.has(key)) break;
    // A Persian comma also parts the items of a list: «۱۰،۱۵». Only a group of three makes it a separator.
    if (key === '،' && next.key.length !== 3) break;
    parts.push(next.key);
    marks.push(key);
    end += 2;
  }
  const spaced = marks.length === 0 ? (spacedDecimal(tokens, at) ?? commaDecimal(tokens, at)) : null;
  if (spaced !== null) return { value: spaced, end: at + 3, digits: null, decimal: true };
  if (marks.length === 0) {
    const digits = parts[0] ?? '';
    const value = Number(digits);
    return { value: Number.isSafeInteger(value) ? value : null, end, digits, decimal: false };
  }
  if (slashTurned && marks.length === 1 && marks[0] === '/') {
    const [fraction = '', whole = ''] = parts;
    return { value: Number(`${whole}.${fraction}`), end, digits: null, decimal: true };
  }
  return { ...separated(parts, marks, tokens[end]), end, digits: null };
}

export const percents = new Set(['درصد', 'درصدی', '٪', '%']);

/** «۹/ ۱۵ درصد» is 15.9: a decimal typed as it was to be seen, which the space behind its slash tells. */
function spacedDecimal(tokens: readonly Token[], at: number): number | null {
  const [fraction, slash, whole, unit] = tokens.slice(at, at + 4);
  if (slash?.key !== '/' || slash.spaceBefore || !whole?.spaceBefore || whole.lineStart) return null;
  if (whole.kind !== 'number' || tokens[at - 1]?.key === '/') return null;
  // «۴/ ۱۳ و ۱/ ۱۲ درصد»: the next one has the unit.
  const isPercent =
    unit?.key === 'و' ? spacedDecimal(tokens, at + 4) !== null : percents.has(unit?.key ?? '');
  if (!isPercent) return null;
  return (fraction?.key.length ?? 9) <= 2 && whole.key.length <= 3
    ? Number(`${whole.key}.${fraction?.key}`)
    : null;
}

/**
 * «۷،۲۱ درصد» is 7.21: of percentages, a Persian comma that touches the digits on both sides is a decimal mark. Two round
 * neighbours are a list («۱۰،۱۵ درصد»).
 */
function commaDecimal(tokens: readonly Token[], at: number): number | null {
  const comma = tokens[at + 1];
  if (comma?.key !== '،' || comma.spaceBefore) return null;
  const [whole, , fraction, unit] = tokens.slice(at, at + 4);
  if (!whole || fraction?.kind !== 'number' || fraction.spaceBefore) return null;
  if (!percents.has(unit?.key ?? '') || tokens[at - 1]?.key === '،') return null;
  if (fraction.key.length > 2 || whole.key.length > 3) return null;
  const [a, b] = [Number(whole.key), Number(fraction.key)];
  return a % 5 === 0 && b % 5 === 0 && b > a ? null : Number(`${whole.key}.${fraction.key}`);
}

function separated(
  parts: readonly string[],
  marks: readonly string[],
  after: Token | undefined,
): Pick<DigitReading, 'value' | 'decimal'> {
  const none = { value: null, decimal: false };
  const head = parts[0] ?? '';
  const tail = parts[parts.length - 1] ?? '';
  const last = marks[marks.length - 1] ?? '';
  const grouped = (groups: readonly string[]) =>
    head.length <= 3 && head[0] !== '0' && groups.every((group) => group.length === 3);
  if (parts.reduce((sum, part) => sum + part.length, 0) > mostDigits) return none;
  const sameMarks = marks.every((mark) => mark === marks[0]);

  // «۳,۴»: a comma that cannot group is the decimal mark.
  if (last === ',' && parts.length === 2 && tail.length < 3)
    return { value: Number(`${head}.${tail}`), decimal: true };
  if (sameMarks && (last !== '/' || parts.length > 2) && !otherMarks.has(last) && grouped(parts.slice(1))) {
    const groups = thousandsMarks.has(last) || parts.length > 2;
    const whole = groups || (last === '.' && (tail === '000' || wholeUnits.has(after?.key ?? '')));
    if (whole) return { value: Number(parts.join('')), decimal: false };
  }
  // «۱/۴ فنجان»: in a kitchen the slash parts numerator and denominator.
  if (last === '/' && parts.length === 2 && kitchenUnits.has(after?.key ?? '') && Number(head) < Number(tail))
    return { value: Number(head) / Number(tail), decimal: true };
  if (!decimalMarks.has(last)) return none;
  const before = parts.slice(0, -1);
  const thousands = marks.slice(0, -1);
  if (before.length > 1 && !(thousands.every((mark) => thousandsMarks.has(mark)) && grouped(before.slice(1))))
    return none;
  // «۱۳۹۷/۰۲»: a year and a month; «۰۵.۲»: a code.
  if (last === '/' && head.length > 3 && before.length === 1) return none;
  if (head.length > 1 && head[0] === '0') return none;
  return { value: Number(`${before.join('')}.${tail}`), decimal: true };
}

/**
 * Whether the decimals of a text stand turned round, «5/1» for 1.5: so in what news sites of the years to 2010 kept of the
 * code pages in which digits were typed as they were to be seen. Such a text tells itself by Arabic ي and ك throughout
 * and ASCII digits alone.
 */
export function slashIsTurned(raw: string): boolean {
  if (raw.includes('ی') || raw.includes('ک')) return false;
  return (raw.includes('ي') || raw.includes('ك')) && !/[\u06f0-\u06f9\u0660-\u0669]/u.test(raw);
}
