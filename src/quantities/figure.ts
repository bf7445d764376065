import { type Document, type Mark, piece } from '../rule';
import { type Amount, rangeFrom } from './amount';
import { isNoFigure } from './no-figure';
import { vagueAmountAt, vagueWords } from './vague-amounts';

/** A figure as the rules see it: what it comes to, and the number (of a range the last) that ends it. */
export interface Figure {
  readonly amount: Amount;
  readonly first: Mark<'number'>;
  readonly last: Mark<'number'>;
}

/** By document and token, whether the number that starts there may be a figure. */
const verdicts = new WeakMap<Document, Int8Array>();
const may = 1;
const mayNot = 2;

/** Whether a number may be a figure; asked by every rule, so the answer is kept. */
export function mayBeFigure(document: Document, number: Mark<'number'>): boolean {
  let known = verdicts.get(document);
  if (!known) {
    known = new Int8Array(document.tokens.length);
    verdicts.set(document, known);
  }
  const verdict = known[number.first];
  if (verdict !== 0) return verdict === may;
  const found = number.value.form !== 'ordinal' && !isNoFigure(document, number);
  known[number.first] = found ? may : mayNot;
  return found;
}

/** What a number can be as a figure: alone, and the first of a range. */
interface Figures {
  readonly alone: Figure;
  readonly range: Figure | null;
  /** Where the two end. */
  readonly ends: readonly number[];
}

/** The number asked about last: the rules ask one after another, all of one number. */
let asked: Mark<'number'> | null = null;
let answer: Figures | null = null;

function figuresOf(document: Document, number: Mark<'number'>): Figures | null {
  if (asked === number) return answer;
  asked = number;
  answer = mayBeFigure(document, number) ? workedOut(document, number) : null;
  return answer;
}

function workedOut(document: Document, number: Mark<'number'>): Figures {
  const { value, min, max } = number.value;
  const amount = value === undefined ? { min: min ?? 0, max: max ?? 0 } : { value };
  const found = rangeFrom(document, number);
  const range =
    found && mayBeFigure(document, found.high)
      ? { amount: found.amount, first: number, last: found.high }
      : null;
  return {
    alone: { amount, first: number, last: number },
    range,
    ends: range ? [range.last.end, number.end] : [number.end],
  };
}

/**
 * A number or a range of numbers that is no ordinal, no time, and no part of a code or a name; with the option `vague`
 * also a vague amount («ده‌ها»).
 */
export const figure = piece<Figure>(
  { marks: new Set(['number']), keys: vagueWords },
  {
    match(document, at, then) {
      const number = document.marks.startingAt('number', at);
      if (!number) return document.vague === true && vagueFigure(document, at, then);
      const figures = figuresOf(document, number);
      if (!figures) return false;
      const { range, alone } = figures;
      return (range !== null && then(range.last.end, range)) || then(number.end, alone);
    },
    leadsTo: (document, at, { start }) =>
      figureEnds(document, at)?.some((end) => start.mayBeAt(document, end)) ?? document.vague === true,
    ends: figureEnds,
  },
);

const nowhere: readonly number[] = [];
/** Where a figure ends that begins at a token; undefined where it may be a vague one. */
function figureEnds(document: Document, at: number): readonly number[] | undefined {
  const number = document.marks.startingAt('number', at);
  if (!number) return document.vague === true ? undefined : nowhere;
  return figuresOf(document, number)?.ends ?? nowhere;
}

function vagueFigure(document: Document, at: number, then: (end: number, found: Figure) => boolean): boolean {
  const found = vagueAmountAt(document, at);
  if (!found || document.marks.covering('time', at)) return false;
  const { amount, end } = found;
  const mark: Mark<'number'> = {
    kind: 'number',
    first: at,
    end,
    value: { form: 'range', ...amount, scale: 1, written: 'words', digits: null },
    rule: 'quantities/vague',
  };
  return then(end, { amount, first: mark, last: mark });
}

/** A lone «یک»: as often an article as a figure. */
export function isLoneOne({ tokens }: Document, { first, last }: Figure): boolean {
  return first === last && first.end - first.first === 1 && tokens[first.first]?.key === 'یک';
}
