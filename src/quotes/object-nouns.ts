import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';
import { demonstratives, persons } from './someone';
import { isPreposition } from './word-classes';

/**
 * Nouns of what is done or reckoned, which begin the object of «دانست», «خواند»: «اعضای شورا | تداوم کار را …». Source: those
 * that stand between a source and «را» in news. What a body or an office is named for («نظارت») is told by the word before.
 */
const objectNouns = words(
  'تداوم فرار ارزش احتمال نقض حادثه دغدغهها ادامه حمایت نظارت کنترل ایجاد حضور افزایش کاهش کمبود نبود وجود رعایت اقدام حمله حملات تصمیم تجاوز خروج سفر رفتار تلاش ادعای شکست پیروزی هزینه تعداد میزان دیدار علت اظهارات انتقال مشارکت',
);

/**
 * Whether a noun inside the words of a subject begins the object behind it.
 *
 * @param first the first token of the subject.
 * @param at the noun, behind `first`.
 */
export function beginsObject(document: Document, first: number, at: number): boolean {
  const { tokens, marks } = document;
  // «این مسئول یکی از آثار طرح را …»
  if (tokens[at]?.key === 'یکی' && at === first + 2 && demonstratives.has(tokens[first]?.key ?? ''))
    return tokens[at + 1]?.key === 'از';
  if (!objectNouns.has(tokens[at]?.key ?? '')) return false;
  const before = tokens[at - 1]?.key ?? '';
  if (tokens[at - 1]?.kind !== 'word' || before === 'و' || isPreposition(before)) return false;
  const name = marks.covering('name', at);
  if (name && name.first < at) return false;
  const pointed = demonstratives.has(tokens[first]?.key ?? '') && at === first + 2 && persons.has(before);
  if (pointed) return true;
  // «سازمان حمایت», «معاون نظارت», «هیات عالی نظارت»: what the body or the office is for.
  if (organisationHeads.has(before) || roleHeadAt(tokens, at - 1) !== null) return false;
  if (organisationHeads.has(tokens[at - 2]?.key ?? '') && !marks.covering('name', at - 1)) return false;
  const role = marks.covering('role', at);
  return !role || role.first >= at || marks.covering('name', at - 1)?.value.entity === 'place';
}

/** «رستگار و کاویانی», «رستگار و برخی از یارانش»: what opens the second of two who speak. */
const several: ReadonlySet<string> = new Set([
  ...amountWords('some', 'certain', 'several'),
  ...words('دیگر سایر'),
]);

/**
 * Whether «و» joins a second subject to a person, before a verb in the plural: «مینا رستگار و احمد کاویانی سد را خطرناک
 * دانستند».
 *
 * @param and the token after the first of them.
 * @param verb the first token of the verb.
 */
export function opensSecond({ tokens, marks }: Document, first: number, and: number, verb: number): boolean {
  if (tokens[and]?.key !== 'و' || marks.covering('name', and - 1)?.value.entity !== 'person') return false;
  if (!marks.startingAt('name', first) && !marks.startingAt('role', first)) return false;
  const second = marks.startingAt('name', and + 1);
  if (second?.value.entity !== 'person' && !several.has(tokens[and + 1]?.key ?? '')) return false;
  for (let i = verb; i < verb + 3; i++) if (/..ند(?:هاند)?$/u.test(tokens[i]?.key ?? '')) return true;
  return false;
}
