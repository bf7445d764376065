import { parseNumber } from '../numbers/parse-number';
import type { CueSense, Quote } from '../schema/quote';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { verbForm } from './verb-forms';

/** A plain verb for each sense of a cue that is no verb itself («به گفته», a colon), singular and plural. */
const plainVerbs: Readonly<Record<CueSense, readonly [singular: string, plural: string]>> = {
  say: ['گفت', 'گفتند'],
  add: ['افزود', 'افزودند'],
  stress: ['تأکید کرد', 'تأکید کردند'],
  explain: ['توضیح داد', 'توضیح دادند'],
  announce: ['اعلام کرد', 'اعلام کردند'],
  claim: ['ادعا کرد', 'ادعا کردند'],
  believe: ['معتقد است', 'معتقدند'],
  predict: ['پیش‌بینی کرد', 'پیش‌بینی کردند'],
  deny: ['تکذیب کرد', 'تکذیب کردند'],
  confirm: ['تأیید کرد', 'تأیید کردند'],
  admit: ['پذیرفت', 'پذیرفتند'],
  warn: ['هشدار داد', 'هشدار دادند'],
  promise: ['وعده داد', 'وعده دادند'],
  propose: ['پیشنهاد کرد', 'پیشنهاد کردند'],
  ask: ['پرسید', 'پرسیدند'],
  answer: ['پاسخ داد', 'پاسخ دادند'],
  write: ['نوشت', 'نوشتند'],
  criticise: ['انتقاد کرد', 'انتقاد کردند'],
};

/** Infinitives of which the past is said of one who tells something; «آمده است» is said of a document. */
const infinitive = /^(?!آمدن$|آوردن$|بودن$).*[دت]ن$/u;
const pluralEndings = /(?:ها|های|هایی|ان|ین|ون|ات|یان)$/u;
const pluralWords: ReadonlySet<string> = new Set(['برخی', 'بعضی', 'شماری', 'عده‌ای', 'گروهی', 'جمعی', 'همه']);

const pluralPronouns: ReadonlySet<string> = new Set(['آنها', 'آنان', 'اینها', 'اینان']);

/** Whether a verb is said of many: of a group that the reporter speaks of so, or whose name is a plural. */
export function isMany(quote: Quote, speaker: Speaker | undefined): boolean {
  // «آن‌ها»: nobody can tell who, but they are many.
  if (!speaker) return pluralPronouns.has(quote.source ? fold(quote.source.text).replace(/\s/gu, '') : '');
  if (speaker.kind !== 'group') return false;
  const [last] = tokenize(quote.cue.text).slice(-1);
  // «به گفته» ends in what could be a verb and is none.
  const form = last && isVerbal(quote) ? verbForm(last.key) : null;
  if (last && form && form.person === 3) return form.plural || last.key.endsWith('اند');
  const [first = '', ...rest] = speaker.name.split(' ');
  return (
    pluralWords.has(first) ||
    (parseNumber(first) ?? 0) > 1 ||
    [first, ...rest.slice(0, 1)].some((word) => word.length > 4 && pluralEndings.test(word))
  );
}

/** The verb by which a quote is told: its own in the past, or the plain one of its sense. */
export function tellingVerb(quote: Quote, many: boolean): string {
  const { lemma, sense } = quote.cue;
  if (quote.status === 'denied') return plainVerbs.deny[many ? 1 : 0];
  const verb = lemma.split(' ').at(-1) ?? '';
  // «در بیانیه آمده است»: of a body this is said otherwise.
  if (lemma === 'آمدن' || lemma === 'آوردن') return plainVerbs.announce[many ? 1 : 0];
  if (!infinitive.test(verb)) return plainVerbs[sense][many ? 1 : 0];
  return `${lemma.slice(0, -1)}${many ? 'ند' : ''}`;
}

/** Whether the cue is a verb that can end the sentence («… را نادرست دانست»), and no noun or colon. */
export const isVerbal = (quote: Quote): boolean => infinitive.test(quote.cue.lemma.split(' ').at(-1) ?? '');
