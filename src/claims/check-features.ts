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
  'asked',
  'planned',
  'figure-planned',
  'date-planned',
  'figure-hoped',
  'noun-told',
  'passive',
  'third-past',
  'first-past',
  'copula-praise',
  'generic',
  'this',
  'said',
] as const;

export type Feature = (typeof structural)[number] | (typeof wordClasses)[number];
export const featureNames: readonly Feature[] = [...structural, ...wordClasses];
const indexOf = new Map<Feature, number>(featureNames.map((name, i) => [name, i]));

const bitsOf = (...names: (typeof wordClasses)[number][]): number =>
  names.reduce((sum, name) => sum | (1 << wordClasses.indexOf(name)), 0);
const planBits = bitsOf('promise', 'prediction');
const hopeBits = bitsOf('obligation', 'hope', 'condition', 'prediction');
const praiseBits = bitsOf('praise', 'values');

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
      if (
        token.key === 'هر' ||
        token.key === 'همواره' ||
        token.key === 'همیشه' ||
        token.key === 'تمام' ||
        token.key === 'تمامی'
      )
        set('generic');
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
  const main = verb;
  const isPlanned =
    main?.tense === 'future' || (main?.person === 1 && main.tense === 'present') || (bits & planBits) !== 0;
  const isHoped = (bits & hopeBits) !== 0;
  if (isPlanned) set('planned');
  if (isPlanned && found[indexOf.get('figure') ?? 0]) set('figure-planned');
  if (isPlanned && found[indexOf.get('date') ?? 0]) set('date-planned');
  if (isHoped && found[indexOf.get('figure') ?? 0]) set('figure-hoped');
  if (main && (main.tense === 'past' || main.tense === 'perfect'))
    set(main.person === 1 ? 'first-past' : 'third-past');
  const lastKey = document.tokens[last]?.key ?? '';
  const passiveKeys = /^(?:ن?شد(?:ه|ند|هاند)?|میشود|میشوند|گردید(?:ه|ند)?)$/u;
  if (passiveKeys.test(lastKey) || passiveKeys.test(document.tokens[last - 1]?.key ?? '')) set('passive');
  if (found[indexOf.get('last-copula') ?? 0] && bits & praiseBits) set('copula-praise');
  const after = document.tokens[reading.parts.at(-1)?.end ?? 0]?.key;
  if (after === '؟' || after === '?') set('asked');
  const firstKey = document.tokens[reading.parts[0].first]?.key;
  if (firstKey === 'این' || firstKey === 'آن') set('this');
  if (words < 7) set('short');
  if (words > 25) set('long');
  const attribution = document.marks.all('attribution')[reading.attribution]?.value;
  const group = attribution && senseGroups[attribution.sense];
  if (group) set(group);
  if (!attribution) set('reporter');
  else if (!group) set('said');
  if (group === 'told' && !verb) set('noun-told');
  return found;
}
