import { oddWords } from '../numbers/number-ending';
import { type Document, mark, oneOf, optional, type Pattern, piece, sequence, tokenOf, word } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { months } from './months';

/** The value of a token of digits, in any of the three sets of digits (its key has them in ASCII). */
export const digitsOf = (token: Token): number => Number(token.key);

/** What a pattern finds, made into something else; null where it does not hold after all. */
export function map<Found, Made>(
  one: Pattern<Found>,
  make: (found: Found, document: Document, at: number, end: number) => Made | null,
): Pattern<Made> {
  return piece<Made>(one.firsts, {
    match: (document, at, then) =>
      one.match(document, at, (end, found) => {
        const made = make(found, document, at, end);
        return made !== null && then(end, made);
      }),
    leadsTo: one.leadsTo,
  });
}

/**
 * A piece that begins with a number, tried only where one of these words comes right after the number: most numbers of
 * a text belong to no time, and this tells so at once.
 */
export function beforeWords<Found>(one: Pattern<Found>, keys: ReadonlySet<string>): Pattern<Found> {
  const near = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'number' || keys.has(token.key));
  const mayMatch = (document: Document, at: number): boolean => {
    const number = document.marks.startingAt('number', at);
    const digits = document.tokens[at]?.kind === 'number';
    if (!number && !digits) return true;
    return (
      (digits && near(document.tokens[at + 1])) || (number !== undefined && near(document.tokens[number.end]))
    );
  };
  return piece<Found>(one.firsts, {
    match: (document, at, then) => mayMatch(document, at) && one.match(document, at, then),
    leadsTo: mayMatch,
  });
}

/** So many digits in a row, as they stand; part of no decimal and no longer figure. */
export function digits(least: number, most: number): Pattern<number> {
  return map(
    tokenOf('number', (token) => token.key.length >= least && token.key.length <= most),
    (token) => digitsOf(token),
  );
}

type NumberForm = 'cardinal' | 'ordinal';

/** A whole number in words. */
export function wordNumber(...forms: readonly NumberForm[]): Pattern<number> {
  return map(
    mark('number', ({ value }) => value.written !== 'digits' && forms.includes(value.form as NumberForm)),
    ({ value }) => (Number.isInteger(value.value) ? (value.value ?? null) : null),
  );
}

/** «۱۵ ام», «۱۵م», «سی ام»: an ordinal ending that stands by itself. */
const ordinalEnding = optional(word('ام', 'امه', 'م', 'مین', 'اُم'));

/** A number between two bounds, in digits or words, cardinal or ordinal. */
export function numberBetween(least: number, most: number): Pattern<number> {
  return map(
    sequence(oneOf(digits(1, String(most).length), wordNumber('cardinal', 'ordinal')), ordinalEnding),
    ([value]) => (value >= least && value <= most ? value : null),
  );
}

const beforeMonth: ReadonlySet<string> = new Set([
  'ماه',
  'ام',
  'م',
  'مین',
  'این',
  'همین',
  'همان',
  'آن',
  ...[...months.keys()].map((name) => fold(name.split(' ')[0] ?? '')),
]);
/** The day of a month, before the month: «۲۸», «بیست و هشتم», «سی ام», «۱۵ ام», «اول». */
export const dayNumber: Pattern<number> = beforeWords(numberBetween(1, 31), beforeMonth);

/** How much of a unit: a number, a vague «چند», or about so much («دو سه»: 3, approximately). */
export interface Amount {
  readonly value: number | null;
  readonly approximate: boolean;
}

/** The joining words of a range; a number mark that holds one of them is two amounts, not one. */
export const rangeWords: ReadonlySet<string> = new Set(['تا', 'الی', 'یا', '-', '–', '—', '،']);

/** An amount before a unit. */
export const amount: Pattern<Amount> = oneOf(
  // «۵ ۶ دقیقه»: neighbours in digits, as «پنج شش» in words.
  map(sequence(digits(1, 2), digits(1, 2)), ([low, high]): Amount | null =>
    high === low + 1 ? { value: high, approximate: true } : null,
  ),
  // «هشت، نه ماه»
  map(sequence(wordNumber('cardinal'), word('،'), wordNumber('cardinal')), ([low, , high]): Amount | null =>
    high === low + 1 ? { value: high, approximate: true } : null,
  ),
  map(word('چند'), (): Amount => ({ value: null, approximate: false })),
  map(mark('number'), ({ value, first, end }, document): Amount | null => {
    if (value.form === 'ordinal') return null;
    if (value.form !== 'range') {
      const approximate = oddWords.has(document.tokens[end - 1]?.key ?? '');
      return value.value === undefined ? null : { value: value.value, approximate };
    }
    for (let i = first; i < end; i++) {
      if (rangeWords.has(document.tokens[i]?.key ?? '')) return null;
    }
    return value.max === undefined ? null : { value: value.max, approximate: true };
  }),
);
