import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/** Nouns in و that take ی before what they are bound to; in «تساوی» the ی is the word's own. */
const nounsInVav = words(
  'خودرو نیرو دارو بانو بازو گیسو آهو سکو تابلو رادیو استودیو ویدیو سناریو پارو جادو کندو زانو پتو',
);

/** Nouns whose ی is their own: «ماهی», «بیماری», «زندانی», «روستایی». */
const endsInOwnYe = /(?:^ماهی|کشتی|بازی|صندلی|اری|گری|چی|انی|[او]یی|امی|خمی|بدهی|سختی|شاکی|قاضی)$/u;

/** A noun without the ی that only carries its ezafe («هواپیمای», «خانه‌ی») or makes an adjective of it («مرحله‌ای»). */
export function nounWithoutEzafe({ text }: Token, next?: Token): string {
  const bare = text.replace(/(?:\u200c(?:ای|ی)|[\u064b-\u0654])$/u, '').replace(/ۀ$/u, 'ه');
  if (!bare.endsWith('ی')) return bare;
  const stem = bare.slice(0, -1);
  if ((stem.length > 2 && stem.endsWith('ا')) || nounsInVav.has(stem)) return stem;
  // «۱۲ باشگاهی که»: the ی of a noun that a clause qualifies.
  const isQualified = next?.key === 'که' && stem.length > 2 && !endsInOwnYe.test(bare);
  return isQualified ? stem : bare;
}
