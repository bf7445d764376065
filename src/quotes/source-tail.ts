import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import type { Document } from '../rule';
import { commas } from './punctuation';

/** Past the words behind a source that belong to its name: «فدراسیون کره | جنوبی», «مدیر روابط عمومی | این شرکت». */
export function pastTail(document: Document, from: number, end: number, limit: number): number {
  return goesOn(document, end) ? end + 1 : ofPointedBody(document, from, end, limit);
}

/** Words that follow the name of a place and belong to it: «کره جنوبی». */
const directions: ReadonlySet<string> = new Set('شمالی جنوبی شرقی غربی مرکزی سعودی متحده'.split(' '));

/** Last words of the names of foreign papers: «مدیکال نیوز تودی». */
const paperNames: ReadonlySet<string> = new Set('تودی نیوز تایمز پست ژورنال هرالد تریبون مورنینگ'.split(' '));

/** Whether the word behind the source belongs to its name: «کره | جنوبی», «شبکه ۱۲ | اسرائیل». */
function goesOn({ tokens }: Document, end: number): boolean {
  const key = tokens[end]?.key ?? '';
  const before = tokens[end - 1];
  if (directions.has(key)) return nameEvidence(before?.key ?? '').place > 0;
  if (paperNames.has(key)) return before?.kind === 'word';
  // «شاهدان عینی», «فعالان بخش خصوصی»
  if (key === 'عینی') return before?.key === 'شاهدان' || before?.key === 'شاهد';
  if (key === 'خصوصی') return before?.key === 'بخش';
  return before?.kind === 'number' && nameEvidence(key).place > 1;
}

/** So many words has «این شرکت دانش‌بنیان» at most before the comma that closes it. */
const longestPointed = 6;

/** «به گفته مدیر روابط عمومی | این شرکت»: past the body whose office it is, if it is only pointed at. */
function ofPointedBody(document: Document, from: number, end: number, limit: number): number {
  const { tokens, marks } = document;
  const office = tokens[end]?.key === 'این' && organisationHeads.has(tokens[end + 1]?.key ?? '');
  if (!office || end + 2 >= limit || marks.startingAt('role', from)?.end !== end) return end;
  for (let i = end + 2; i < Math.min(limit, end + longestPointed); i++)
    if (commas.has(tokens[i]?.key ?? '')) return i;
  return end + 2;
}
