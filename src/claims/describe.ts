import type { Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Quantity } from '../schema/quantity';
import type { CueSense, Quote } from '../schema/quote';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import { repair } from '../text/repair';
import { tokenize } from '../text/tokens';
import { verbForm } from './verb-forms';

/** A plain verb for each sense of a cue, singular and plural. */
const verbs: Readonly<Record<CueSense, readonly [singular: string, plural: string]>> = {
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
/** Who speaks and who is spoken to: they are others once the sentence is told by us. */
const persons: ReadonlySet<string> = new Set(['من', 'ما', 'شما', 'تو', 'بنده', 'اینجانب', 'خودم', 'خودمان']);
const impersonal = 'گفته می‌شود';

/**
 * A claim as one plain Persian sentence, for lists and alerts: who, in which tone, and the statement with its figures in
 * full.
 *
 * @param claim one of `extraction.claims`.
 * @throws TypeError if the claim is none of the extraction's.
 * @example
 * describe(claim, extraction); // «عباس آسوشه گفت بیش از ۹٬۲۰۰٬۰۰۰ کاربر نیز فعال هستند.»
 */
export function describe(claim: Claim, extraction: Extraction): string {
  if (!extraction.claims.some(({ id }) => id === claim.id)) {
    throw new TypeError(
      `Expected \`claim\` to be one of the extraction's claims, got ${JSON.stringify(claim.id)}`,
    );
  }
  const statement = withFiguresInFull(claim, extraction);
  const quote = extraction.quotes.find(({ id }) => id === claim.quoteId);
  if (!quote) return `${statement}.`;
  const speaker = extraction.speakers.find(({ id }) => id === quote.speakerId);
  const asks = quote.status === 'question' || quote.cue.sense === 'ask';
  return `${spoken(quote, speaker, statement)}${asks && quote.status === 'question' ? '؟' : '.'}`;
}

function spoken(quote: Quote, speaker: Speaker | undefined, statement: string): string {
  const words = tokenize(statement).map(({ key }) => key);
  const forms = words.map(verbForm);
  const hasVerb = forms.some((form) => form !== undefined);
  const who = speaker?.name ?? null;
  if (who === null)
    return quote.status === 'denied' ? `تکذیب شده است که ${statement}` : `${impersonal} ${statement}`;
  const many = speaker?.kind === 'group' && forms.length > 0 && looksPlural(who);
  const verb = verbs[quote.status === 'denied' ? 'deny' : quote.cue.sense][many ? 1 : 0];
  if (!hasVerb) {
    // «… را مهم دانست», «از افزایش … خبر داد»: said of a thing, not in a sentence.
    if (/(?:^|\s)را(?:\s|$)/u.test(statement)) return `به گفته ${who}، ${statement}`;
    if (quote.cue.sense === 'announce') return `${who} از ${statement} خبر داد`;
    return `${who} ${verb}: ${statement}`;
  }
  if (quote.status === 'denied') return `${who} ${verb} که ${statement}`;
  // What the speaker says of himself or to others keeps its persons only after a colon.
  const personal = words.some((word) => persons.has(word)) || forms.some((form) => form && form.person !== 3);
  return personal || quote.status === 'question'
    ? `${who} ${verb}: ${statement}`
    : `${who} ${verb} ${statement}`;
}

const pluralEndings = /(?:ها|ان|ین|ون|ات)$/u;
const looksPlural = (name: string): boolean =>
  name.split(' ').some((word) => pluralEndings.test(word) && word.length > 4);

/** The statement with each figure that can be shown so written out: «۹٬۲۰۰٬۰۰۰ کاربر», «۲٫۵ میلیارد بازدید». */
function withFiguresInFull(claim: Claim, extraction: Extraction): string {
  let rest = claim.statement;
  let shown = '';
  for (const id of claim.quantityIds) {
    const quantity = extraction.quantities.find((one) => one.id === id);
    const figure = quantity && inFull(quantity);
    if (!quantity || figure === null || figure === undefined) continue;
    const words = repair(quantity.text).text;
    const at = rest.indexOf(words);
    if (at < 0) continue;
    shown += rest.slice(0, at) + figure;
    rest = rest.slice(at + words.length);
  }
  return shown + rest;
}

/** Digits of Persian, thousands parted by «٬», decimals by «٫»: the marks of ISIRI 6219. */
function inDigits(value: number): string {
  const [whole = '', part] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '٬');
  return (part === undefined ? grouped : `${grouped}٫${part}`).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x6f0),
  );
}

/** Figures with a scale word or more than three digits, with their unit; others stand as they are written. */
function inFull(quantity: Quantity): string | null {
  const { value, unit, kind } = quantity;
  if (typeof value !== 'number' || !Number.isFinite(value) || kind === 'ordinal' || kind === 'ratio')
    return null;
  if (Math.abs(value) < 1000 || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  // The unit as the text has it, so that «کیلوگرم‌های» or a plural is not lost.
  const words = repair(quantity.text).text.split(' ');
  const from =
    unit === null
      ? words.length
      : words.findIndex((word) => fold(word).startsWith(fold(unit.split(' ')[0] ?? '')));
  if (from < 0) return null;
  const tail = words.slice(from).join(' ');
  const [size, scale] = scaleOf(value);
  return [inDigits(size), scale, tail].filter((part) => part !== '').join(' ');
}

/** From a thousand million on the scale is said in words, where it leaves no long tail of digits. */
function scaleOf(value: number): readonly [number, string] {
  for (const [size, name] of [
    [1e12, 'هزار میلیارد'],
    [1e9, 'میلیارد'],
  ] as const) {
    if (Math.abs(value) >= size && Number.isInteger(Math.round((value / size) * 1000000) / 1000))
      return [value / size, name];
  }
  return [value, ''];
}
