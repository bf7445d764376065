import type { Numeral } from './numeral-words';

/** A summand: «۹ میلیون» in «۹ میلیون و دویست هزار»; `scale` is 1 while no scale word has closed it. */
export interface Term {
  value: number;
  scale: number;
  /** The place of its last word, or `digits`. */
  place: Numeral['place'] | 'digits';
  /** Where the number ended before this term was taken. */
  before: number;
}

/** The terms that a number is the sum of, and what a scale word behind them multiplies. */
export class NumberTerms {
  private readonly terms: Term[] = [];

  get sum(): number {
    return this.terms.reduce((sum, term) => sum + term.value, 0);
  }
  get last(): Term | undefined {
    return this.terms[this.terms.length - 1];
  }
  get isOne(): boolean {
    return this.terms.length === 1;
  }

  add(term: Term): void {
    this.terms.push(term);
  }

  /**
   * Adds a word below a thousand to the last term, or as a new one.
   *
   * @param joined whether «و» stands before it.
   * @param loose see `ReadingOptions`.
   * @param before where the number ends without it.
   * @returns whether the word goes on with the number.
   */
  addWord(numeral: Numeral, joined: boolean, loose: boolean, before: number): boolean {
    const { last } = this;
    if (!last) {
      this.terms.push({ value: numeral.value, scale: 1, place: numeral.place, before });
      return true;
    }
    if (last.place === 'scale') {
      // «سه هزار دویست» is one number, «سه هزار بیست» in a running text may be two. An ordinal has its «و».
      if (
        numeral.place === 'zero' ||
        (!joined && !loose && (numeral.ordinal || numeral.place !== 'hundreds'))
      )
        return false;
      if (!joined && numeral.ordinal) return false;
      this.terms.push({ value: numeral.value, scale: 1, place: numeral.place, before });
      return true;
    }
    // «نه صد»: torn hundreds.
    if (!joined && numeral.value === 100 && (last.place === 'unit' || last.value === 30)) {
      if (numeral.ordinal === 'plain') return false;
      last.value = last.value === 30 ? 300 : last.value * 100;
      last.place = 'hundreds';
      return true;
    }
    if (!joined && (!loose || numeral.ordinal)) return false;
    if (last.place === 'digits' || last.place === 'zero') return false;
    if (numeral.place === 'zero' || numeral.value >= roomAfter(last.place)) return false;
    last.value += numeral.value;
    last.place = numeral.place;
    return true;
  }

  /**
   * Multiplies by a scale word the terms that belong to it: «سه هزار | میلیارد», «پنج هزار و ۲۰۰ | میلیارد».
   *
   * @param between whether «بین» stands before the number.
   * @returns the product, or null where the last term begins another number with its scale; then it is taken off.
   */
  multiply(scale: number, between: boolean): number | null {
    const { last } = this;
    let from = this.terms.length - 1;
    while (from > 0 && (this.terms[from - 1]?.value ?? 0) < scale) from--;
    const above = this.terms[from - 1];
    const many = from < this.terms.length - 1;
    if (!last || (above && above.scale <= scale) || (many && !this.collects(from, scale, between))) {
      this.terms.pop();
      return null;
    }
    let value = 0;
    for (const term of this.terms.splice(from)) value += term.value;
    const product = exactProduct(value, scale);
    this.terms.push({
      value: product,
      scale: last.place === 'scale' ? scale * last.scale : scale,
      place: 'scale',
      before: last.before,
    });
    return product;
  }

  /**
   * Whether the terms before a scale are all multiplied by it: «پنج هزار و ۲۰۰ میلیارد» is 5200 milliards, since there is
   * no word for a thousand milliards in use, and «۱۲۰ هزار و ۳۰۵ میلیون» 120305 millions; «۵۰۰ هزار و ۲ میلیون» and
   * «بین ۵۰۰ هزار و ۲۰۰ میلیون» are two numbers.
   */
  private collects(from: number, scale: number, between: boolean): boolean {
    const last = this.last?.value ?? 0;
    let sum = 0;
    for (let at = from; at < this.terms.length; at++) sum += this.terms[at]?.value ?? 0;
    if (last < 10) return false;
    return scale >= 1e9 || sum < 1e4 || (last >= 100 && !between);
  }
}

/** What may be added to a word of this place: «بیست و» takes what is below ten. */
export function roomAfter(place: Term['place']): number {
  return place === 'hundreds' ? 100 : place === 'tens' ? 10 : 0;
}

/** A decimal times a power of ten, without float noise: «۲.۲ میلیون» is 2200000. */
function exactProduct(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) ? product : Number(product.toPrecision(15));
}
