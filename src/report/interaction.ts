import type { View } from './view';

/**
 * Rules of style that answer the reader, since the page runs no script: a claim that is pointed at lights up in the
 * article and the other way round, and a chosen speaker stands out from the others.
 */
export function interactionOf(view: View): string {
  const claims = view.extraction.claims
    .filter((claim) => claim.checkable)
    .map((claim) => {
      const number = view.numberOf(claim);
      return `.row:has(.c${number}:hover) .t${number},.c${number}:target{background:var(--light)}.row:has(.t${number}:hover) .c${number}{background:var(--light)}`;
    });
  const speakers = view.extraction.speakers
    .map(({ id }) => view.rankOf(id))
    .filter((rank) => rank > 0)
    .map((rank) => `body:has(#who-${rank}:checked) [data-who]:not([data-who="${rank}"]){opacity:.28}`);
  return [...claims, ...speakers].join('\n');
}
