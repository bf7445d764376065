import { checkExtraction, shown } from '../arguments';
import type { Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Quote } from '../schema/quote';
import type { Speaker } from '../schema/speaker';
import { repair } from '../text/repair';
import { tokenize } from '../text/tokens';
import { withFiguresInFull } from './figures-in-full';
import { isMany, isVerbal, tellingVerb } from './telling-verbs';
import { type VerbForm, verbForm } from './verb-forms';

/** Who speaks and who is spoken to: they are others once the sentence is told by us. */
const persons: ReadonlySet<string> = new Set(
  'من ما شما تو بنده اینجانب خودم خودمان ام ایم امیدوارم امیدواریم معتقدم معتقدیم مطمینم مطمینیم خوشحالم خوشحالیم متاسفم متاسفیم نگرانم نگرانیم مایلم مایلیم موافقم موافقیم مخالفم مخالفیم آمادهایم'.split(
    ' ',
  ),
);
/** «کشورمان», «درخواستتان»; words that only end so («سازمان») merely get a colon too many. */
const ownEnding = /.{4}(?:مان|تان)$/u;
const commonEndings: ReadonlySet<string> = new Set(
  'سازمان درمان فرمان پیمان آسمان ساختمان گفتمان مسلمان قهرمان پشیمان میهمان پارلمان بیمارستان شهرستان افغانستان کردستان خوزستان لرستان سیستان بلوچستان تابستان زمستان دبستان دبیرستان پاکستان عربستان ترکمنستان تاجیکستان ارمنستان گرجستان انگلستان گلستان داستان دوستان باستان کوهستان استان'.split(
    ' ',
  ),
);
const impersonal = 'گفته می‌شود';
/** What stands before a thing that is told of in a noun, by the sense of the cue («از … خبر داد», «بر … تأکید کرد»). */
const prepositions: ReadonlyMap<string, string> = new Map([
  ['خبر دادن', 'از'],
  ['انتقاد کردن', 'از'],
  ['تأکید کردن', 'بر'],
  ['اعتراف کردن', 'به'],
  ['اقرار کردن', 'به'],
]);

/**
 * A claim as one plain Persian sentence, for lists and alerts: who, in which tone, and the statement with its figures in
 * full.
 *
 * @param claim one of `extraction.claims`.
 * @throws TypeError if the extraction is none, or the claim is none of its.
 * @example
 * describe(claim, extraction); // «عباس آسوشه گفت بیش از ۹٬۲۰۰٬۰۰۰ کاربر نیز فعال هستند.»
 */
export function describe(claim: Claim, extraction: Extraction): string {
  checkExtraction(extraction);
  // Asked of what may be no claim at all.
  const id: unknown = claim?.id;
  if (!extraction.claims.some((one) => one.id === id)) {
    const got = id === undefined ? shown(claim) : shown(id);
    throw new TypeError(`Expected \`claim\` to be one of the extraction's claims, got ${got}`);
  }
  const statement = withFiguresInFull(claim, extraction);
  const quote = extraction.quotes.find(({ id }) => id === claim.quoteId);
  const asked = isAsked(claim, extraction);
  const stop = endsInMark.test(statement) ? '' : asked || quote?.status === 'question' ? '؟' : '.';
  if (!quote) return `${statement}${stop}`;
  const speaker = extraction.speakers.find(({ id }) => id === quote.speakerId);
  return `${spoken(quote, speaker, statement, asked)}${stop}`;
}

const endsInMark = /[؟!]»$/u;

/** Whether a question mark stands behind the statement: «چرا سد خالی است؟». */
const isAsked = ({ end }: Claim, { text }: Extraction): boolean =>
  /^[!»"”)]{0,2}[؟?]/u.test(text.slice(end, end + 3));

function spoken(quote: Quote, speaker: Speaker | undefined, statement: string, asked: boolean): string {
  const words = tokenize(statement).map(({ key }) => key);
  const forms = words.map(verbForm);
  const hasVerb = forms.some((form, i) => form && (i === forms.length - 1 || !isLoose(form, words[i] ?? '')));
  // Somebody who cannot be told is named as the text names him («وی»); hearsay is nobody's.
  const who = speaker?.name ?? (quote.source ? repair(quote.source.text).text : null);
  if (who === null) {
    if (quote.status === 'denied') return `تکذیب شده است که ${statement}`;
    return hasVerb && !asked ? `${impersonal} ${statement}` : `${impersonal}: ${statement}`;
  }
  if (quote.cue.lemma === 'آمدن' && speaker?.kind === 'document') return `در ${who} آمده است: ${statement}`;
  const verb = tellingVerb(quote, isMany(quote, speaker));
  if (!hasVerb) return named(quote, who, verb, statement, words);
  if (quote.status === 'denied') return `${who} ${verb} که ${statement}`;
  // What the speaker says of himself or to others keeps its persons only after a colon.
  const personal =
    forms.some((form) => form && form.person !== 3) ||
    words.some((word) => persons.has(word) || (ownEnding.test(word) && !commonEndings.has(word)));
  return personal || asked || quote.status === 'question'
    ? `${who} ${verb}: ${statement}`
    : `${who} ${verb} ${statement}`;
}

/** A noun as often as a verb («ساخت»), or a participle («انجام‌شده»): a verb only at the end. */
const isLoose = (form: VerbForm, word: string): boolean =>
  form.nounToo || (form.tense === 'perfect' && word.endsWith('ه'));

/** What is said of a thing, not in a sentence: «از افزایش … خبر داد», «این تصمیم را نادرست دانست». */
function named(quote: Quote, who: string, verb: string, statement: string, words: readonly string[]): string {
  if (words.includes('را')) {
    if (isVerbal(quote)) return `${who} ${statement} ${verb}`;
    return `${who} ${statement} ${quote.cue.sense === 'believe' ? 'دانست' : 'عنوان کرد'}`;
  }
  const { lemma, sense } = quote.cue;
  if (quote.status === 'denied') return `${who} ${statement} را ${verb}`;
  if (sense === 'announce' && (lemma === 'خبر دادن' || !isVerbal(quote)))
    return `${who} از ${statement} خبر داد`;
  if (sense === 'stress' && !isVerbal(quote)) return `${who} بر ${statement} تأکید کرد`;
  const preposition = prepositions.get(lemma);
  return preposition ? `${who} ${preposition} ${statement} ${verb}` : `${who} ${verb}: ${statement}`;
}
