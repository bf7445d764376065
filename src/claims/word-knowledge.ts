import type { Token } from '../text/tokens';
import { WordMemory } from '../text/word-facts';
import { levelOf } from './check-wording';
import { reasonBits } from './check-words';
import {
  adversatives,
  closingMarks,
  coordinators,
  impersonalModals,
  openers,
  openersBehindClause,
  openingMarks,
  semicolons,
  slashes,
} from './clause-words';
import { type VerbForm, verbForm } from './verb-forms';

/** What a word or mark does between clauses. */
export const ClauseRole = {
  none: 0,
  coordinator: 1,
  adversative: 2,
  opener: 3,
  openingMark: 4,
  closingMark: 5,
  semicolon: 6,
  modal: 7,
  openerBehindClause: 8,
  slash: 9,
} as const;
export type ClauseRole = (typeof ClauseRole)[keyof typeof ClauseRole];

/** All that this family knows of a word by itself, looked up once. */
export interface WordKnowledge {
  readonly verb: VerbForm | undefined;
  readonly role: ClauseRole;
  /** The bits of its reasons, see `reasonBits`. */
  readonly reasons: number;
  /** Its level of wording, 0 where it says nothing. */
  readonly level: number;
}

const superlative = reasonBits.get('نخستین') ?? 0;
const known = new WordMemory<WordKnowledge>(({ key }) => {
  const isSuperlative = key.length > 5 && key.endsWith('ترین');
  const verb = verbForm(key);
  const role = roleOf(key);
  const reasons = (reasonBits.get(key) ?? 0) | (isSuperlative ? superlative : 0);
  const level = levelOf(key);
  return verb || role || reasons || level ? { verb, role, reasons, level } : null;
});
/** What is known of most words. */
const nothing: WordKnowledge = { verb: undefined, role: ClauseRole.none, reasons: 0, level: 0 };

/** What is known of a word by its folded key. */
export const knowledgeOf = (token: Token): WordKnowledge => known.of(token) ?? nothing;

function roleOf(key: string): ClauseRole {
  if (adversatives.has(key)) return ClauseRole.adversative;
  if (coordinators.has(key)) return ClauseRole.coordinator;
  if (slashes.has(key)) return ClauseRole.slash;
  if (openers.has(key)) return ClauseRole.opener;
  if (openersBehindClause.has(key)) return ClauseRole.openerBehindClause;
  if (openingMarks.has(key)) return ClauseRole.openingMark;
  if (closingMarks.has(key)) return ClauseRole.closingMark;
  if (impersonalModals.has(key)) return ClauseRole.modal;
  return semicolons.has(key) ? ClauseRole.semicolon : ClauseRole.none;
}
