import { html, type Markup } from './markup';
import type { View } from './view';

/** The days of one date, with the words that name it. */
interface Dated {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly words: Set<string>;
  readonly published: boolean;
}

const day = 86_400_000;

/** The dates whose days are known, each once, in the order of the days; the day of publication among them. */
function datedOf(view: View): Dated[] {
  const dated = new Map<string, Dated>();
  const add = (from: string, to: string, words: string | null): void => {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    if (Number.isNaN(first) || Number.isNaN(last)) return;
    const published = words === null;
    const label = from === to ? view.day(from) : `${view.day(from)} – ${view.day(to)}`;
    const known = dated.get(`${from} ${to}`) ?? {
      from: first,
      to: last,
      label,
      words: new Set<string>(),
      published,
    };
    known.words.add(words ?? view.words.published);
    dated.set(`${from} ${to}`, { ...known, published: known.published || published });
  };
  for (const { from, to, text } of view.extraction.times) {
    if (from !== undefined && to !== undefined) add(from, to, text.replace(/\s+/gu, ' '));
  }
  if (dated.size === 0) return [];
  if (view.published !== null) {
    const iso = new Date(view.published).toISOString().slice(0, 10);
    add(iso, iso, null);
  }
  return [...dated.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** All dates on one axis, which runs as the page reads; the list under it says the same in words. */
function axisOf(dated: readonly Dated[], view: View): Markup {
  const first = Math.min(...dated.map((one) => one.from));
  const last = Math.max(...dated.map((one) => one.to + day));
  const place = (at: number): number => {
    const along = 1 + (98 * (at - first)) / Math.max(day, last - first);
    return view.language === 'fa' ? 100 - along : along;
  };
  const marks = dated.map(({ from, to, published }) => {
    const [left = 0, right = 0] = [place(from), place(to + day)].sort((a, b) => a - b);
    const width = Math.max(0.8, right - left);
    const x = Math.min(Math.max(0, (left + right - width) / 2), 100 - width);
    return html`<rect class="${published ? 'published' : 'date'}" x="${x.toFixed(2)}" y="${published ? 0 : 3}" width="${width.toFixed(2)}" height="${published ? 12 : 6}"/>`;
  });
  return html`<svg class="axis" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" y="5.5" width="100" height="1"/>${marks}</svg>`;
}

/** The dates whose days are known, along one axis and as a list; nothing where there is none. */
export function timelineOf(view: View): Markup | null {
  const dated = datedOf(view);
  if (dated.length === 0) return null;
  const items = dated.map(
    ({ label, words, published }) =>
      html`<li${published ? html` class="published"` : null}><b><bdi>${label}</bdi></b> <span class="facts">${[...words].join('، ')}</span></li>`,
  );
  return html`<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">${view.words.timeline}</h2>${axisOf(dated, view)}<ol>${items}</ol></section>`;
}
