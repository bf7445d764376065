import type { Document } from '../rule';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { closingAdjectives, unsourced } from './source-phrase-words';
import { leadsAdverbial } from './word-classes';

/** Whether a source is named here: not in «بر اساس اطلاعات موجود»; in «اطلاعات رسیده به بامداد» it is. */
export function isSourced(document: Document, at: number): boolean {
  const { tokens } = document;
  const key = tokens[at]?.key ?? '';
  if (key === 'رسیده' || key === 'دریافتی') {
    const next = tokens[at + 1]?.key ?? '';
    return next === 'به' || next === 'از';
  }
  // «بر اساس اطلاعات به دست آمده».
  if (key === 'به' && (tokens[at + 1]?.key === 'دست' || tokens[at + 1]?.key === 'عمل')) return false;
  // «طبق اعلام قبلی، …», «بر اساس اطلاعات شخصی، …»; «طبق اعلام پزشکی قانونی».
  if (closingAdjectives.has(key) && closes(document, at + 1)) return false;
  // «بر اساس اطلاعات کسب‌شده»; of «گزارش ارائه شده توسط گمرک» the words behind are read.
  if (key.length > shortestMade && key.endsWith('شده')) return false;
  return !commas.has(key) && !unsourced.has(key) && !selves.has(key) && key !== 'و' && key !== 'که';
}

/** Whether nothing more of the phrase stands here. */
const closes = (document: Document, at: number): boolean =>
  document.tokens[at]?.kind !== 'word' ||
  document.tokens[at]?.key === 'قرار' ||
  leadsAdverbial(document, at) ||
  isFiniteVerb(document.tokens[at]);

/** More letters than «شده» have participles such as «کسب‌شده». */
const shortestMade = 5;

/** «به اعتقاد من», «به باور ما»: whoever is speaking says so. */
const selves: ReadonlySet<string> = new Set(['من', 'ما', 'بنده', 'اینجانب', 'خودم', 'خودمان', 'خود', 'خویش']);

/** Whether what follows these nouns is how it is said: «به تعبیر دیگر». */
export const isStyled = ({ tokens }: Document, noun: string, at: number): boolean =>
  styled.has(noun) && isManner(tokens[at]?.key ?? '');
const styled: ReadonlySet<string> = new Set(['تعبیر', 'روایت', 'قول']);

/** «به تعبیر دیگر», «به روایت ساده‌تر»: how it is said, and not by whom. */
const manners: ReadonlySet<string> = new Set(
  'دیگر دیگری ساده سادهتر بهتر دقیقتر دقیق روشنتر درست عامیانه خودمانی رایج مرسوم عوام'.split(' '),
);
const isManner = (key: string): boolean => manners.has(key) || /(?:بین|گرای|نگر|مند|منصف)انه$/u.test(key);
