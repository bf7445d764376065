import type { TimeExpression } from '../schema/time-expression';
import { html, type Markup } from './markup';
import type { View } from './view';

/** A date with the days it covers, as milliseconds since 1970. */
interface Dated {
  time: TimeExpression;
  from: number;
  to: number;
}

const width = 720;
const rowHeight = 30;
const margin = 12;

function datedOf(times: readonly TimeExpression[]): Dated[] {
  const seen = new Set<string>();
  const dated: Dated[] = [];
  for (const time of times) {
    if (time.from === undefined || time.to === undefined) continue;
    const key = `${time.value} ${time.from} ${time.to}`;
    const [from, to] = [Date.parse(time.from), Date.parse(time.to)];
    if (seen.has(key) || Number.isNaN(from) || Number.isNaN(to)) continue;
    seen.add(key);
    dated.push({ time, from, to });
  }
  return dated.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The dates whose days are known, each on a row of its own along one axis of time; nothing where there is none. */
export function timelineOf(view: View): Markup | null {
  const dated = datedOf(view.extraction.times);
  if (dated.length === 0) return null;
  const first = Math.min(...dated.map((one) => one.from));
  const last = Math.max(...dated.map((one) => one.to));
  const scale = (width - 2 * margin) / Math.max(1, last - first);
  // Time runs from right to left where the page does.
  const place = (at: number): number => {
    const along = margin + (at - first) * scale;
    return view.language === 'fa' ? width - along : along;
  };
  const rows = dated.map(({ time, from, to }, i) => {
    const y = i * rowHeight + 20;
    const [left, right] = [place(from), place(to)].sort((a, b) => a - b);
    const x = Math.max(margin, Math.min((left ?? 0) - 3, width - margin - 6));
    const label = `${time.text.replace(/\s+/gu, ' ')} (${[...new Set([time.from, time.to])].join(' … ')})`;
    const onRight = x > width / 2;
    return html`<g><title>${label}</title><line class="axis" x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/>
<rect x="${x.toFixed(1)}" y="${y - 5}" width="${Math.max(6, (right ?? 0) - (left ?? 0)).toFixed(1)}" height="10" rx="5"/>
<text x="${onRight ? width - margin : margin}" y="${y - 8}" text-anchor="${onRight ? 'end' : 'start'}" direction="ltr">${label}</text></g>`;
  });
  return html`<section aria-labelledby="timeline"><h2 id="timeline">${view.words.timeline}</h2><svg class="timeline" viewBox="0 0 ${width} ${dated.length * rowHeight + 12}" role="img" aria-labelledby="timeline">${rows}</svg></section>`;
}
