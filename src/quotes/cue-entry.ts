import type { CueSense } from '../schema/quote';

/**
 * What a cue takes beside a colon, which every cue may take:
 * `ke` a clause after «که»; `ta` a clause after «تا» or «که» of what is asked for; `bare` a clause with nothing before
 * it; `inside` a noun phrase before its light verb («مدعی X شد»); `object` «X را»; `small` «X را Y»; `az` «از X»; `bar` «بر X»; `be` «به X»; `rabe` «کسی را به X»; `as` «از X به عنوان Y».
 */
export type ComplementForm =
  | 'ke'
  | 'ta'
  | 'bare'
  | 'inside'
  | 'object'
  | 'small'
  | 'az'
  | 'bar'
  | 'be'
  | 'rabe'
  | 'as';

/** A reporting verb: a simple verb, or a word and the light verbs it goes with. */
export interface CueEntry {
  readonly lemma: string;
  readonly sense: CueSense;
  readonly takes: ReadonlySet<ComplementForm>;
  /** It is also an everyday deed («ادامه داد», «خواند»): it needs a colon, «که» or marks to be speech. */
  readonly weak: boolean;
  /** Only a document says it («آمار نشان می‌دهد»): of anything else it is a deed. */
  readonly document: boolean;
  /** A text says it, which is named before it: «متن پیام رستگار به شرح زیر است: …». */
  readonly text: boolean;
  /** It brings in a text, which goes on to its end: «اطلاعیه‌ای به شرح زیر صادر کرد: …». */
  readonly whole: boolean;
  /** It reports only in the perfect: «آمده است». */
  readonly perfect: boolean;
  /** Its passive is the reporter's own («پیش‌بینی می‌شود», «مقرر شد»). */
  readonly active: boolean;
  /** Its object is a topic («دیدگاه خود را بیان کرد») unless a predicate follows. */
  readonly topic: boolean;
  /** It denies what it names. */
  readonly denies: boolean;
}

/** An entry from a row of a lexicon: what the cue takes, and its flags, each a word of one string. */
export function entryOf(lemma: string, sense: CueSense, takes: string, flags: string): CueEntry {
  return {
    lemma,
    sense,
    takes: new Set(takes.split(' ') as ComplementForm[]),
    weak: flags.includes('weak'),
    document: flags.includes('document'),
    text: flags.includes('text'),
    whole: flags.includes('text') || flags.includes('whole'),
    perfect: flags.includes('perfect'),
    topic: flags.includes('topic'),
    active: flags.includes('active') || sense === 'predict' || sense === 'believe' || sense === 'propose',
    denies: flags.includes('denies'),
  };
}
