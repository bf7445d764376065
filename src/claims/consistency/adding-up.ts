import type { Quantity } from '../../schema/quantity';
import { fold } from '../../text/fold';
import { words } from '../../text/word-list';
import { type Found, numberOf } from './finding';

/** Words that count anything, whatever its parts are called. */
const counters = words('نفر تن مورد فقره واحد عدد قلم شخص کشته زخمی مصدوم زندانی');

/** What the parts of a total come to beside it; null where they are not of one kind, or need not be all. */
export function addUp(total: Quantity, parts: readonly Quantity[]): Found | null {
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
export function sameCount(quantities: readonly Quantity[]): boolean {
  const [first] = quantities;
  if (!first || first.kind === 'ratio' || first.kind === 'score') return false;
  const counted = (kind: Quantity['kind']): boolean => kind === 'count' || kind === 'number';
  return counted(first.kind)
    ? quantities.every(({ kind }) => counted(kind))
    : quantities.every(({ kind, unitCode }) => kind === first.kind && unitCode === first.unitCode);
}

/** Whole figures below a thousand are exact; others are rounded to their last digit other than nought. */
export function roundingOf(quantities: readonly Quantity[]): number {
  let slack = 0;
  for (const quantity of quantities) {
    const value = Math.abs(numberOf(quantity) ?? 0);
    if (value < 1000 && Number.isInteger(value)) continue;
    const digits = value.toExponential().replace(/e.*/u, '').replace('.', '').length;
    slack += 0.5 * 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  }
  return slack;
}
