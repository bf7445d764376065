import type { Document } from '../rule';

/** A verb by its two stems; the present stem with the glide that its endings need («گوی», «نمای»). */
export interface Verb {
  readonly infinitive: string;
  readonly past: string;
  readonly present: string;
}

export type Tense = 'past' | 'present' | 'perfect' | 'subjunctive' | 'future' | 'imperfect';

/** A verb as it stands in a text: its tokens end at `end`. */
export interface VerbReading {
  readonly end: number;
  readonly infinitive: string;
  readonly tense: Tense;
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  readonly negative: boolean;
  readonly passive: boolean;
}

interface Form {
  readonly infinitive: string;
  readonly tense: Tense | 'participle';
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  readonly negative: boolean;
}

/** Verbal endings of the present and the past, keyed as written after the stem. Source: hazm's Conjugation, Anvari & Givi. */
const endings: readonly (readonly [string, 1 | 2 | 3, 'singular' | 'plural'])[] = [
  ['م', 1, 'singular'],
  ['ی', 2, 'singular'],
  ['یم', 1, 'plural'],
  ['ید', 2, 'plural'],
  ['ند', 3, 'plural'],
];

/** «نیفزود», «نیامد»: the negative of a stem that begins with a vowel. */
function negated(stem: string): string {
  if (stem.startsWith('آ')) return `نیا${stem.slice(1)}`;
  if (stem.startsWith('ا')) return `نی${stem.slice(1)}`;
  return `ن${stem}`;
}

/** «بیفزاید»: the subjunctive of a stem that begins with a vowel. */
function subjunctive(stem: string): string {
  if (stem.startsWith('آ')) return `بیا${stem.slice(1)}`;
  if (stem.startsWith('ا')) return `بی${stem.slice(1)}`;
  return `ب${stem}`;
}

function formsOf(verb: Verb): (readonly [string, Form])[] {
  const { infinitive, past, present } = verb;
  const forms: (readonly [string, Form])[] = [];
  const add = (stem: string, third: string | null, tense: Form['tense'], negative: boolean): void => {
    if (third !== null)
      forms.push([stem + third, { infinitive, tense, person: 3, number: 'singular', negative }]);
    if (tense === 'participle') return;
    for (const [ending, person, number] of endings)
      forms.push([stem + ending, { infinitive, tense, person, number, negative }]);
  };
  add(past, '', 'past', false);
  add(negated(past), '', 'past', true);
  add(`می${past}`, '', 'imperfect', false);
  add(`نمی${past}`, '', 'imperfect', true);
  add(`می${present}`, 'د', 'present', false);
  add(`نمی${present}`, 'د', 'present', true);
  add(subjunctive(present), 'د', 'subjunctive', false);
  add(negated(present), 'د', 'subjunctive', true);
  add(`${past}ه`, '', 'participle', false);
  add(`${negated(past)}ه`, '', 'participle', true);
  for (const negative of [false, true]) {
    const participle = `${negative ? negated(past) : past}ه`;
    forms.push([
      `${participle}است`,
      { infinitive, tense: 'perfect', person: 3, number: 'singular', negative },
    ]);
    forms.push([`${participle}اند`, { infinitive, tense: 'perfect', person: 3, number: 'plural', negative }]);
    forms.push([
      `${participle}ام`,
      { infinitive, tense: 'perfect', person: 1, number: 'singular', negative },
    ]);
    forms.push([`${participle}ایم`, { infinitive, tense: 'perfect', person: 1, number: 'plural', negative }]);
    forms.push([
      `${participle}ای`,
      { infinitive, tense: 'perfect', person: 2, number: 'singular', negative },
    ]);
  }
  return forms;
}

/** What follows a participle: «گفته است», «گفته بودند», «گفته می‌شود». */
const auxiliaries: ReadonlyMap<
  string,
  { tense: Tense; person: 1 | 2 | 3; number: 'singular' | 'plural'; passive: boolean; negative?: true }
