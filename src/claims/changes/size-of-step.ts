import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import type { Document } from '../../rule';
import { fold } from '../../text/fold';
import type { StatementReading } from '../read-statements';
import {
  alsoEvents,
  costs,
  lessWords,
  moreWords,
  noSteps,
  placeWords,
  sharing,
  stepUnits,
} from './change-words';
import type { Figure } from './figures';

/** Whether a figure beside a word of rise or fall can be by how much, and is no bound, price, or thing that fell. */
export function isSizeOfStep(
  document: Document,
  { finite }: StatementReading,
  { first, end, value, preposition }: Figure,
  [next = '']: readonly string[],
  before: readonly string[],
): boolean {
  const { tokens } = document;
  const compared = moreWords.has(next) || lessWords.has(next);
  // «از ۵ تومان بیشتر نباشد», «دو راه بیشتر نمانده بود»
  if (compared && (preposition === 'از' || isDeniedAfter(document, finite, end))) return false;
  const unit = fold(value.unit ?? '');
  if (value.kind === 'count') {
    if (noSteps.has(unit) || (placeWords.has(next) && !stepUnits.has(unit))) return false;
  }
  if (value.kind === 'percent' && isShareOfStep(document, end)) return false;
  const last = before.at(-1) ?? '';
  if (costs.has(last)) return false;
  // «هر یک درجه افزایش دما»
  if (last === 'هر') return false;
  // «سقوط دو هواپیما», but «سقوط دو پله», «سقوط ۲۰ واحدی»
  if (alsoEvents.has(last) && value.kind === 'count')
    return stepUnits.has(unit) || (tokens[end - 1]?.key.endsWith('ی') ?? false);
  // «از ۷۰ تا ۲۰۰ درصد رشد» is between these; «یک متر و ۱۵ سانت» is one length.
  if (preposition === 'تا' && value.kind === 'percent') return !before.some((key) => key === 'از');
  const joined = document.marks.covering('quantity', first - 2);
  return !(
    tokens[first - 1]?.key === 'و' &&
    value.kind === 'measure' &&
    joined?.value.kind === 'measure' &&
    joined.end === first - 1 &&
    joined.value.unit !== value.unit
  );
}

/** How many words behind a growth tell whose it is. */
const shareReach = 9;

/** «بیش از ۵۰ درصد رشد تقاضا مربوط به آسیا بود»: a part of the growth, not its size. */
function isShareOfStep({ tokens }: Document, end: number): boolean {
  const next = tokens[end]?.key ?? '';
  if (!riseNouns.has(next) && !fallNouns.has(next)) return false;
  for (let i = end + 2; i < end + shareReach; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '.' || key === '؛') return false;
    if (sharing.has(key)) return true;
  }
  return false;
}

/** How many words on a verb is sought. */
const verbReach = 20;

/** Whether the next verb is negated. */
function isDeniedAfter(document: Document, finite: StatementReading['finite'], from: number): boolean {
  for (let i = from; i < from + verbReach; i++) {
    if (document.tokens[i]?.key === '.') return false;
    const verb = finite[i];
    if (verb) return verb.negative;
  }
  return false;
}
