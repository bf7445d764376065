import type { TimeExpression } from '../schema/time-expression';
import { html, type Markup } from './markup';
import type { View } from './view';

function table(
  id: string,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup | null {
  if (rows.length === 0) return null;
  const head = heads.map((one) => html`<th scope="col">${one}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>`);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Every figure with its value. */
export function figuresTable(view: View): Markup | null {
  const { words } = view;
  const rows = view.extraction.quantities.map((one) => [
    oneLine(one.text),
    view.quantity(one),
    words.kinds[one.kind],
    one.unitCode ?? '',
  ]);
  return table('figures', words.figures, [words.words, words.value, words.kind, words.code], rows);
}

/** A value that is not broken at its hyphens. */
const whole = (value: string): Markup => html`<span class="whole">${value}</span>`;

function daysOf({ from, to }: TimeExpression): Markup {
  if (from === undefined || to === undefined) return html``;
  return from === to ? whole(from) : html`${whole(from)} … ${whole(to)}`;
}

/** Every date, clock time, length and repeated time with its TIMEX3 value and the days it covers. */
export function timesTable(view: View): Markup | null {
  const { words } = view;
  const rows = view.extraction.times.map((one) => [
    oneLine(one.text),
    view.time(one),
    words.types[one.type],
    whole(one.value),
    daysOf(one),
  ]);
  return table('times', words.dates, [words.words, words.value, words.kind, 'TIMEX3', words.days], rows);
}
