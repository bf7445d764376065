import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isFiniteVerb } from './finite-verb';
import { namesSomeone } from './someone';

/** «ادعای رستگار: …»: statements named before whose they are. */
const statedLabels = words(
  'ادعای ادعاهای پاسخ واکنش هشدار توییت اظهارات اظهارنظر توضیح توضیحات روایت اعتراف تهدید درخواست توصیه وعده گلایه انتقاد افشاگری گستاخی زیاده‌گویی گنده‌گویی یاوه‌گویی اعلام پیام گزارش افشای پیش‌بینی',
);
/** Adjectives between a statement and whose it is: «ادعای تازه رستگار». */
const statedHow = words(
  'جدید تازه تند صریح قاطع تکراری مهم جنجالی عجیب دوباره کوتاه جالب تلویحی بی‌سابقه رسمی مشترک ویژه',
);

/**
 * Where the one begins whose statement a label names: «ادعای تازه | رستگار: …»; -1 where it names none.
 *
 * @param at the first token of the label.
 * @param to the token of its colon.
 */
export function statementOwnerAt(document: Document, at: number, to: number): number {
  if (!statedLabels.has(document.tokens[at]?.key ?? '')) return -1;
  const whose = statedHow.has(document.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!namesSomeone(document, whose)) return -1;
  // «گزارش وزارت اذعان دارد که …:» is a clause.
  for (let i = whose; i < to && document.tokens[i]?.key !== 'که'; i++)
    if (isFiniteVerb(document.tokens[i])) return -1;
  return whose;
}
