import type { Amount, Change, Claim } from '../schema/claim';
import { html, type Markup } from './markup';
import type { View } from './view';

/** Where an amount stands: its value, or the middle of its range. */
function levelOf(amount: Amount | null): number | null {
  if (amount === null) return null;
  const { value, min, max } = amount;
  if (value !== undefined) return value;
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return min ?? max ?? null;
}

const arrows = { up: '▲', down: '▼', none: '▬' } as const;

/** Two bars of one scale, before and after. */
function bars({ from, to, unit }: Change, view: View): Markup[] {
  const ends = [
    { label: view.words.from, amount: from, level: levelOf(from) },
    { label: view.words.to, amount: to, level: levelOf(to) },
  ];
  const highest = Math.max(...ends.map(({ level }) => Math.abs(level ?? 0)));
  return ends.flatMap(({ label, amount, level }) => {
    if (amount === null || level === null) return [];
    const width = highest > 0 ? Math.max(0.6, (100 * Math.abs(level)) / highest) : 0.6;
    const x = view.language === 'fa' ? 100 - width : 0;
    return [
      html`<div class="end"><span class="level">${label} <bdi>${view.amount(amount, unit)}</bdi></span><svg class="one" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="4"/><rect x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="4"/></svg></div>`,
    ];
  });
}

/** One change: how much and which way, what was before and what after, and in whose words. */
function changeOf(change: Change, claim: Claim, view: View): Markup {
  const { unit, relative, absolute, direction } = change;
  const share =
    relative === null
      ? null
      : `${view.number(Math.round(Math.abs(relative) * 1000) / 10)}${view.words.percent}`;
  const total =
    absolute === null ? null : view.amount({ value: Math.abs(absolute), modifier: 'exact' }, unit);
  const amounts = [...new Set([share, total])].flatMap((one) => (one === null ? [] : [one]));
  return html`<li class="s${view.colourOf(claim.speakerId)}"><div class="change"><b>${arrows[direction]} <bdi>${amounts[0] ?? ''}</bdi></b> <span class="facts"><bdi>${amounts.slice(1).join(' · ')}</bdi></span> <span class="who"><bdi>${view.speakerOf(claim)}</bdi></span></div>${bars(change, view)}<p class="statement" lang="fa" dir="rtl">${claim.statement}</p></li>`;
}

/** The changes that claims tell of; nothing where there is none. */
export function changesOf(view: View): Markup | null {
  const items = view.extraction.claims.flatMap((claim) =>
    claim.changes.map((change) => changeOf(change, claim, view)),
  );
  if (items.length === 0) return null;
  return html`<section aria-labelledby="changes"><h2 id="changes">${view.words.changes}</h2><ul class="changes">${items}</ul></section>`;
}
