import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { bitsOf, type WordReason, wordReasons } from './check-words';
import type { StatementReading } from './read-statements';

/** What a cue's sense says of its content, in groups that the annotated articles can tell apart. */
const senseReasons: Readonly<Partial<Record<CueSense, 'announced' | 'judged' | 'urged' | 'foreseen'>>> = {
  announce: 'announced',
  claim: 'announced',
  confirm: 'announced',
  deny: 'announced',
  write: 'announced',
  stress: 'urged',
  propose: 'urged',
  ask: 'urged',
  believe: 'judged',
  criticise: 'judged',
  predict: 'foreseen',
  warn: 'foreseen',
  promise: 'foreseen',
};

/**
 * Reasons that the grammar and the marks give, and which way each may move the score: + more worth checking, − less.
 * The fit may make a reason count for nothing, never for the contrary of what it says.
 */
const marked = {
  figure: 1,
  measured: 1,
  percent: 1,
  ordinal: 1,
  digits: 1,
  date: 1,
  duration: 1,
  named: 1,
  past: 1,
  perfect: 1,
  present: 1,
  deed: 1,
  passive: 1,
  negated: 1,
  announced: 1,
  'announced-event': 1,
  quoted: 1,
  long: 1,
  wording: 1,
  future: -1,
  subjunctive: -1,
  'first-person': -1,
  'second-person': -1,
  planned: -1,
  'planned-figure': -1,
  'planned-date': -1,
  'praised-state': -1,
  verbless: -1,
  short: -1,
  asked: -1,
  pointing: -1,
  judged: -1,
  urged: -1,
  foreseen: -1,
} as const;
const wordSigns: Readonly<Record<WordReason, 1 | -1>> = {
  statistic: 1,
  comparison: 1,
  superlative: 1,
  rule: 1,
  institution: 1,
  obligation: -1,
  opinion: -1,
  evaluation: -1,
  creed: -1,
  generality: -1,
  hope: -1,
  courtesy: -1,
  intention: -1,
  prediction: -1,
  condition: -1,
  question: -1,
  address: -1,
  self: -1,
};

type Marked = keyof typeof marked;
/** A reason's fixed code, as it stands in `Claim.reasons`. */
export type Reason = Marked | WordReason;

const markedReasons = Object.keys(marked) as Marked[];
export const reasonNames: readonly Reason[] = [...markedReasons, ...wordReasons];
export const reasonSigns: Readonly<Record<Reason, 1 | -1>> = { ...marked, ...wordSigns };
const indexOf = Object.fromEntries(reasonNames.map((name, i) => [name, i])) as Record<Reason, number>;

const planBits = bitsOf('intention', 'prediction', 'condition');
const praiseBits = bitsOf('evaluation', 'creed');
const passives: ReadonlySet<string> = new Set([
  'شد',
  'شدند',
  'شده',
  'میشود',
  'میشوند',
  'گردید',
  'گردیده',
  'میگردد',
]);
const pointers: ReadonlySet<string> = new Set(['این', 'آن', 'اینها', 'آنها']);

/**
 * What a fact-checker looks for in a statement, by `reasonNames`: 1 where it is there, 0 where not; `wording` is a
 * measure between −1 and 1 of how much its words are those of reported facts.
 */
export function featuresOf(document: Document, reading: StatementReading): Float32Array {
  const found = new Float32Array(reasonNames.length);
  const { finite, parts } = reading;
  const quantities = document.marks.all('quantity');
  for (const i of reading.quantities) {
    const value = quantities[i]?.value;
    if (!value) continue;
    if (value.kind === 'ordinal') found[indexOf.ordinal] = 1;
    else found[indexOf.figure] = 1;
    if (value.unitCode !== null) found[indexOf.measured] = 1;
    if (value.kind === 'percent') found[indexOf.percent] = 1;
  }
  const times = document.marks.all('time');
  for (const i of reading.times) {
    const type = times[i]?.value.type;
    found[type === 'DATE' || type === 'TIME' ? indexOf.date : indexOf.duration] = 1;
  }
  if (reading.names.length > 0) found[indexOf.named] = 1;

  let words = 0;
  let bits = 0;
  let main = -1;
  let level = 0;
  let levels = 0;
  for (const { first, end } of parts) {
    for (let i = first; i < end; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      const known = reading.words[i];
      if (known) {
        bits |= known.reasons;
        if (known.level !== 0) {
          level += known.level;
          levels++;
        }
      }
      if (token.kind === 'number') found[indexOf.digits] = 1;
      if (token.kind !== 'punctuation') words++;
      else if (token.key === '«') found[indexOf.quoted] = 1;
      const verb = finite[i];
      if (!verb) continue;
      found[indexOf[verb.tense === 'imperfect' ? 'past' : verb.tense]] = 1;
      if (verb.tense !== 'subjunctive' || main < 0) main = i;
      if (verb.negative) found[indexOf.negated] = 1;
      if (verb.person === 1) found[indexOf['first-person']] = 1;
      if (verb.person === 2 && verb.plural) found[indexOf['second-person']] = 1;
    }
  }
  for (let i = 0; bits !== 0 && i < wordReasons.length; i++) {
    if (bits & (1 << i)) found[markedReasons.length + i] = 1;
  }
  const verb = finite[main];
  const key = document.tokens[main]?.key ?? '';
  const before = document.tokens[main - 1]?.key ?? '';
  if (!verb) found[indexOf.verbless] = 1;
  else if (verb.tense === 'past' || verb.tense === 'perfect') {
    if (verb.person === 3) found[indexOf.deed] = 1;
    if (passives.has(key) || passives.has(before)) found[indexOf.passive] = 1;
  } else if (verb.tense === 'present' && !key.startsWith('می') && bits & praiseBits) {
    found[indexOf['praised-state']] = 1;
  }
  const isPlan =
    verb?.tense === 'future' || (verb?.tense === 'present' && verb.person === 1) || (bits & planBits) !== 0;
  if (isPlan) {
    found[indexOf.planned] = 1;
    if (found[indexOf.figure]) found[indexOf['planned-figure']] = 1;
    if (found[indexOf.date]) found[indexOf['planned-date']] = 1;
  }
  const after = document.tokens[parts.at(-1)?.end ?? 0]?.key;
  const value = document.marks.all('attribution')[reading.attribution]?.value;
  if (after === '؟' || after === '?' || value?.status === 'question') found[indexOf.asked] = 1;
  if (pointers.has(document.tokens[parts[0].first]?.key ?? '')) found[indexOf.pointing] = 1;
  if (words < 7) found[indexOf.short] = 1;
  if (words > 25) found[indexOf.long] = 1;
  const sense = value && senseReasons[value.sense];
  if (sense) found[indexOf[sense]] = 1;
  if (sense === 'announced' && !verb) found[indexOf['announced-event']] = 1;
  // Two words that say nothing are counted too, so that a short statement is not judged by one word.
  found[indexOf.wording] = (2 * level) / (levels + 2);
  return found;
}
