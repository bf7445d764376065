import { fold } from '../../text/fold';
import { words } from '../../text/word-list';
import { addUp, sameCount } from './adding-up';
import { joins, rowFrom } from './figures-in-row';
import type { Check, CheckedStatement, Found } from './finding';
import { partOf } from './part-of-whole';

/** After a total: all its parts follow («۱۰ نفر شامل ۶ زن و ۴ مرد»). */
const holds = words('شامل متشکل مشتمل اعم مرکب');
/** Of these, the words that leave no part out. */
const wholly = words('متشکل مرکب');
/** Before a total: all its parts stood before («۶ زن و ۴ مرد، در مجموع ۱۰ نفر»). */
const altogether = words('مجموع مجموعا جمعا جمع روی‌هم');

/** Sums that a statement makes itself: the parts of a total that it lists in full, and a part greater than its whole. */
export const sums: Check = (statement) => {
  const { quantities } = statement;
  for (let i = 0; i < quantities.length; i++) {
    const found = partsAfter(statement, i) ?? partsBefore(statement, i) ?? partOf(statement, i);
    if (found) return [found];
  }
  return [];
};

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
  const parts = rowFrom(statement, at + 1);
  const rest = words(parts.at(-1)?.end ?? total.end, claim.end);
  if (
    rest
      .slice(0, 6)
      .some((word) => word === 'بقیه' || word === fold('مابقی') || word === 'سایر' || word === 'دیگر')
  )
    return null;
  const found = addUp(total, parts);
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
  return addUp(total, parts);
}
