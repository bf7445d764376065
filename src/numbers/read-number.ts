import type { NumberValue } from '../rule';
import type { Token } from '../text/tokens';
import { type Numeral, numerals, numeralsAlone, ordinalEndings } from './numeral-words';
import { type DigitReading, readDigits } from './read-digits';

/** What was read from a token on; no value where the words are no number that can be told. */
export interface NumberReading {
  readonly value: NumberValue | null;
  readonly end: number;
}

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
 * Reads the longest number that starts at a token: digits, words or both, with chained scales («۱۲ هزار میلیارد»),
 * halves and fractions («دو و نیم», «سه‌چهارم», «ده و دو صدم»), ordinals («بیست و یکم») and the pairs that make a
 * range («دو سه», «یکی دو»).
 *
 * @returns null where no number starts here.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  reading: ReadingOptions = {},
): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.key === 'منفی') {
    const positive = tokens[at + 1]?.key === 'منفی' ? null : readNumber(tokens, at + 1, reading);
    return positive && { ...positive, value: positive.value && negated(positive.value) };
  }
  if (first.key === 'نیم') return readHalf(tokens, at);
  const range = readPair(tokens, at);
  if (range) return range;
  const sum = new Sum(tokens, at, reading);
  if (!sum.read()) return null;
  return sum.finish();
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
  const low = tokens[at]?.key === 'یکی' ? numerals.get('یک') : numerals.get(tokens[at]?.key ?? '');
  const high = numerals.get(tokens[at + 1]?.key ?? '');
  if (!low || !high || low.ordinal || high.ordinal || tokens[at + 1]?.lineStart) return null;
  if (low.place === 'scale' || low.place === 'zero' || high.place === 'scale') return null;
  const close = low.place === 'unit' ? high.value === low.value + 1 : high.value <= low.value * 2;
  if (
    !close ||
    high.value <= low.value ||
    (low.place === 'unit' && high.place !== 'unit' && high.value !== 10)
  )
    return null;
  let scale = 1;
  let end = at + 2;
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

