import { fold } from '../text/fold';
import { irregularForms, notVerbs } from './verb-irregular';
import { nounLikeStems, prefixedVerbStems, verbStems } from './verb-stems';

/** What a finite verb form says of time and mood; a participle («شده», «کرده») stands for its perfect. */
export type Tense = 'past' | 'imperfect' | 'perfect' | 'present' | 'future' | 'subjunctive';

export interface VerbForm {
  readonly tense: Tense;
  /** «بود» and «دارد» tell a state, «شد» what became or was done, the others an action. */
  readonly kind: 'state' | 'becoming' | 'action';
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly negative: boolean;
  /** It is a noun as well («پرداخت»): a verb only where a clause ends. */
  readonly nounToo: boolean;
}

type Ending = readonly [suffix: string, person: 1 | 2 | 3, plural: boolean];
const pastEndings: readonly Ending[] = [
  ['م', 1, false],
  ['ی', 2, false],
  ['', 3, false],
  ['یم', 1, true],
  ['ید', 2, true],
  ['ند', 3, true],
];
const presentEndings: readonly Ending[] = [
  ['م', 1, false],
  ['ی', 2, false],
  ['د', 3, false],
  ['یم', 1, true],
  ['ید', 2, true],
  ['ند', 3, true],
];
const perfectEndings: readonly Ending[] = [
  ['هام', 1, false],
  ['های', 2, false],
  ['ه', 3, false],
  ['هایم', 1, true],
  ['هاید', 2, true],
  ['هاند', 3, true],
];

const stateStems: ReadonlySet<string> = new Set(['بود', 'داشت']);
const becomingStems: ReadonlySet<string> = new Set(['شد', 'گردید', 'گشت']);

const everyVerb = (): (readonly [prefix: string, past: string, present: string])[] => [
  ...verbStems.map(([past, present]) => ['', past, present] as const),
  ...prefixedVerbStems,
];

let forms: Map<string, VerbForm> | undefined;

function build(): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  let kind: VerbForm['kind'] = 'action';
  const add = (word: string, tense: Tense, ending: Ending, negative: boolean, nounToo = false): void => {
    const key = fold(word);
    if (!table.has(key))
      table.set(key, { tense, kind, person: ending[1], plural: ending[2], negative, nounToo });
  };
  for (const [forms, tense, itsKind, person, plural] of irregularForms) {
    kind = itsKind;
    for (const form of forms.split(' ')) add(form, tense, ['', person, plural], form.startsWith('ن'));
  }
  for (const [prefix, past, present] of everyVerb()) {
    kind = stateStems.has(prefix + past) ? 'state' : becomingStems.has(prefix + past) ? 'becoming' : 'action';
    for (const ending of pastEndings) {
      const nounToo = ending[0] === '' && nounLikeStems.has(prefix + past);
      add(prefix + past + ending[0], 'past', ending, false, nounToo);
      add(prefix + negated(past) + ending[0], 'past', ending, true);
      add(`${prefix}می${past}${ending[0]}`, 'imperfect', ending, false);
      add(`${prefix}نمی${past}${ending[0]}`, 'imperfect', ending, true);
    }
    for (const ending of perfectEndings) {
      add(prefix + past + ending[0], 'perfect', ending, false);
      add(prefix + negated(past) + ending[0], 'perfect', ending, true);
    }
    const stems = stemsBeforeEnding(present);
    for (const stem of stems) {
      for (const ending of presentEndings) {
        add(`${prefix}می${stem}${ending[0]}`, 'present', ending, false);
        add(`${prefix}نمی${stem}${ending[0]}`, 'present', ending, true);
        // «بردارد», not «ببردارد»; the second person («بردار», «بازگردی») is left out, it is a noun as often.
        if (prefix === '') add(subjunctive(stem) + ending[0], 'subjunctive', ending, false);
        else if (ending[1] !== 2) add(prefix + stem + ending[0], 'subjunctive', ending, false);
        add(prefix + negated(stem) + ending[0], 'subjunctive', ending, true);
      }
    }
  }
  for (const word of notVerbs) table.delete(fold(word));
  return table;
}

/** «می‌گوید» is «گوی» and «د», not «گو» and «ید»; «می‌روید» and «می‌روند» have «رو». */
function stemsBeforeEnding(present: string): readonly string[] {
  if (/[اآ]$|^[گج]و$/u.test(present)) return [`${present}ی`];
  return present.endsWith('و') ? [present, `${present}ی`] : [present];
}

// «ن» and «ب» take a «ی» before a vowel: «نیامد», «بیاورد», «نیفتاد».
const joined = (prefix: string, stem: string): string =>
  stem.startsWith('آ')
    ? `${prefix}یا${stem.slice(1)}`
    : stem.startsWith('ا')
      ? `${prefix}ی${stem.slice(1)}`
      : prefix + stem;
const negated = (stem: string): string => joined('ن', stem);
const subjunctive = (stem: string): string => joined('ب', stem);

/**
 * The verb form that a token is, if it is one: looked up by its folded key in a table of all forms of `verbStems`.
 *
 * @example
 * verbForm('میشود'); // { tense: 'present', person: 3, plural: false, negative: false, nounToo: false }
 */
export function verbForm(key: string): VerbForm | undefined {
  forms ??= build();
  const form = forms.get(key);
  if (form) return form;
  if (joinedIst.test(key)) return endsLikeIst.test(key) ? undefined : joinedForms.singular;
  return joinedAnd.test(key) ? joinedForms.plural : undefined;
}

/** «بالاست», «آنهاست», «آماده‌اند»: behind a vowel the copula is written joined to its word. */
const joinedIst = /..است$/u;
const joinedAnd = /..[هی]اند$/u;
/** Nouns that end so of themselves. */
const endsLikeIst = /(?:^|.)(?:خواست|سیاست)$|^(?:ریاست|کیاست|حراست|فراست|نجاست|راست|کاست|پاست)$/u;
const joinedForms = {
  singular: { tense: 'present', kind: 'state', person: 3, plural: false, negative: false, nounToo: false },
  plural: { tense: 'present', kind: 'state', person: 3, plural: true, negative: false, nounToo: false },
} as const satisfies Record<string, VerbForm>;
