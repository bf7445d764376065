import type { Claim } from '../schema/claim';
import type { Quote } from '../schema/quote';
import { repair } from '../text/repair';
import { marginOf } from './margin';
import { html, type Markup } from './markup';
import type { View } from './view';

/** A stretch of the text with the marks that cover all of it. */
interface Piece {
  start: number;
  end: number;
  quote: Quote | null;
  figure: { id: string; start: number; tip: string; kind: 'figure' | 'time' } | null;
}

/** The paragraphs of the text as given, `[start, end)`: those of the repaired text laid back, so torn lines are whole. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  const repaired = repair(text);
  const paragraphs: { start: number; end: number }[] = [];
  let from = 0;
  for (const line of repaired.text.split('\n')) {
    const start = repaired.map.toSource(from, 'start');
    const end = Math.max(start, repaired.map.toSource(from + line.length, 'end'));
    if (line.trim() !== '') paragraphs.push({ start, end });
    from += line.length + 1;
  }
  return paragraphs;
}

/** Cuts the text at every edge of a mark. Of quotes that nest, the one that starts last holds the piece. */
function piecesOf({ extraction, quantity, time, words }: View): Piece[] {
  const { text, quotes, quantities, times } = extraction;
  const contents = quotes
    .flatMap((quote) => quote.content.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const figures = [
    ...quantities.map((one) => ({
      ...one,
      tip: `${words.kinds[one.kind]}: ${quantity(one)}`,
      kind: 'figure' as const,
    })),
    ...times.map((one) => ({
      ...one,
      tip: `${words.types[one.type]}: ${time(one)}${one.from ? ` (${[...new Set([one.from, one.to])].join(' … ')})` : ''}`,
      kind: 'time' as const,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [
    ...new Set([0, text.length, ...[...contents, ...figures].flatMap(({ start, end }) => [start, end])]),
  ];
  edges.sort((a, b) => a - b);

  const pieces: Piece[] = [];
  let open: typeof contents = [];
  let nextContent = 0;
  let nextFigure = 0;
  let figure: (typeof figures)[number] | null = null;
  edges.slice(0, -1).forEach((start, i) => {
    open = open.filter((content) => content.end > start);
    for (let one = contents[nextContent]; one && one.start <= start; one = contents[++nextContent])
      open.push(one);
    if (figure && figure.end <= start) figure = null;
    for (let one = figures[nextFigure]; one && one.start <= start; one = figures[++nextFigure]) figure = one;
    pieces.push({ start, end: edges[i + 1] ?? text.length, quote: open.at(-1)?.quote ?? null, figure });
  });
  return pieces;
}

/** One piece as HTML: its words in the colour of who says them, with a tip where it is a figure or a time. */
function show(piece: Piece, from: number, to: number, view: View): Markup {
  const { quote, figure } = piece;
  const words = view.extraction.text.slice(from, to);
  const opens = quote?.content[0]?.start === from;
  const marked =
    figure?.start === from
      ? html`<span class="${figure.kind}" tabindex="0" aria-describedby="tip-${figure.id}">${words}<span class="tip" role="tooltip" id="tip-${figure.id}"><bdi>${figure.tip}</bdi></span></span>`
      : figure
        ? html`<span class="${figure.kind}">${words}</span>`
        : html`${words}`;
  if (!quote) return marked;
  const status = quote.status === 'asserted' ? '' : ` (${view.words[quote.status]})`;
  const label = opens ? html`<span class="unseen">[${view.nameOf(quote.speakerId)}${status}:] </span>` : null;
  return html`<span class="said s${view.colourOf(quote.speakerId)}${quote.status === 'denied' ? ' denied' : ''}" title="${view.nameOf(quote.speakerId)}${status}">${label}${marked}</span>`;
}

/** The article, a paragraph a row, with the claims that begin in it beside it. */
export function articleOf(view: View): Markup {
  const pieces = piecesOf(view);
  const claims: readonly Claim[] = view.extraction.claims;
  let nextPiece = 0;
  let nextClaim = 0;
  const rows = paragraphsOf(view.extraction.text).map(({ start, end }) => {
    const shown: Markup[] = [];
    while (nextPiece < pieces.length && (pieces[nextPiece]?.end ?? 0) <= start) nextPiece++;
    for (let i = nextPiece; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece || piece.start >= end) break;
      shown.push(show(piece, Math.max(start, piece.start), Math.min(end, piece.end), view));
    }
    const beside: Claim[] = [];
    for (let claim = claims[nextClaim]; claim && claim.start < end; claim = claims[++nextClaim])
      beside.push(claim);
    return html`<div class="row"><p lang="fa" dir="rtl">${shown}</p>${marginOf(beside, view)}</div>`;
  });
  return html`<section class="article" aria-labelledby="article"><h2 id="article">${view.words.article}</h2><p class="note">${view.words.legend}</p>${rows}</section>`;
}
