import type { NumberValue } from '../rule';
import type { Token } from '../text/tokens';
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

/** A summand: «۹ میلیون» in «۹ میلیون و دویست هزار»; `scale` is 1 while no scale word has closed it. */
interface Term {
  value: number;
  scale: number;
  /** The place of its last word, or `digits`. */
  place: Numeral['place'] | 'digits';
  /** Where the number ended before this term was taken. */
  before: number;
}

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
  private readonly terms: Term[] = [];
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
    return this.terms.reduce((sum, term) => sum + term.value, 0);
  }
  /** What the scale words at its end multiply by, 1 where there are none. */
  get scale(): number {
    return this.last?.place === 'scale' ? this.last.scale : 1;
  }
  get isOneTerm(): boolean {
    return this.terms.length === 1;
  }
  get written(): NumberValue['written'] {
    return this.words ? (this.numerals ? 'mixed' : 'words') : 'digits';
  }

  private get last(): Term | undefined {
    return this.terms[this.terms.length - 1];
  }

  private take(at: number, joined: boolean, first: boolean): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (token.kind === 'number') return this.takeDigits(at, joined, first);
    const numeral =
      numerals.get(token.key) ?? (this.reading.loose ? numeralsAlone.get(token.key) : undefined);
    if (!numeral) return false;
    const taken =
      numeral.place === 'scale' ? this.takeScale(numeral, joined) : this.takeWord(numeral, joined, first);
    if (!taken) return false;
    this.end = at + 1;
    this.words = true;
    this.elements++;
    this.ordinal = numeral.ordinal;
    return true;
  }

  private takeDigits(at: number, joined: boolean, first: boolean): boolean {
    const last = this.last;
    const digits = readDigits(this.tokens, at, this.reading.slashTurned);
    const { value } = digits;
    if (!first) {
      if (value === null || !last || last.place === 'digits' || last.place === 'zero') return false;
      const room = last.place === 'scale' ? last.scale : roomAfter(last.place);
      if (value >= room || (!joined && value < 100)) return false;
      if (digits.decimal && !(joined && this.takesDecimal(value, digits.end))) return false;
      if (last.place !== 'scale' && (!joined || this.tokens[at]?.key[0] === '0')) return false;
      if (last.place === 'scale') this.terms.push({ value, scale: 1, place: 'digits', before: this.end });
      else {
        last.value += value;
        last.place = 'digits';
      }
    } else {
      if (value === null) this.failed = true;
      this.terms.push({ value: value ?? 0, scale: 1, place: 'digits', before: this.end });
      this.digits = digits;
    }
    this.numerals = true;
    this.end = digits.end;
    this.elements++;
    return true;
  }

  /** «۷۳ هزار و ۵۵۵٫۹ واحد», as indices are told; «دو هزار و ۱۲٫۵ درصد» are two figures. */
  private takesDecimal(value: number, end: number): boolean {
    const { last } = this;
    return (
      last?.place === 'scale' &&
      last.scale === 1e3 &&
      value >= 10 &&
      !percents.has(this.tokens[end]?.key ?? '')
    );
  }

  /** A word below a thousand. */
  private takeWord(numeral: Numeral, joined: boolean, first: boolean): boolean {
    const last = this.last;
    if (first || !last) {
      this.terms.push({ value: numeral.value, scale: 1, place: numeral.place, before: this.end });
      return true;
    }
    if (last.place === 'scale') {
      // «سه هزار دویست» is one number, «سه هزار بیست» in a running text may be two. An ordinal has its «و».
      if (
        numeral.place === 'zero' ||
        (!joined && !this.reading.loose && (numeral.ordinal || numeral.place !== 'hundreds'))
      )
        return false;
      if (!joined && numeral.ordinal) return false;
      this.terms.push({ value: numeral.value, scale: 1, place: numeral.place, before: this.end });
      return true;
    }
    // «نه صد»: torn hundreds.
    if (!joined && numeral.value === 100 && (last.place === 'unit' || last.value === 30)) {
      if (numeral.ordinal === 'plain') return false;
      last.value = last.value === 30 ? 300 : last.value * 100;
      last.place = 'hundreds';
      return true;
    }
    if (!joined && (!this.reading.loose || numeral.ordinal)) return false;
    if (last.place === 'digits' || last.place === 'zero') return false;
    if (numeral.place === 'zero' || numeral.value >= roomAfter(last.place)) return false;
    last.value += numeral.value;
    last.place = numeral.place;
    return true;
  }

  /**
   * Whether the terms before a scale are all multiplied by it: «پنج هزار و ۲۰۰ میلیارد» is 5200 milliards, since there is
   * no word for a thousand milliards in use, and «۱۲۰ هزار و ۳۰۵ میلیون» 120305 millions; «۵۰۰ هزار و ۲ میلیون» and
   * «بین ۵۰۰ هزار و ۲۰۰ میلیون» are two numbers.
   */
  private collects(from: number, scale: number): boolean {
    const last = this.terms[this.terms.length - 1]?.value ?? 0;
    let sum = 0;
    for (let at = from; at < this.terms.length; at++) sum += this.terms[at]?.value ?? 0;
    if (last < 10) return false;
    return scale >= 1e9 || sum < 1e4 || (last >= 100 && this.tokens[this.at - 1]?.key !== 'بین');
  }

  private takeScale(numeral: Numeral, joined: boolean): boolean {
    const scale = numeral.value;
    const last = this.last;
    if (!last) {
      // «هزار نفر» is a thousand; a lone «میلیون» is a word of vague amounts, but where it is all there is.
      if (scale > 1e3 && !this.reading.loose && !numeral.ordinal) return false;
      this.terms.push({ value: scale, scale, place: 'scale', before: this.end });
      return true;
    }
    if (joined) {
      if (last.place !== 'scale' || scale >= last.scale || numeral.ordinal === 'plain') return false;
      this.terms.push({ value: scale, scale, place: 'scale', before: this.end });
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
    let from = this.terms.length - 1;
    while (from > 0 && (this.terms[from - 1]?.value ?? 0) < scale) from--;
    const above = this.terms[from - 1];
    if ((above && above.scale <= scale) || (from < this.terms.length - 1 && !this.collects(from, scale))) {
      // «۵۰۰ هزار و ۲ میلیون», «یک میلیون و یک میلیون» are two numbers: the second is given back.
      this.end = last.before;
      this.terms.pop();
      return false;
    }
    let value = 0;
    for (const term of this.terms.splice(from)) value += term.value;
    const product = exactProduct(value, scale);
    if (product > largest) this.failed = true;
    this.terms.push({
      value: product,
      scale: last.place === 'scale' ? scale * last.scale : scale,
      place: 'scale',
      before: last.before,
    });
    return true;
  }
}

/** What may be added to a word of this place: «بیست و» takes what is below ten. */
function roomAfter(place: Numeral['place'] | 'digits'): number {
  return place === 'hundreds' ? 100 : place === 'tens' ? 10 : 0;
}

/** A decimal times a power of ten, without float noise: «۲.۲ میلیون» is 2200000. */
function exactProduct(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) ? product : Number(product.toPrecision(15));
}
