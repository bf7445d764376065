import type { Document, TokenRange } from '../rule';
import { balanced } from './balanced';
import { skipConnectors } from './connectors';
import { nounPhraseEnd } from './noun-phrase';

const inDocuments: ReadonlySet<string> = new Set(
  (
    'گزارشها خبرها کتاب روایت حدیث قرآن سوره آیه شکایت نظرسنجی پژوهش تحقیق مطالعه تفاهمنامه اساسنامه یادداشتی مقالهای مقدمه بیانیه گزارش نامه پیام اطلاعیه حکم متن خبر مقاله توییت توییتی یادداشت اعلامیه قطعنامه دادخواست کیفرخواست پست نوشته خلاصه گزارشی بیانیهای نامهای پیامی اطلاعیهای ابلاغیه بخشنامه قانون سند معرفی چکیده توضیحات ' +
    'وصیتنامه جوابیه مکاتبه شیوهنامه مطلب سرمقاله پیشدرآمد پیشگفتار دیباچه منشور فرمان خطبه'
  ).split(' '),
);

/** Parts of the law: «در ماده ۱۲ قانون آمده است», «بر اساس اصل ۸۰ بیان شده که …». */
const laws: ReadonlySet<string> = new Set('اصل ماده بند تبصره قانون آییننامه مصوبه دستورالعمل'.split(' '));
const isText = (key: string): boolean => inDocuments.has(key) || laws.has(key);
const according: ReadonlySet<string> = new Set(['براساس', 'اساس', 'طبق', 'مطابق']);

const parts: ReadonlySet<string> = new Set(
  'بخشی بخش قسمتی قسمت بخشهایی فرازی ادامه پایان انتهای ابتدای آغاز متن خلاصه مقدمه'.split(' '),
);

/** Which of its parts: «در بخش پایانی این نامه», «در بخش دیگری از بیانیه». */
const whichPart: ReadonlySet<string> = new Set(
  'دیگر دیگری پایانی نخست اول دوم سوم ابتدایی آغازین میانی بعدی'.split(' '),
);

/** «در بیانیه وزارت نیرو آمده است», «از سوی بانک اعلام شد»: who says it where the verb has no subject of its own. */
export function documentOrAgent(document: Document, from: number, to: number, last = to): TokenRange | null {
  const { tokens } = document;
  for (let i = from; i < Math.min(to, last) - 1; i++) {
    const key = tokens[i]?.key ?? '';
    let at = i + 1;
    if (key === 'در') {
      // «در بخشی از این بیانیه», «در ادامه گزارش».
      if (parts.has(tokens[at]?.key ?? '')) {
        const of = whichPart.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
        const inner = tokens[of]?.key === 'از' ? of + 1 : of;
        const within = tokens[inner]?.key ?? '';
        if (isText(within) || within === 'این') at = inner;
      }
      const noun = tokens[at]?.key ?? '';
      const named = isText(noun) || (noun === 'این' && isText(tokens[at + 1]?.key ?? ''));
      if (!named && !(noun === 'بخش' && tokens[at + 1]?.key === 'دیگری')) continue;
    } else if (according.has(key)) {
      if (!laws.has(tokens[at]?.key ?? '')) continue;
    } else if (key === 'از' && (tokens[at]?.key === 'سوی' || tokens[at]?.key === 'طرف')) at++;
    else if (key !== 'توسط') continue;
    const found = balanced(
      document,
      at,
      at,
      nounPhraseEnd(document, at, to, key !== 'در' && !according.has(key)),
    );
    // «در این نامه از سوی باشگاه گفته شده»: the letter is its writer's.
    const side = found && key === 'در' && tokens[at]?.key === 'این' ? tokens[found.end + 1]?.key : null;
    const written = side === 'سوی' || side === 'طرف';
    return found && written && tokens[found.end]?.key === 'از'
      ? (documentOrAgent(document, found.end, to) ?? found)
      : found;
  }
  return null;
}

/** Texts that say what stands in them, and what may stand before them at the head of a clause. */
const texts: ReadonlySet<string> = new Set(
  'پیام نامه بیانیه یادداشت اطلاعیه اعلامیه قطعنامه جوابیه توضیحات سخنان اظهارات'.split(' '),
);
const beforeText: ReadonlySet<string> = new Set(['متن', 'متنکامل', 'کامل', 'مشروح', 'این', 'بخشی', 'از']);

/** «متن پیام رستگار به شرح زیر است»: the text that a clause opens with, and whose it is. */
export function textBefore(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  let at = skipConnectors(document, from, to);
  while (at < to && beforeText.has(tokens[at]?.key ?? '')) at++;
  return texts.has(tokens[at]?.key ?? '')
    ? balanced(document, at, at, nounPhraseEnd(document, at, to, false))
    : null;
}

/** «در این بیانیه … افزوده است»: only where the clause opens with the document. */
export function inDocument(document: Document, from: number, to: number): TokenRange | null {
  const at = skipConnectors(document, from, to);
  return document.tokens[at]?.key === 'در' ? documentOrAgent(document, at, to, at + 3) : null;
}
