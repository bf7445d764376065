import { type WordReason, wordReasons } from './check-words';

/**
 * Reasons that the grammar and the marks give, and which way each may move the score: + more worth checking, − less,
 * 0 either. The fit may make a reason count for nothing, never for the contrary of what it says.
 */
const marked = {
  figure: 1,
  figures: 1,
  measured: 1,
  percent: 1,
  ordinal: 1,
  date: 1,
  duration: 1,
  named: 1,
  deed: 1,
  finished: 1,
  'event-verb': 1,
  scheduled: 1,
  becomes: 1,
  they: 1,
  was: 1,
  passive: 1,
  'own-deed': 1,
  act: 0,
  state: 0,
  'own-state': 0,
  told: 1,
  negated: 1,
  announced: 1,
  'announced-event': 1,
  quoted: 1,
  long: 1,
  longer: 1,
  anaphor: 1,
  wording: 1,
  several: 1,
  company: 0,
  future: -1,
  subjunctive: -1,
  'own-act': -1,
  'second-person': -1,
  might: -1,
  'planned-figure': -1,
  'praised-state': -1,
  considered: -1,
  bare: -1,
  verbless: -1,
  short: -1,
  asked: -1,
  judged: -1,
  urged: -1,
  foreseen: -1,
  foretold: -1,
  wished: -1,
  supposed: -1,
} as const;
const wordSigns: Readonly<Record<WordReason, 1 | -1>> = {
  statistic: 1,
  comparison: 1,
  superlative: 1,
  rule: 1,
  institution: 1,
  ongoing: 1,
  quantifier: 1,
  obligation: -1,
  opinion: -1,
  evaluation: -1,
  creed: -1,
  symbol: -1,
  generality: -1,
  hope: -1,
  courtesy: -1,
  intention: -1,
  ahead: -1,
  prediction: -1,
  condition: -1,
  question: -1,
  causal: -1,
  interpretation: -1,
  rhetoric: -1,
};

type Marked = keyof typeof marked;
/** A reason's fixed code, as it stands in `Claim.reasons`. */
export type Reason = Marked | WordReason;

export const markedReasons = Object.keys(marked) as Marked[];
export const reasonNames: readonly Reason[] = [...markedReasons, ...wordReasons];
export const reasonSigns: Readonly<Record<Reason, -1 | 0 | 1>> = { ...marked, ...wordSigns };
export const reasonAt = Object.fromEntries(reasonNames.map((name, i) => [name, i])) as Record<Reason, number>;
