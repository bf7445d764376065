import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { markedReasons, reasonAt, reasonNames } from './check-reasons';
import {
  bitsOf,
  eventNouns,
  forecastNouns,
  pointing,
  supposing,
  wishNouns,
  wordReasons,
} from './check-words';
import { mainVerbOf } from './main-verb';
import type { StatementReading } from './read-statements';
import type { VerbForm } from './verb-forms';

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
const praiseBits = bitsOf('evaluation', 'creed', 'symbol', 'obligation', 'opinion');
const aheadBits = bitsOf('ahead', 'intention', 'prediction', 'condition');
const questionBits = bitsOf('question');
/** How many words before «است» its predicate may begin. */
const predicate = 4;

/**
 * What a fact-checker looks for in a statement, by `reasonNames`: 1 where it is there, 0 where not; `wording` is a
 * measure between −1 and 1 of how much its words are those of reported facts.
 *
 * @param found receives the features: an array to use again, for making one takes longer than to read a statement.
 */
export function featuresOf(
  document: Document,
  reading: StatementReading,
  found: Float32Array = new Float32Array(reasonNames.length),
): Float32Array {
  found.fill(0);
  marksOf(document, reading, found);
  const { finite, parts, words } = reading;
  const main = mainVerbOf(parts, words, finite);
  let count = 0;
  let bits = 0;
  let level = 0;
  let levels = 0;
  for (const { first, end } of parts) {
    for (let i = first; i < end; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      const known = words[i];
      if (known) {
        bits |= known.reasons;
        if (known.level !== 0) {
          level += known.level;
          levels++;
        }
      }
      if (token.kind !== 'punctuation') count++;
      else if (token.key === '«') found[reasonAt.quoted] = 1;
      const verb = finite[i];
      if (!verb) continue;
      if (verb.negative) found[reasonAt.negated] = 1;
      if (verb.person === 2 && verb.plural) found[reasonAt['second-person']] = 1;
      if (i === main) continue;
      if (verb.tense === 'subjunctive' || verb.tense === 'future') found[reasonAt.might] = 1;
      else if (verb.tense !== 'present' && verb.person === 3) found[reasonAt.told] = 1;
    }
  }
  for (let i = 0; bits !== 0 && i < wordReasons.length; i++) {
    if (bits & (1 << i)) found[markedReasons.length + i] = 1;
  }
  const verb = finite[main];
  const head = document.tokens[parts[0].first]?.key ?? '';
  const preverb = document.tokens[main - 1]?.key ?? '';
  if (supposing.has(head)) found[reasonAt.supposed] = 1;
  if (pointing.has(head)) found[reasonAt.anaphor] = 1;
  const hasFigure = found[reasonAt.figure] === 1;
  if (verb) {
    found[reasonAt[classOf(verb)]] = 1;
    if (verb.person === 3) {
      if (verb.tense === 'past' && verb.kind !== 'state') found[reasonAt.finished] = 1;
      if (verb.tense === 'present' && verb.kind === 'becoming') found[reasonAt.becomes] = 1;
      if (verb.plural) found[reasonAt.they] = 1;
    }
    if (eventNouns.has(preverb)) found[reasonAt['event-verb']] = 1;
    if (forecastNouns.has(preverb)) found[reasonAt.foretold] = 1;
    if (preverb === 'برگزار' || (preverb === 'قرار' && verb.kind === 'state')) found[reasonAt.scheduled] = 1;
    if (verb.kind === 'becoming' && (verb.tense === 'past' || verb.tense === 'perfect'))
      found[reasonAt.passive] = 1;
    if (verb.kind === 'state' && praised(reading, main)) found[reasonAt['praised-state']] = 1;
    const ahead = verb.tense === 'future' || (verb.tense === 'present' && (bits & aheadBits) !== 0);
    if (ahead && hasFigure) found[reasonAt['planned-figure']] = 1;
  } else {
    found[reasonAt.verbless] = 1;
    if (wishNouns.has(head)) found[reasonAt.wished] = 1;
    if (endsInObject(document, reading) && !hasFigure) found[reasonAt.considered] = 1;
  }
  if (!hasFigure && reading.names.length + reading.times.length === 0) found[reasonAt.bare] = 1;
  const after = document.tokens[parts.at(-1)?.end ?? 0]?.key;
  const value = document.marks.all('attribution')[reading.attribution]?.value;
  const begins = words[parts[0].first]?.reasons ?? 0;
  if (after === '؟' || after === '?' || value?.status === 'question' || begins & questionBits)
    found[reasonAt.asked] = 1;
  if (count < 7) found[reasonAt.short] = 1;
  if (count > 25) found[reasonAt.long] = 1;
  if (count > 40) found[reasonAt.longer] = 1;
  const sense = value && senseReasons[value.sense];
  if (sense) found[reasonAt[sense]] = 1;
  if (sense === 'announced' && !verb) found[reasonAt['announced-event']] = 1;
  // Two words that say nothing are counted too, so that a short statement is not judged by one word.
  found[reasonAt.wording] = (2 * level) / (levels + 2);
  return found;
}

/** Figures, times and names. */
function marksOf(document: Document, reading: StatementReading, found: Float32Array): void {
  const quantities = document.marks.all('quantity');
  let figures = 0;
  for (const i of reading.quantities) {
    const value = quantities[i]?.value;
    if (!value) continue;
    if (value.kind === 'ordinal') found[reasonAt.ordinal] = 1;
    else figures++;
    if (value.unitCode !== null) found[reasonAt.measured] = 1;
    if (value.kind === 'percent') found[reasonAt.percent] = 1;
  }
  if (figures > 0) found[reasonAt.figure] = 1;
  if (figures > 1) found[reasonAt.figures] = 1;
  const times = document.marks.all('time');
  for (const i of reading.times) {
    const type = times[i]?.value.type;
    found[type === 'DATE' || type === 'TIME' ? reasonAt.date : reasonAt.duration] = 1;
  }
  if (reading.names.length > 0) found[reasonAt.named] = 1;
}

/** What a main verb says of the statement: what was done or was, what is done or is, what will or may be. */
function classOf({ tense, person, kind }: VerbForm) {
  const own = person !== 3;
  if (tense === 'future' || tense === 'subjunctive') return tense;
  if (tense === 'present') return kind === 'state' ? (own ? 'own-state' : 'state') : own ? 'own-act' : 'act';
  return own ? 'own-deed' : kind === 'state' ? 'was' : 'deed';
}

/** «… بسیار مهم است»: a word of praise right before the verb. */
function praised({ parts, words }: StatementReading, main: number): boolean {
  const from = Math.max(main - predicate, parts[0].first);
  for (let i = from; i < main; i++) if ((words[i]?.reasons ?? 0) & praiseBits) return true;
  return false;
}

/** «این اقدام را غیرقانونی (دانست)»: an object and what it is held to be. */
function endsInObject(document: Document, { parts }: StatementReading): boolean {
  return parts.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (document.tokens[i]?.key === 'را') return true;
    return false;
  });
}
