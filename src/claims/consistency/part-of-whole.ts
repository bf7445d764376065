import { words } from '../../text/word-list';
import { roundingOf, sameCount } from './adding-up';
import { rowFrom } from './figures-in-row';
import { type CheckedStatement, type Found, numberOf } from './finding';

/** After a total: some of it is told («از این تعداد ۵ نفر»). */
const ofThese = words('این آن این‌ها آن‌ها آنان');
const plurals = words('این‌ها آن‌ها آنان');
const numbers = words('تعداد میان شمار رقم بین');

/** «A نفر … که از این تعداد B نفر و C نفر»: parts can be no more than their whole. */
export function partOf(statement: CheckedStatement, at: number): Found | null {
  const { quantities, words } = statement;
  const [whole, first] = [quantities[at], quantities[at + 1]];
  if (!whole || !first || !namesWhole(words(whole.end, first.start))) return null;
  const parts = rowFrom(statement, at + 1).filter((part) => sameCount([whole, part]));
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
