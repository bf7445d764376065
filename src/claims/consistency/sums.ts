import type { Quantity } from '../../schema/quantity';
import { fold } from '../../text/fold';
import { words } from '../../text/word-list';
import { type Check, type CheckedStatement, numberOf } from './finding';

/** After a total: all its parts follow («۱۰ نفر شامل ۶ زن و ۴ مرد»). */
const holds = words('شامل متشکل مشتمل اعم مرکب');
/** Of these, the words that leave no part out. */
const wholly = words('متشکل مرکب');
/** Before a total: all its parts stood before («۶ زن و ۴ مرد، در مجموع ۱۰ نفر»). */
const altogether = words('مجموع مجموعا جمعا جمع روی‌هم');
/** Only some parts are named, or something else begins: there is nothing to add up. */
const notAll = words(
  'جمله مانند مثل نظیر همچون بقیه مابقی سایر دیگر برخی بعضی حداقل دست‌کم تاکنون هر ترتیب نیز همچنین ولی اما که است بود شد شدند هستند بودند دارد دارند',
);
/** After a total: some of it is told («از این تعداد ۵ نفر»). */
const ofThese = words('این آن این‌ها آن‌ها آنان');
const plurals = words('این‌ها آن‌ها آنان');
const numbers = words('تعداد میان شمار رقم بین');

/** Sums that a statement makes itself: the parts of a total that it lists in full, and a part greater than its whole. */
export const sums: Check = (statement) => {
  const { quantities } = statement;
  for (let i = 0; i < quantities.length; i++) {
    const found = partsAfter(statement, i) ?? partsBefore(statement, i) ?? partOf(statement, i);
    if (found) return [found];
  }
  return [];
};

/** Words that count anything, whatever its parts are called. */
const counters = words('نفر تن مورد فقره واحد عدد قلم شخص کشته زخمی مصدوم زندانی');

type Found = ReturnType<Check>[number];

/** «A شامل B و C و D» */
function partsAfter(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words, claim } = statement;
  const total = quantities[at];
  const first = quantities[at + 1];
  if (!total || !first) return null;
  const between = words(total.end, first.start);
  if (between.length > 6 || !between.some((word) => holds.has(word))) return null;
  // «یک تن و ۳۵ کیلوگرم شامل …»: half of a total is none.
  const before = quantities[at - 1];
  if (before && words(before.end, total.start).join(' ') === 'و') return null;
  // «۸ شعبه (۴ ثابت و ۴ سیار) شامل …»: what stands in brackets is no total of what follows them.
  if (between.some((word) => word === 'جمله' || word === ')')) return null;
  const parts = listFrom(statement, at + 1);
  const rest = words(parts.at(-1)?.end ?? total.end, claim.end);
  if (
    rest
      .slice(0, 6)
      .some((word) => word === 'بقیه' || word === fold('مابقی') || word === 'سایر' || word === 'دیگر')
  )
    return null;
  const found = compare(total, parts);
  // «شامل» may name only some of the parts, so that less than the total is no mistake; «متشکل از» names them all.
  const all = between.some((word) => wholly.has(word));
  return found && !found.agrees && !all && Number(found.computed) < Number(found.stated) ? null : found;
}

/** «B و C، در مجموع A» */
function partsBefore(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words } = statement;
  const total = quantities[at];
  const last = quantities[at - 1];
  if (!total || !last || at < 2) return null;
  const between = words(last.end, total.start);
  const sumWord = between.findIndex((word) => altogether.has(word));
  // «۱۳۰ رأی موافق و ۱۵ رأی مخالف از مجموع ۱۹۷ نماینده»: not everybody need have voted.
  if (between.length > 5 || sumWord < 0 || between[sumWord - 1] === 'از') return null;
  // «در مجموع ۲۲ خانه نو و ۱۶ خانه کهنه»: two totals.
  const next = quantities[at + 1];
  if (next && sameCount([total, next]) && joins(words(total.end, next.start))) return null;
  const parts = [last];
  for (let i = at - 2; i >= 0; i--) {
    const [next, before] = [parts[0], quantities[i]];
    if (!next || !before) break;
    if (!joins(words(before.end, next.start))) return null;
    parts.unshift(before);
  }
  return compare(total, parts);
}

