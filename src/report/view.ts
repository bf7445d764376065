import { persianOfDay } from '../calendar/persian';
import type { Amount, Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Quantity } from '../schema/quantity';
import type { TimeExpression } from '../schema/time-expression';
import type { ReportLanguage, ReportText } from './report-text';
import { timeInWords } from './time-in-words';

/** How many colours tell speakers apart; beyond it they repeat, and the names beside them tell. */
export const colourCount = 8;

const millisecondsPerDay = 86_400_000;

/** An extraction with what each part of the report asks of it. */
export interface View {
  readonly extraction: Extraction;
  readonly words: ReportText;
  readonly language: ReportLanguage;
  /** The day of publication, in milliseconds since 1970, where it is known. */
  readonly published: number | null;
  nameOf(speakerId: string | null): string;
  /** The colour of a speaker, counted from 1; 0 for nobody in particular. */
  colourOf(speakerId: string | null): number;
  /** The place of a speaker among those who are quoted, counted from 1; 0 for all others. */
  rankOf(speakerId: string | null): number;
  /** The place of a claim, counted from 1. */
  numberOf(claim: Claim): number;
  quantityOf(id: string): Quantity | undefined;
  timeOf(id: string): TimeExpression | undefined;
  /** The innermost speaker of the claim that a figure stands in. */
  speakerOfQuantity(id: string): string | null;
  number(value: number): string;
  amount(amount: Amount, unit: string | null): string;
  quantity(quantity: Quantity): string;
  time(time: TimeExpression): string;
  /** A Gregorian ISO day as readers of the language write it, in the Persian calendar. */
  day(iso: string): string;
  speakerOf(claim: Claim): string;
}

export function viewOf(
  extraction: Extraction,
  words: ReportText,
  language: ReportLanguage,
  publishedAt?: string,
): View {
  const format = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en', { maximumFractionDigits: 6 });
  const names = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.name]));
  const quoted = new Set(extraction.quotes.map((quote) => quote.speakerId));
  const ranks = new Map(
    extraction.speakers.filter(({ id }) => quoted.has(id)).map((speaker, index) => [speaker.id, index + 1]),
  );
  const numbers = new Map(extraction.claims.map((claim, index) => [claim, index + 1]));
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  const speakers = new Map(
    extraction.claims.flatMap((claim) => claim.quantityIds.map((id) => [id, claim.speakerId] as const)),
  );
  const number = (value: number): string => format.format(value);
  const amount = ({ value, min, max, modifier }: Amount, unit: string | null): string => {
    const ends = [min, max].flatMap((end) => (end === undefined ? [] : [number(end)]));
    const figure = value === undefined ? ends.join(words.between) : number(value);
    const measure = unit === null ? '' : unit === 'درصد' ? words.percent : ` ${unit}`;
    return `${words.bounds[modifier]}${figure}${measure}`;
  };
  const rankOf = (id: string | null): number => ranks.get(id ?? '') ?? 0;
  const nameOf = (id: string | null): string => names.get(id ?? '') ?? words.unknown;
  const published = Date.parse(publishedAt?.slice(0, 10) ?? '');
  return {
    extraction,
    words,
    language,
    published: Number.isNaN(published) ? null : published,
    number,
    amount,
    nameOf,
    rankOf,
    colourOf: (id) => (rankOf(id) === 0 ? 0 : ((rankOf(id) - 1) % colourCount) + 1),
    numberOf: (claim) => numbers.get(claim) ?? 0,
    quantityOf: (id) => quantities.get(id),
    timeOf: (id) => times.get(id),
    speakerOfQuantity: (id) => speakers.get(id) ?? null,
    quantity({ value, unit, ...rest }) {
      if (typeof value === 'string') return value;
      return amount(value === undefined ? rest : { ...rest, value }, unit);
    },
    time: (time) => `${words.bounds[time.modifier ?? 'exact']}${timeInWords(time, language)}`,
    day(iso) {
      const day = Date.parse(iso) / millisecondsPerDay;
      const persian = Number.isInteger(day) ? persianOfDay(day) : null;
      if (persian === null) return iso;
      const two = (value: number) => String(value).padStart(2, '0');
      const value = `${String(persian.year).padStart(4, '0')}-${two(persian.month)}-${two(persian.day)}`;
      return timeInWords(
        { id: '', start: 0, end: 0, text: '', type: 'DATE', calendar: 'persian', value },
        language,
      );
    },
    speakerOf: ({ quoteId, speakerId }) => (quoteId === null ? words.reporter : nameOf(speakerId)),
  };
}
