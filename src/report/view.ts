import type { Amount, Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Quantity } from '../schema/quantity';
import type { TimeExpression } from '../schema/time-expression';
import type { ReportLanguage, ReportText } from './report-text';

/** How many colours tell speakers apart; beyond it they repeat, and the names beside them tell. */
export const colourCount = 8;

/** An extraction with what each part of the report asks of it. */
export interface View {
  readonly extraction: Extraction;
  readonly words: ReportText;
  readonly language: ReportLanguage;
  nameOf(speakerId: string | null): string;
  /** The colour of a speaker, counted from 1; 0 for nobody in particular. */
  colourOf(speakerId: string | null): number;
  quantityOf(id: string): Quantity | undefined;
  timeOf(id: string): TimeExpression | undefined;
  number(value: number): string;
  amount(amount: Amount, unit: string | null): string;
  quantity(quantity: Quantity): string;
  time(time: TimeExpression): string;
  speakerOf(claim: Claim): string;
}

export function viewOf(extraction: Extraction, words: ReportText, language: ReportLanguage): View {
  const format = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en', { maximumFractionDigits: 6 });
  const names = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.name]));
  const quoting = extraction.speakers.filter(({ id }) =>
    extraction.quotes.some((quote) => quote.speakerId === id),
  );
  const colours = new Map(quoting.map((speaker, i) => [speaker.id, (i % colourCount) + 1]));
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  const number = (value: number): string => format.format(value);
  const amount = ({ value, min, max, modifier }: Amount, unit: string | null): string => {
    const ends = [min, max].flatMap((end) => (end === undefined ? [] : [number(end)]));
    const figure = value === undefined ? ends.join(words.between) : number(value);
    return `${words.bounds[modifier]}${figure}${unit === null ? '' : ` ${unit}`}`;
  };
  const nameOf = (id: string | null): string => names.get(id ?? '') ?? words.unknown;
  return {
    extraction,
    words,
    language,
    number,
    amount,
    nameOf,
    colourOf: (id) => colours.get(id ?? '') ?? 0,
    quantityOf: (id) => quantities.get(id),
    timeOf: (id) => times.get(id),
    quantity({ value, unit, ...rest }) {
      if (typeof value === 'string') return value;
      return amount(value === undefined ? rest : { ...rest, value }, unit);
    },
    time: ({ value, modifier }) => `${words.bounds[modifier ?? 'exact']}${value}`,
    speakerOf: ({ quoteId, speakerId }) => (quoteId === null ? words.reporter : nameOf(speakerId)),
  };
}
