import type { NumberValue } from '../rule';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { endingOf } from './number-ending';
import { NumberSum, type ReadingOptions } from './number-sum';
import { numerals, numeralsAlone } from './numeral-words';

/** What was read from a token on; no value where the words are no number that can be told. */
export interface NumberReading {
  readonly value: NumberValue | null;
  readonly end: number;
}

const starters: ReadonlySet<string> = new Set([
  ...numerals.keys(),
  ...numeralsAlone.keys(),
  'منفی',
  'نیم',
  'یکی',
]);

/** Whether a number can start with a token: asked of every token, so that only few are looked into. */
const startsNumber = new WordFacts(({ kind, key }) =>
  kind === 'number' || (kind === 'word' && starters.has(key)) ? 1 : 0,
);

/**
 * Reads the longest number that starts at a token: digits, words or both, with chained scales («۱۲ هزار میلیارد»),
 * halves and fractions («دو و نیم», «سه‌چهارم», «ده و دو صدم»), ordinals («بیست و یکم») and the pairs that make a
 * range («دو سه», «یکی دو»).
 *
 * @returns null where no number starts here.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  options: ReadingOptions = {},
): NumberReading | null {
  const first = tokens[at];
  if (!first || startsNumber.of(first) === 0) return null;
  if (first.key === 'منفی') {
    const positive = tokens[at + 1]?.key === 'منفی' ? null : readNumber(tokens, at + 1, options);
    return positive && { ...positive, value: positive.value && negated(positive.value) };
  }
  if (first.key === 'نیم') return readHalf(tokens, at);
  const range = readPair(tokens, at);
  if (range) return range;
  const sum = new NumberSum(tokens, at, options);
  if (!sum.read()) return null;
  if (sum.failed) return { value: null, end: sum.end };
  const { form, value, scale, end } = endingOf(tokens, sum, options);
  const alone = end === sum.end;
  const written = alone || sum.written === 'words' ? sum.written : 'mixed';
  const digits = alone && sum.elements === 1 ? (sum.digits?.digits ?? null) : null;
  return { value: { form, value, scale, written, digits }, end };
}

function negated(value: NumberValue): NumberValue {
  if (value.value !== undefined) return { ...value, value: value.value === 0 ? 0 : -value.value };
  return { ...value, min: -(value.max ?? 0), max: -(value.min ?? 0) };
}

/** «نیم» and «نیم میلیون»: half of one, or of the scale that follows. */
function readHalf(tokens: readonly Token[], at: number): NumberReading {
  const next = numerals.get(tokens[at + 1]?.key ?? '');
  const scale = next?.place === 'scale' && !next.ordinal ? next.value : 1;
  return {
    value: { form: 'fraction', value: scale / 2, scale, written: 'words', digits: null },
    end: scale === 1 ? at + 1 : at + 2,
  };
}

/** The pairs in which neighbours make a range: «دو سه», «ده پانزده», «بیست سی», and «یکی دو». */
function readPair(tokens: readonly Token[], at: number): NumberReading | null {
  const one = tokens[at]?.key === 'یکی';
  const low = one ? numerals.get('یک') : numerals.get(tokens[at]?.key ?? '');
  // «یکی، دو نفر»
  const second = one && tokens[at + 1]?.key === '،' ? at + 2 : at + 1;
  const high = numerals.get(tokens[second]?.key ?? '');
  if (!low || !high || low.ordinal || high.ordinal || tokens[second]?.lineStart) return null;
  if (low.place === 'scale' || low.place === 'zero' || high.place === 'scale') return null;
  const close = low.place === 'unit' ? high.value === low.value + 1 : high.value <= low.value * 2;
  if (
    !close ||
    high.value <= low.value ||
    (low.place === 'unit' && high.place !== 'unit' && high.value !== 10)
  )
    return null;
  let scale = 1;
  let end = second + 1;
  for (; end < tokens.length; end++) {
    const next = numerals.get(tokens[end]?.key ?? '');
    if (next?.place !== 'scale' || next.ordinal || next.value < scale) break;
    scale *= next.value;
  }
  return {
    value: {
      form: 'range',
      min: low.value * scale,
      max: high.value * scale,
      scale,
      written: 'words',
      digits: null,
    },
    end,
  };
}