class Sum {
  private readonly terms: Term[] = [];
  private end: number;
  private digits: DigitReading | null = null;
  private words = false;
  private numerals = false;
  private ordinal: Numeral['ordinal'] = false;
  private failed = false;
  private elements = 0;

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
      if (!next) break;
      const joined = next.key === 'و';
      if (!this.take(joined ? this.end + 1 : this.end, joined, false)) break;
    }
    return true;
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
      if (value >= room || digits.decimal || (!joined && value < 100)) return false;
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
    if (
      (above && above.scale <= scale) ||
      (from < this.terms.length - 1 && !collects(this.terms, from, scale))
    ) {
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

  /** The sum, with the half or fraction that may follow it. */
  finish(): NumberReading {
    const { tokens, digits } = this;
    let value = this.terms.reduce((sum, term) => sum + term.value, 0);
    const written = this.words ? (this.numerals ? 'mixed' : 'words') : 'digits';
    let form: NumberValue['form'] = this.ordinal ? 'ordinal' : 'cardinal';
    const last = this.last;
    let scale = last?.place === 'scale' ? last.scale : 1;
    let { end } = this;
    if (this.failed) return { value: null, end };
    const asWritten = this.elements === 1 && digits ? digits.digits : null;
    if (!this.ordinal) {
      const next = tokens[end];
      const ending = next && ordinalEndings.get(next.key);
      const denominator = next && denominatorOf(next, tokens[end - 1]);
      if (denominator && value < denominator && value > 0 && value % 1 === 0) {
        value = this.fraction(value, denominator);
        form = 'fraction';
        end++;
        scale = 1;
      } else if (ending && this.takesEnding(next, ending)) {
        form = 'ordinal';
        end++;
      } else {
        const more = this.remainder(end, value, scale);
        if (more) {
          value = more.value;
          end = more.end;
          scale = more.scale;
        }
      }
    }
    return {
      value: {
        form,
        value,
        scale,
        written: end > this.end ? mixed(written) : written,
        digits: end > this.end ? null : asWritten,
      },
      end,
    };
  }

  /** «صد و سه هزارم» is 100.003, «بیست و پنج صدم» 0.25: a lone unit after whole hundreds belongs to the fraction. */
  private fraction(value: number, denominator: number): number {
    const unit = value % 10;
    const whole = value - unit;
    if (this.words && !this.numerals && denominator >= 1000 && unit > 0 && whole > 0 && whole % 100 === 0)
      return decimalSum(whole, unit, denominator);
    return value / denominator;
  }

  private takesEnding(next: Token, ending: 'plain' | 'superlative'): boolean {
    const touches = !next.spaceBefore;
    if (this.digits && this.elements === 1) {
      if (this.digits.decimal) return false;
      return touches || next.key === 'ام' || ending === 'superlative';
    }
    return next.key === 'ام' || ending === 'superlative';
  }

  /** «و نیم», «و سه چهارم», «و دو صدم», «ممیز پنج». */
  private remainder(
    end: number,
    value: number,
    scale: number,
  ): { value: number; end: number; scale: number } | null {
    const { tokens } = this;
    const joint = tokens[end]?.key;
    if (joint === 'ونیم') return this.withHalf(end + 1, value, scale);
    if (joint === 'ممیز') return this.decimals(end + 1, value);
    if (joint !== 'و') return null;
    if (tokens[end + 1]?.key === 'نیم') return this.withHalf(end + 2, value, scale);
    if (this.digits?.decimal || scale !== 1) return null;
    const part = new Sum(tokens, end + 1, { ...this.reading, loose: false });
    if (!part.read() || part.ordinal || part.failed || part.terms.length !== 1) return null;
    const numerator = part.last?.value ?? 0;
    const denominator = denominatorOf(tokens[part.end], tokens[part.end - 1]);
    if (!denominator || numerator <= 0 || numerator >= denominator) return null;
    // «۲۰۱۴ و یک‌چهارم نهایی»
    if (tokens[part.end + 1]?.key === 'نهایی') return null;
    return { value: decimalSum(value, numerator, denominator), end: part.end + 1, scale: 1 };
  }

  private withHalf(end: number, value: number, scale: number) {
    if (this.digits?.decimal || (scale === 1 && value % 1 !== 0)) return null;
    if (scale > 1) return scale >= 1e6 ? { value: value + scale / 2, end, scale: 1 } : null;
    // «دو و نیم میلیون», «۴۳۹ و نیم».
    const next = numerals.get(this.tokens[end]?.key ?? '');
    if (next?.place === 'scale' && !next.ordinal && this.terms.length === 1) {
      let product = (value + 0.5) * next.value;
      let factor = next.value;
      let to = end + 1;
      for (;;) {
        const more = numerals.get(this.tokens[to]?.key ?? '');
        if (more?.place !== 'scale' || more.ordinal || more.value <= factor) break;
        product *= more.value;
        factor *= more.value;
        to++;
      }
      return { value: product, end: to, scale: factor };
    }
    return { value: value + 0.5, end, scale: 1 };
  }

  /** «سه ممیز چهارده»: the words after «ممیز» are the digits after the point, zeros first. */
  private decimals(at: number, value: number) {
    let zeros = '';
    let from = at;
    for (; this.tokens[from]?.key === 'صفر' && zeros.length < 10; from++) zeros += '0';
    const part = new Sum(this.tokens, from, {});
    if (value % 1 !== 0 || !part.read() || part.ordinal || part.failed || part.terms.length !== 1)
      return null;
    const digits = part.digits?.digits ?? String(part.last?.value ?? 0);
    return { value: Number(`${value}.${zeros}${digits}`), end: part.end, scale: 1 };
  }
}

const mixed = (written: NumberValue['written']): NumberValue['written'] =>
  written === 'words' ? 'words' : 'mixed';

/** What may be added to a word of this place: «بیست و» takes what is below ten. */
function roomAfter(place: Numeral['place'] | 'digits'): number {
  return place === 'hundreds' ? 100 : place === 'tens' ? 10 : 0;
}

/**
 * Whether the terms before a scale are all multiplied by it: «پنج هزار و ۲۰۰ میلیارد» is 5200 milliards, since there is
 * no word for a thousand milliards in use; «۵۰۰ هزار و ۲ میلیون» are two numbers.
 */
function collects(terms: readonly Term[], from: number, scale: number): boolean {
  const last = terms[terms.length - 1]?.value ?? 0;
  const sum = terms.slice(from).reduce((total, term) => total + term.value, 0);
  return last >= 10 && (scale >= 1e9 || sum < 1e4);
}

/** The lower half of a fraction: a plain ordinal that touches or follows its numerator on the same line. */
function denominatorOf(token: Token | undefined, before: Token | undefined): number | null {
  if (!token || !before || token.lineStart) return null;
  const numeral = numerals.get(token.key);
  if (numeral?.ordinal !== 'plain' || numeral.value < 2 || numeral.place === 'zero') return null;
  return token.key === 'نخست' || token.key === 'اول' ? null : numeral.value;
}

/** A whole and a fraction without the noise of adding floats where the fraction is a decimal one. */
function decimalSum(whole: number, numerator: number, denominator: number): number {
  const places = Math.log10(denominator);
  if (!Number.isInteger(places)) return whole + numerator / denominator;
  return Number(`${whole}.${String(numerator).padStart(places, '0')}`);
}

/** A decimal times a power of ten, without float noise: «۲.۲ میلیون» is 2200000. */
function exactProduct(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) ? product : Number(product.toPrecision(15));
}
