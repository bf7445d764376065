import type { Claim } from '../schema/claim';
import { html, type Markup } from './markup';
import type { View } from './view';

/** The checkable claims that begin in one paragraph, to stand beside it: those of one speaker after another together. */
export function marginOf(claims: readonly Claim[], view: View): Markup {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    if (!claim.checkable) continue;
    const last = groups.at(-1);
    if (last?.[0] !== undefined && view.speakerOf(last[0]) === view.speakerOf(claim)) last.push(claim);
    else groups.push([claim]);
  }
  return html`<div class="margin">${groups.map((group) => groupOf(group, view))}</div>`;
}

function groupOf(claims: readonly Claim[], view: View): Markup | null {
  const [first] = claims;
  if (first === undefined) return null;
  const colour = view.colourOf(first.quoteId === null ? null : first.speakerId);
  const rank = first.quoteId === null ? 0 : view.rankOf(first.speakerId);
  return html`<div class="claims s${colour}" data-who="${rank}"><h3 class="who"><bdi>${view.speakerOf(first)}</bdi></h3><ul>${claims.map((claim) => claimOf(claim, view))}</ul></div>`;
}

function claimOf(claim: Claim, view: View): Markup {
  const figures = claim.quantityIds
    .flatMap((id) => view.quantityOf(id) ?? [])
    .filter((one) => one.kind !== 'ordinal')
    .map((one) => view.quantity(one));
  const times = claim.timeIds.flatMap((id) => view.timeOf(id) ?? []).map((one) => view.time(one));
  const chips = [...new Set([...figures, ...times])].map((chip) => html`<bdi class="chip">${chip}</bdi> `);
  const worth = Math.round(claim.score * 100);
  const label = `${view.words.worth}: ${view.number(worth)} ${view.words.outOf}`;
  return html`<li class="c${view.numberOf(claim)}" id="claim-${claim.id}"><span class="worth" role="img" aria-label="${label}" title="${label}"><span style="inline-size:${worth}%"></span></span>
<span class="statement" lang="fa" dir="rtl">${claim.statement}</span> ${chips}</li>`;
}