> = new Map([
  ['است', { tense: 'perfect', person: 3, number: 'singular', passive: false }],
  ['بود', { tense: 'perfect', person: 3, number: 'singular', passive: false }],
  ['اند', { tense: 'perfect', person: 3, number: 'plural', passive: false }],
  ['بودند', { tense: 'perfect', person: 3, number: 'plural', passive: false }],
  ['ام', { tense: 'perfect', person: 1, number: 'singular', passive: false }],
  ['بودم', { tense: 'perfect', person: 1, number: 'singular', passive: false }],
  ['ایم', { tense: 'perfect', person: 1, number: 'plural', passive: false }],
  ['بودیم', { tense: 'perfect', person: 1, number: 'plural', passive: false }],
  ['باشد', { tense: 'subjunctive', person: 3, number: 'singular', passive: false }],
  ['باشند', { tense: 'subjunctive', person: 3, number: 'plural', passive: false }],
  ['شد', { tense: 'past', person: 3, number: 'singular', passive: true }],
  ['شده', { tense: 'perfect', person: 3, number: 'singular', passive: true }],
  ['شدهاست', { tense: 'perfect', person: 3, number: 'singular', passive: true }],
  ['میشود', { tense: 'present', person: 3, number: 'singular', passive: true }],
  ['میشد', { tense: 'imperfect', person: 3, number: 'singular', passive: true }],
  ['شود', { tense: 'subjunctive', person: 3, number: 'singular', passive: true }],
  ['نشده', { tense: 'perfect', person: 3, number: 'singular', passive: true, negative: true }],
  ['نمیشود', { tense: 'present', person: 3, number: 'singular', passive: true, negative: true }],
]);
const afterPassive: ReadonlySet<string> = new Set(['است', 'بود', 'اند', 'بودند']);

const futures: ReadonlyMap<string, { person: 1 | 2 | 3; number: 'singular' | 'plural'; negative: boolean }> =
  new Map([
    ['خواهد', { person: 3, number: 'singular', negative: false }],
    ['خواهند', { person: 3, number: 'plural', negative: false }],
    ['نخواهد', { person: 3, number: 'singular', negative: true }],
    ['نخواهند', { person: 3, number: 'plural', negative: true }],
    ['خواهم', { person: 1, number: 'singular', negative: false }],
    ['خواهیم', { person: 1, number: 'plural', negative: false }],
    ['خواهی', { person: 2, number: 'singular', negative: false }],
    ['خواهید', { person: 2, number: 'plural', negative: false }],
  ]);

/** The reading of one word that stands for itself. Field by field: it is made at every verb of a text. */
const readingOf = (
  { infinitive, person, number, negative }: Form,
  tense: Tense,
  end: number,
): VerbReading => ({
  end,
  infinitive,
  tense,
  person,
  number,
  negative,
  passive: false,
});

/** Reads the forms of a closed list of verbs out of a text, one map look-up a token. */
export class VerbReader {
  readonly #forms = new Map<string, Form>();

  constructor(verbs: readonly Verb[], colloquial: readonly (readonly [string, Form])[] = []) {
    for (const verb of verbs) {
      for (const [key, form] of formsOf(verb)) if (!this.#forms.has(key)) this.#forms.set(key, form);
    }
    for (const [key, form] of colloquial) this.#forms.set(key, form);
  }

  /** Whether a verb can start with this word. */
  mayStart(key: string): boolean {
    return futures.has(key) || this.#forms.has(key) || key === 'می' || key === 'نمی';
  }

  /** The verb that starts at this token, with its auxiliaries, or null. */
  at(document: Document, index: number): VerbReading | null {
    const { tokens } = document;
    const key = tokens[index]?.key;
    if (key === undefined) return null;
    const future = futures.get(key);
    if (future) {
      const main = this.#forms.get(tokens[index + 1]?.key ?? '');
      if (main?.tense === 'past' && main.person === 3 && main.number === 'singular')
        return { ...future, end: index + 2, infinitive: main.infinitive, tense: 'future', passive: false };
    }
    const form = this.#forms.get(key);
    if (!form) return this.#apart(document, index, key);
    if (form.tense !== 'participle') return readingOf(form, form.tense, index + 1);
    const next = auxiliaries.get(tokens[index + 1]?.key ?? '');
    if (next && !tokens[index + 1]?.lineStart) {
      let end = index + 2;
      if (next.passive && afterPassive.has(tokens[end]?.key ?? '')) end++;
      return {
        end,
        infinitive: form.infinitive,
        tense: next.tense,
        person: next.person,
        number: next.number,
        negative: form.negative || next.negative === true,
        passive: next.passive,
      };
    }
    return readingOf(form, 'perfect', index + 1);
  }

  /** «می گوید», written apart. */
  #apart(document: Document, index: number, key: string): VerbReading | null {
    if (key !== 'می' && key !== 'نمی') return null;
    const form = this.#forms.get(key + (document.tokens[index + 1]?.key ?? ''));
    return form && form.tense !== 'participle' ? readingOf(form, form.tense, index + 2) : null;
  }
}
