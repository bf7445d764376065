import type { NumberValue } from '../rule';
import type { Token } from '../text/tokens';
import { NumberTerms, roomAfter } from './number-terms';
import { type Numeral, numerals, numeralsAlone } from './numeral-words';
import { type DigitReading, percents, readDigits } from './read-digits';

/** How numbers are to be read. */
export interface ReadingOptions {
  /**
   * Also numerals in a row without «و» («سه هزار بیست دو»): only where the whole text is one number, since in running
   * text they are neighbours.
   */
  readonly loose?: boolean;
  /** The slash parts decimals from right to left, see `slashIsTurned`. */
  readonly slashTurned?: boolean;
}

/** The largest number that is read. */
const largest = 1e36;

/**
 * The sum that numerals and digits in a row make: terms of falling scale, each closed by its scale words. `read` takes what
 * goes on with the number; what stands behind it (a half, the lower part of a fraction) is not its business.
 */
export class NumberSum {
  /** Where what was taken so far ends. */
  end: number;
  /** The digits it began with. */
  digits: DigitReading | null = null;
  ordinal: Numeral['ordinal'] = false;
  /** It is a number in form, but which cannot be told. */
  failed = false;
  /** How many numerals and runs of digits it took. */
  elements = 0;
  private readonly terms = new NumberTerms();
  private words = false;
  private numerals = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly at: number,
    private readonly reading: ReadingOptions,
  ) {
    this.end = at;
  }

  /** Takes elements as long as they go on with the number; false where none starts here. */
  read(): boolean {
    if (!this.take(this.at, false, true)) return false;
    while (!this.ordinal) {
      const next = this.tokens[this.end];
      if (!next || next.lineStart) break;
      const joined = next.key === 'و';
      if (joined && this.tokens[this.end + 1]?.lineStart) break;
      if (!this.take(joined ? this.end + 1 : this.end, joined, false)) break;
    }
    return true;
  }

  get value(): number {
    return this.terms.sum;
  }
  /** What the scale words at its end multiply by, 1 where there are none. */
  get scale(): number {
    const { last } = this.terms;
    return last?.place === 'scale' ? last.scale : 1;
  }
  get isOneTerm(): boolean {
    return this.terms.isOne;
  }
  get written(): NumberValue['written'] {
    return this.words ? (this.numerals ? 'mixed' : 'words') : 'digits';
  }

  /** One numeral or run of digits, where it goes on with what was taken. */
  private take(at: number, joined: boolean, first: boolean): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (token.kind === 'number') return this.takeDigits(at, joined, first);
    const numeral =
      numerals.get(token.key) ?? (this.reading.loose ? numeralsAlone.get(token.key) : undefined);
    if (!numeral) return false;
    const taken =
      numeral.place === 'scale'
        ? this.takeScale(numeral, joined)
        : this.terms.addWord(numeral, joined, this.reading.loose ?? false, this.end);
    if (!taken) return false;
    this.end = at + 1;
    this.words = true;
    this.elements++;
    this.ordinal = numeral.ordinal;
    return true;
  }

  /** A run of digits: the first of the number, behind a scale, or what is left to add to a word. */
  private takeDigits(at: number, joined: boolean, first: boolean): boolean {
    const { last } = this.terms;
    const digits = readDigits(this.tokens, at, this.reading.slashTurned);
    const { value } = digits;
    if (!first) {
      if (value === null || !last || last.place === 'digits' || last.place === 'zero') return false;
      const room = last.place === 'scale' ? last.scale : roomAfter(last.place);
      if (value >= room || (!joined && value < 100)) return false;
      if (digits.decimal && !(joined && this.takesDecimal(value, digits.end))) return false;
      if (last.place !== 'scale' && (!joined || this.tokens[at]?.key[0] === '0')) return false;
      if (last.place === 'scale') this.terms.add({ value, scale: 1, place: 'digits', before: this.end });
      else {
        last.value += value;
        last.place = 'digits';
      }
    } else {
      if (value === null) this.failed = true;
      this.terms.add({ value: value ?? 0, scale: 1, place: 'digits', before: this.end });
      this.digits = digits;
    }
    this.numerals = true;
    this.end = digits.end;
    this.elements++;
    return true;
  }

  /** «۷۳ هزار و ۵۵۵٫۹ واحد», as indices are told; «دو هزار و ۱۲٫۵ درصد» are two figures. */
  private takesDecimal(value: number, end: number): boolean {
    const { last } = this.terms;
    return (
      last?.place === 'scale' &&
      last.scale === 1e3 &&
      value >= 10 &&
      !percents.has(this.tokens[end]?.key ?? '')
    );
  }

  /** A word from a thousand up: it multiplies what stands before it, or is a term of its own. */
  private takeScale(numeral: Numeral, joined: boolean): boolean {
    const scale = numeral.value;
    const { last } = this.terms;
    if (!last) {
      // «هزار نفر» is a thousand; a lone «میلیون» is a word of vague amounts, but where it is all there is.
      if (scale > 1e3 && !this.reading.loose && !numeral.ordinal) return false;
      this.terms.add({ value: scale, scale, place: 'scale', before: this.end });
      return true;
    }
    if (joined) {
      if (last.place !== 'scale' || scale >= last.scale || numeral.ordinal === 'plain') return false;
      this.terms.add({ value: scale, scale, place: 'scale', before: this.end });
      return true;
    }
    // «سه هزارم» is a fraction, which `finish` reads.
    if (numeral.ordinal === 'plain') return false;
    if (last.place === 'scale') {
      if (scale < last.scale || (scale === 1e3 && last.scale === 1e3)) {
        this.failed ||= scale === 1e3 && last.scale === 1e3;
        return this.failed;
      }
    }
    const product = this.terms.multiply(scale, this.tokens[this.at - 1]?.key === 'بین');
    if (product === null) {
      // «۵۰۰ هزار و ۲ میلیون», «یک میلیون و یک میلیون» are two numbers: the second is given back.
      this.end = last.before;
      return false;
    }
    this.failed ||= product > largest;
    return true;
  }
}
