import type { Quantity } from '../../schema/quantity';
import { fold } from '../../text/fold';
import { type Check, type CheckedStatement, numberOf } from './finding';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** After a total: all its parts follow («۱۰ نفر شامل ۶ زن و ۴ مرد»). */
const holds = keys('شامل متشکل مشتمل اعم مرکب');
/** Before a total: all its parts stood before («۶ زن و ۴ مرد، در مجموع ۱۰ نفر»). */
const altogether = keys('مجموع مجموعا جمعا جمع روی‌هم');
/** Only some parts are named, or something else begins: there is nothing to add up. */
const notAll = keys(
  'جمله مانند مثل نظیر همچون بقیه مابقی سایر دیگر برخی بعضی حداقل دست‌کم تاکنون هر ترتیب نیز همچنین ولی اما که است بود شد شدند هستند بودند دارد دارند',
);
/** After a total: some of it is told («از این تعداد ۵ نفر»). */
const ofThese = keys('این آن این‌ها');
const numbers = keys('تعداد میان شمار رقم بین');

/** Sums that a statement makes itself: the parts of a total that it lists in full, and a part greater than its whole. */
export const sums: Check = (statement) => {
  const { quantities } = statement;
  for (let i = 0; i < quantities.length; i++) {
    const found = partsAfter(statement, i) ?? partsBefore(statement, i) ?? partOf(statement, i);
    if (found) return [found];
  }
  return [];
};

type Found = ReturnType<Check>[number];

/** «A شامل B و C و D» */
function partsAfter(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words, claim } = statement;
  const total = quantities[at];
  const first = quantities[at + 1];
  if (!total || !first) return null;
  const between = words(total.end, first.start);
  if (between.length > 6 || !between.some((word) => holds.has(word))) return null;
  if (between.some((word) => word === 'جمله')) return null;
  const parts = [first];
  for (let i = at + 2; i < quantities.length; i++) {
    const [last, next] = [parts.at(-1), quantities[i]];
    if (!last || !next) break;
    const join = words(last.end, next.start);
    if (
      join.length > 6 ||
      !join.some((word) => word === 'و' || word === '،') ||
      join.some((word) => notAll.has(word))
    )
      break;
    parts.push(next);
  }
  const rest = words(parts.at(-1)?.end ?? total.end, claim.end);
  if (
    rest
      .slice(0, 6)
      .some((word) => word === 'بقیه' || word === fold('مابقی') || word === 'سایر' || word === 'دیگر')
  )
    return null;
  return compare(total, parts);
}

/** «B و C، در مجموع A» */
function partsBefore(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words } = statement;
  const total = quantities[at];
  const last = quantities[at - 1];
  if (!total || !last || at < 2) return null;
  const between = words(last.end, total.start);
  if (between.length > 5 || !between.some((word) => altogether.has(word))) return null;
  const parts = [last];
  for (let i = at - 2; i >= 0; i--) {
    const [next, before] = [parts[0], quantities[i]];
    if (!next || !before) break;
    const join = words(before.end, next.start);
    if (
      join.length > 6 ||
      !join.some((word) => word === 'و' || word === '،') ||
      join.some((word) => notAll.has(word))
    )
      return null;
    parts.unshift(before);
  }
  return compare(total, parts);
}

/** «A نفر … که از این تعداد B نفر»: a part can be no more than its whole. */
function partOf(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words } = statement;
  const [whole, part] = [quantities[at], quantities[at + 1]];
  if (!whole || !part) return null;
  const before = words(whole.end, part.start);
  const from = before.lastIndexOf('از');
  if (from < 0 || before.length - from > 4) return null;
  const named = before.slice(from + 1);
  if (!ofThese.has(named[0] ?? '') || !(named.length === 1 || numbers.has(named[1] ?? ''))) return null;
  const [all, some] = [numberOf(whole), numberOf(part)];
  if (all === null || some === null || !sameCount([whole, part])) return null;
  if (whole.modifier === 'over' || whole.modifier === 'at_least' || whole.modifier === 'approx') return null;
  return {
    code: 'part',
    agrees: some <= all,
    quantityIds: [whole.id, part.id],
    timeIds: [],
    stated: some,
    computed: all,
  };
}

function compare(total: Quantity, parts: readonly Quantity[]): Found | null {
  const stated = numberOf(total);
  const values = parts.map(numberOf);
  if (stated === null || parts.length < 2 || values.some((value) => value === null)) return null;
  if (!sameCount([total, ...parts])) return null;
  const computed = Number(values.reduce<number>((sum, value) => sum + (value ?? 0), 0).toPrecision(12));
  const loose = [total, ...parts].some(({ modifier }) => modifier !== 'exact');
  // Rounded figures add up to within half a unit each; what is only bounded is not held against its parts.
  const slack = loose ? stated * 0.1 : roundingOf([total, ...parts]);
  return {
    code: 'sum',
    agrees: Math.abs(computed - stated) <= slack,
    quantityIds: [total.id, ...parts.map(({ id }) => id)],
    timeIds: [],
    stated,
    computed,
  };
}

/** Money adds to money of its currency, percent to percent; counts of people add whatever the people are called. */
function sameCount(quantities: readonly Quantity[]): boolean {
  const [first] = quantities;
  if (!first || first.kind === 'ratio' || first.kind === 'score') return false;
  const counted = (kind: Quantity['kind']): boolean => kind === 'count' || kind === 'number';
  return counted(first.kind)
    ? quantities.every(({ kind }) => counted(kind))
    : quantities.every(({ kind, unitCode }) => kind === first.kind && unitCode === first.unitCode);
}

/** Whole figures below a thousand are exact; others are rounded to their last digit other than nought. */
function roundingOf(quantities: readonly Quantity[]): number {
  let slack = 0;
  for (const quantity of quantities) {
    const value = Math.abs(numberOf(quantity) ?? 0);
    if (value < 1000 && Number.isInteger(value)) continue;
    const digits = value.toExponential().replace(/e.*/u, '').replace('.', '').length;
    slack += 0.5 * 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  }
  return slack;
}