/** «A نفر … که از این تعداد B نفر و C نفر»: parts can be no more than their whole. */
function partOf(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words } = statement;
  const [whole, first] = [quantities[at], quantities[at + 1]];
  if (!whole || !first || !namesWhole(words(whole.end, first.start))) return null;
  const parts = listFrom(statement, at + 1).filter((part) => sameCount([whole, part]));
  const all = numberOf(whole);
  const values = parts.map(numberOf);
  if (all === null || parts[0] !== first || values.some((value) => value === null)) return null;
  if (!sameCount([whole, first]) || whole.kind === 'percent') return null;
  if (whole.modifier === 'over' || whole.modifier === 'at_least' || whole.modifier === 'approx') return null;
  const some = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const agrees = some <= all + roundingOf([whole, ...parts]);
  // An earlier figure may be the whole that is meant («۳۵۵ هزار تماس با مرکز ۱۱۰ … که از این تعداد»).
  const earlier = quantities
    .slice(0, at)
    .some((one) => (numberOf(one) ?? 0) >= some && sameCount([one, first]));
  if (!agrees && earlier) return null;
  return {
    code: 'part',
    agrees,
    quantityIds: [whole.id, ...parts.map(({ id }) => id)],
    timeIds: [],
    stated: some,
    computed: all,
  };
}

/** «از این تعداد», «از این میان»; «از آن» only where nothing else governs it («درآمد حاصل از آن»). */
function namesWhole(before: readonly string[]): boolean {
  const from = before.lastIndexOf('از');
  if (from < 0 || before.length - from > 4) return false;
  const [these = '', noun] = before.slice(from + 1);
  if (!ofThese.has(these)) return false;
  if (noun !== undefined && noun !== '،') return numbers.has(noun);
  // «از این ۵ نفر» names the whole itself.
  if (noun === undefined && !plurals.has(these)) return false;
  const governor = before[from - 1];
  return governor === undefined || governor === 'که' || governor === 'و' || governor === '،';
}

/** The figures of a list, from one on: «۶ زن، ۴ مرد و ۲ کودک». */
function listFrom({ quantities, words }: CheckedStatement, at: number): Quantity[] {
  const list = quantities.slice(at, at + 1);
  for (let i = at + 1; i < quantities.length; i++) {
    const [last, next] = [list.at(-1), quantities[i]];
    if (!last || !next || !joins(words(last.end, next.start))) break;
    list.push(next);
  }
  return list;
}

/** Words between two figures of a list: a comma or «و», and nothing that begins something else. */
const joins = (words: readonly string[]): boolean =>
  words.length <= 6 &&
  words.some((word) => word === 'و' || word === '،') &&
  !words.some((word) => notAll.has(word));

function compare(total: Quantity, parts: readonly Quantity[]): Found | null {
  const stated = numberOf(total);
  const values = parts.map(numberOf);
  if (stated === null || parts.length < 2 || values.some((value) => value === null)) return null;
  if (!sameCount([total, ...parts])) return null;
  const open = !countsItsParts(total, parts);
  const computed = Number(values.reduce<number>((sum, value) => sum + (value ?? 0), 0).toPrecision(12));
  const loose = [total, ...parts].some(({ modifier }) => modifier !== 'exact');
  // Rounded figures add up to within half a unit each; what is only bounded is not held against its parts.
  const slack = loose ? stated * 0.1 : roundingOf([total, ...parts]);
  const agrees = Math.abs(computed - stated) <= slack;
  if (!agrees && open) return null;
  return {
    code: 'sum',
    agrees,
    quantityIds: [total.id, ...parts.map(({ id }) => id)],
    timeIds: [],
    stated,
    computed,
  };
}

/** «۵ گروه شامل ۲۰ داوطلب»: a total of groups is no count of their members. */
function countsItsParts({ unit, kind }: Quantity, parts: readonly Quantity[]): boolean {
  if (unit === null || kind !== 'count') return true;
  const [head = ''] = unit.split(' ');
  return counters.has(fold(head)) || parts.some((part) => part.unit?.split(' ')[0] === head);
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
