import type { Amount, Change } from '../schema/claim';
import { html, type Markup } from './markup';
import type { View } from './view';

/** Where an amount stands: its value, or the middle of its range. */
function levelOf(amount: Amount): number | null {
  const { value, min, max } = amount;
  if (value !== undefined) return value;
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return min ?? max ?? null;
}

function bar(label: string, level: number, highest: number, shown: string): Markup {
  const width = highest > 0 ? Math.round((100 * Math.abs(level)) / highest) : 0;
  return html`<div class="level"><span>${label}</span><div class="bar" aria-hidden="true"><span style="inline-size:${width}%"></span></div><bdi>${shown}</bdi></div>`;
}

/** One change as two bars of a common scale, or in words where only the amount of the change is told. */
function changeOf(change: Change, speaker: string, colour: number, view: View): Markup {
  const { from, to, unit, relative, absolute, direction } = change;
  const sign = direction === 'down' ? '▼' : direction === 'up' ? '▲' : '▬';
  const share = relative === null ? '' : `${view.number(Math.round(Math.abs(relative) * 1000) / 10)}٪`;
  const total =
    absolute === null ? '' : `${view.number(Math.abs(absolute))}${unit === null ? '' : ` ${unit}`}`;
  const amount = [share, total].filter((one) => one !== '').join(' · ');
  const levels = [
    [view.words.from, from],
    [view.words.to, to],
  ] as const;
  const highest = Math.max(...levels.map(([, end]) => Math.abs((end && levelOf(end)) ?? 0)));
  const bars = levels.map(([label, end]) => {
    const level = end && levelOf(end);
    return end && level !== null ? bar(label, level, highest, view.amount(end, unit)) : null;
  });
  return html`<li class="s${colour}"><div><bdi class="who">${speaker}</bdi> <b class="${direction}">${sign} <bdi>${amount}</bdi></b></div>${bars}</li>`;
}

/** The changes that claims tell of; nothing where there is none. */
export function changesOf(view: View): Markup | null {
  const items = view.extraction.claims.flatMap((claim) =>
    claim.changes.map((change) =>
      changeOf(change, view.speakerOf(claim), view.colourOf(claim.speakerId), view),
    ),
  );
  if (items.length === 0) return null;
  return html`<section aria-labelledby="changes"><h2 id="changes">${view.words.changes}</h2><ul class="changes">${items}</ul></section>`;
}
