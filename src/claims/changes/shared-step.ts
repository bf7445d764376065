import { fallNouns, riseNouns } from '../../quantities/change-nouns';
import { type Document, quantityId } from '../../rule';
import type { Change } from '../../schema/claim';
import type { StatementReading } from '../read-statements';
import { type Figure, keysBetween, tidy } from './figures';

/** How many words a member of the list may have before its figure. */
const mostWords = 7;
const inOrder = ['به', 'ترتیب'] as const;

/**
 * The changes of those that share a noun of rise or fall with the last of their list: «تولید گندم ۱۹ درصد، جو ۱۴ درصد و
 * برنج ۱۲ درصد افزایش یافت», «به ترتیب ۲۰۰ و ۳۰۰ تومان کاهش».
 *
 * @param at the figure that has the noun behind it, and `step` its change
 * @param own whether a figure has a change of its own
 * @returns in the order of the text; empty where the figure stands alone
 */
export function sharingStep(
  document: Document,
  reading: StatementReading,
  figures: readonly Figure[],
  at: number,
  step: Change,
  own: (figure: Figure) => boolean,
): Change[] {
  const last = figures[at];
  const noun = document.tokens[last?.end ?? -1]?.key ?? '';
  if (!last || (!riseNouns.has(noun) && !fallNouns.has(noun))) return [];
  const shared: Change[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (!figure || !next || own(figure) || !isListed(document, reading, figure, next)) break;
    if (figure.value.kind !== last.value.kind || figure.value.unit !== last.value.unit) break;
    if (last.value.kind !== 'percent' && !isInOrder(document, figure)) break;
    shared.unshift(likeStep(step, figure));
  }
  return shared;
}

/** Whether a figure is followed by the next member of a list and nothing else is said of it. */
function isListed(document: Document, { finite }: StatementReading, figure: Figure, next: Figure): boolean {
  const joint = document.tokens[figure.end]?.key;
  if (figure.preposition !== null || next.preposition !== null) return false;
  if ((joint !== '،' && joint !== 'و') || next.first - figure.end > mostWords) return false;
  for (let i = figure.end; i < next.first; i++) if (finite[i]) return false;
  const between = keysBetween(document, figure.end + 1, next.first);
  return !between.some((key) => riseNouns.has(key) || fallNouns.has(key) || key === '،' || key === 'که');
}

function isInOrder({ tokens }: Document, { first }: Figure): boolean {
  // «به ترتیب با ۵۰۰ و ۳۰۰ تومان افزایش»
  const at = tokens[first - 1]?.key === 'با' ? first - 1 : first;
  return tokens[at - 2]?.key === inOrder[0] && tokens[at - 1]?.key === inOrder[1];
}

function likeStep(step: Change, { index, value: { value } }: Figure): Change {
  const sign = step.direction === 'down' ? -1 : 1;
  const size = typeof value === 'number' ? sign * value : null;
  const isRelative = step.absolute === null;
  return {
    from: null,
    to: null,
    direction: step.direction,
    absolute: isRelative ? null : size,
    relative: isRelative && size !== null ? tidy(size / 100) : null,
    unit: step.unit,
    quantityIds: [quantityId(index)],
  };
}
