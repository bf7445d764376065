import type { Quantity } from '../schema/quantity';
import { html, type Markup } from './markup';
import type { View } from './view';

/** Figures that can stand on one scale. */
interface Group {
  readonly unit: string;
  readonly figures: Quantity[];
}

const mostGroups = 6;
const mostBars = 8;

/** A figure's height on a scale: its value, or the middle of its range. */
function levelOf({ value, min, max }: Quantity): number | null {
  if (typeof value === 'number') return value;
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return min ?? max ?? null;
}

/** Figures of the same unit, where there are two at least; the unit with most figures first. */
function groupsOf(quantities: readonly Quantity[]): Group[] {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    if (quantity.unit === null || quantity.kind === 'ordinal' || (levelOf(quantity) ?? 0) <= 0) continue;
    const group = groups.get(quantity.unit);
    if (group === undefined) groups.set(quantity.unit, [quantity]);
    else group.push(quantity);
  }
  return [...groups]
    .map(([unit, figures]) => ({ unit, figures }))
    .filter(({ figures }) => figures.length > 1)
    .sort((a, b) => b.figures.length - a.figures.length)
    .slice(0, mostGroups);
}

function bars({ unit, figures }: Group, view: View): Markup {
  const sorted = figures
    .map((figure) => ({ figure, level: levelOf(figure) ?? 0 }))
    .sort((a, b) => b.level - a.level)
    .slice(0, mostBars);
  const highest = sorted[0]?.level ?? 1;
  const rows = sorted.map(({ figure, level }) => {
    const colour = view.colourOf(view.speakerOfQuantity(figure.id));
    const width = Math.max(0.6, (100 * level) / highest).toFixed(2);
    const x = view.language === 'fa' ? (100 - Number(width)).toFixed(2) : '0';
    return html`<li class="s${colour}"><span class="level"><bdi>${view.quantity(figure)}</bdi></span><svg class="one" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="4"/><rect x="${x}" width="${width}" height="4"/></svg></li>`;
  });
  return html`<h3><bdi>${unit}</bdi></h3><ul class="bars">${rows}</ul>`;
}

/** The figures that can be compared, as bars, each in the colour of who gives it; nothing where there are none. */
export function figuresChart(view: View): Markup | null {
  const groups = groupsOf(view.extraction.quantities);
  if (groups.length === 0) return null;
  return html`<section aria-labelledby="compared"><h2 id="compared">${view.words.compared}</h2>${groups.map((group) => bars(group, view))}</section>`;
}
