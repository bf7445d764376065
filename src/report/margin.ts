import type { Claim } from '../schema/claim';
import { html, type Markup } from './markup';
import type { View } from './view';

/** The claims that begin in one paragraph, to stand beside it. */
export function marginOf(claims: readonly Claim[], view: View): Markup {
  const checkable = claims.filter((claim) => claim.checkable);
  if (checkable.length === 0) return html`<div></div>`;
  return html`<ul class="margin">${checkable.map((claim) => claimOf(claim, view))}</ul>`;
}

function claimOf(claim: Claim, view: View): Markup {
  const figures = claim.quantityIds
    .flatMap((id) => view.quantityOf(id) ?? [])
    .map((one) => view.quantity(one));
  const times = claim.timeIds.flatMap((id) => view.timeOf(id) ?? []).map((one) => view.time(one));
  const chips = [...figures, ...times].map((chip) => html`<bdi class="chip">${chip}</bdi> `);
  return html`<li class="s${view.colourOf(claim.speakerId)}" id="${claim.id}">
<span class="who"><bdi>${view.speakerOf(claim)}</bdi> <meter min="0" max="1" value="${claim.score}" title="${view.words.checkable}: ${view.number(Math.round(claim.score * 100))}٪"></meter></span>
<span class="statement" lang="fa" dir="rtl">${claim.statement}</span> ${chips}</li>`;
}
