import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { classBits, wordClasses } from './check-words';
import type { StatementReading } from './read-statements';

/** What a cue's sense says of its content, in groups that the annotated articles can tell apart. */
const senseGroups: Readonly<Partial<Record<CueSense, 'told' | 'judged' | 'urged' | 'foreseen'>>> = {
  announce: 'told',
  claim: 'told',
  confirm: 'told',
  deny: 'told',
  write: 'told',
  stress: 'urged',
  propose: 'urged',
  ask: 'urged',
  believe: 'judged',
  criticise: 'judged',
  predict: 'foreseen',
  warn: 'foreseen',
  promise: 'foreseen',
};

const structural = [
  'figure',
  'unit',
  'percent',
  'ordinal',
  'date',
  'duration',
  'actor',
  'actors',
  'past',
  'perfect',
  'imperfect',
  'present',
  'future',
  'subjunctive',
  'first-singular',
  'first-plural',
  'second-person',
  'negative',
  'verbless',
  'short',
  'long',
  'digits',
  'told',
  'judged',
  'urged',
  'foreseen',
  'quoted',
  'last-past',
  'last-copula',
  'last-present',
  'last-future',
  'last-subjunctive',
  'tarin',
  'reporter',
] as const;

export type Feature = (typeof structural)[number] | (typeof wordClasses)[number];
export const featureNames: readonly Feature[] = [...structural, ...wordClasses];
const indexOf = new Map<Feature, number>(featureNames.map((name, i) => [name, i]));

/** What a fact-checker looks for in a statement: 1 where it is there, 0 where it is not, in the order of `featureNames`. */
export function featuresOf(document: Document, reading: StatementReading): Uint8Array {
  const found = new Uint8Array(featureNames.length);
  const set = (name: Feature): void => {
    found[indexOf.get(name) ?? 0] = 1;
  };
  const quantities = document.marks.all('quantity');
  for (const i of reading.quantities) {
    const value = quantities[i]?.value;
    if (!value) continue;
    set(value.kind === 'ordinal' ? 'ordinal' : 'figure');
    if (value.unitCode !== null) set('unit');
    if (value.kind === 'percent') set('percent');
  }
  const times = document.marks.all('time');
  for (const i of reading.times) {
    const type = times[i]?.value.type;
    set(type === 'DATE' || type === 'TIME' ? 'date' : 'duration');
  }
  if (reading.names.length > 0) set('actor');
  if (reading.names.length > 2) set('actors');

  let words = 0;
  let bits = 0;
  let last = -1;
  for (const { first, end } of reading.parts) {
    for (let i = first; i < end; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      bits |= classBits.get(token.key) ?? 0;
      if (token.kind === 'number') set('digits');
      if (token.kind !== 'punctuation') words++;
      else if (token.key === '«') set('quoted');
      if (token.key.length > 5 && token.key.endsWith('ترین')) set('tarin');
      const verb = reading.finite[i];
      if (!verb) continue;
      set(verb.tense);
      if (verb.tense !== 'subjunctive') last = i;
      if (verb.negative) set('negative');
      if (verb.person === 1) set(verb.plural ? 'first-plural' : 'first-singular');
      if (verb.person === 2 && verb.plural) set('second-person');
    }
  }
  for (let i = 0; i < wordClasses.length; i++) if (bits & (1 << i)) found[structural.length + i] = 1;
  const verb = reading.finite[last];
  if (!verb) set('verbless');
  else if (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'imperfect') set('last-past');
  else if (verb.tense === 'future') set('last-future');
  else if (document.tokens[last]?.key.startsWith('می')) set('last-present');
  else set('last-copula');
  if (words < 7) set('short');
  if (words > 25) set('long');
  const attribution = document.marks.all('attribution')[reading.attribution]?.value;
  const group = attribution && senseGroups[attribution.sense];
  if (group) set(group);
  if (!attribution) set('reporter');
  return found;
}
