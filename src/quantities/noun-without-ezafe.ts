import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/** Nouns in و that take ی before what they are bound to; in «تساوی» the ی is the word's own. */
const nounsInVav = words(
  `خودرو نیرو دارو بانو بازو گیسو آهو سکو تابلو رادیو استودیو ویدیو سناریو پارو جادو کندو زانو پتو دانشجو جنگجو اردو سو
  پهلو`,
);

/** Nouns whose ی is their own: «ماهی», «بیماری», «زندانی», «روستایی». */
const endsInOwnYe = /(?:^ماهی|کشتی|بازی|صندلی|اری|گری|چی|انی|[او]یی|امی|خمی|بدهی|سختی|شاکی|قاضی)$/u;

/** Nouns that «ی» makes an adjective of, or that a clause qualifies: «راه‌حل دو کشوری», «سه بازیکنی هستند که». */
const nounsBeforeYe = words(
  `بازیکن دیدار کشور باشگاه پیشنهاد خلبان تماشاگر ورزشکار کارشناس فرد فرزند شناگر ملی‌پوش میزبان حزب ملت مسیر محل عامل
  کلید عکس ساختمان کانال جام قدم مرز نرخ اولویت ضلع گروه شهید فیلم مأموریت پل عضو`,
);
/** Nouns that «ه» makes an adjective of: «جاده چهار خطه», «سه اخطاره». */
const nounsBeforeHe = words('خط اخطار موتور محور');

/** Whose the counted are: «بازیکن‌مان», «نفرشان». */
const possessive = /(?:\u200c(?:اش|شان|مان|تان)|(?<=^(?:نفر|عضو|بازیکن|مهاجم|حریف|کشور))[شمت]ان)$/u;

/**
 * A noun without the ending that says whose it is, the ی that only carries its ezafe («هواپیمای», «خانه‌ی») or makes an
 * adjective of it («مرحله‌ای»).
 */
export function nounWithoutEzafe({ text }: Token, next?: Token): string {
  const bare = text
    .replace(possessive, '')
    .replace(/(?:\u200c(?:ای|ی)|[\u064b-\u0654])$/u, '')
    .replace(/ۀ$/u, 'ه');
  const stem = bare.slice(0, -1);
  if (bare.endsWith('ه')) return nounsBeforeHe.has(stem) ? stem : bare;
  if (!bare.endsWith('ی')) return bare;
  if ((stem.length > 2 && stem.endsWith('ا')) || nounsInVav.has(stem) || nounsBeforeYe.has(fold(stem)))
    return stem;
  // «۱۲ باشگاهی که»: the ی of a noun that a clause qualifies.
  const isQualified = next?.key === 'که' && stem.length > 2 && !endsInOwnYe.test(bare);
  return isQualified ? stem : bare;
}
