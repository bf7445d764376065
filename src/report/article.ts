import type { Claim } from '../schema/claim';
import type { Quote } from '../schema/quote';
import { repair } from '../text/repair';
import { edgesOf, type Span, topmost } from './layers';
import { marginOf } from './margin';
import { html, type Markup } from './markup';
import type { View } from './view';

/** A figure or a time, with what is told of it where the reader points at it. */
interface Figure extends Span {
  readonly id: string;
  readonly kind: 'figure' | 'time';
  readonly tip: string;
}

/** A stretch of the text with what lies on top in each layer of marks. */
interface Piece extends Span {
  readonly quote: Quote | null;
  readonly figure: Figure | null;
  /** Words that name or bring in a speaker. */
  readonly attribution: { readonly part: 'source' | 'cue'; readonly quote: Quote } | null;
  readonly claim: Claim | null;
}

/** The paragraphs of the text as given, `[start, end)`: those of the repaired text laid back, so torn lines are whole. */
function paragraphsOf(text: string): Span[] {
  const repaired = repair(text);
  const paragraphs: Span[] = [];
  let from = 0;
  for (const line of repaired.text.split('\n')) {
    const start = repaired.map.toSource(from, 'start');
    const end = Math.max(start, repaired.map.toSource(from + line.length, 'end'));
    if (line.trim() !== '') paragraphs.push({ start, end });
    from += line.length + 1;
  }
  return paragraphs;
}

function figuresOf({ extraction, quantity, time, words, day }: View): Figure[] {
  const quantities = extraction.quantities.map(
    (one): Figure => ({ ...one, kind: 'figure', tip: `${words.kinds[one.kind]}: ${quantity(one)}` }),
  );
  const times = extraction.times.map((one): Figure => {
    const days = [...new Set([one.from, one.to])].flatMap((iso) => (iso === undefined ? [] : [day(iso)]));
    const value = time(one);
    const covered = days.length === 0 || days.join() === value ? '' : ` (${days.join(' – ')})`;
    return { ...one, kind: 'time', tip: `${words.types[one.type]}: ${value}${covered}` };
  });
  return [...quantities, ...times];
}

/** Cuts the text at every edge of a mark. */
function piecesOf(view: View): Piece[] {
  const { text, quotes, claims } = view.extraction;
  const contents = quotes.flatMap((quote) => quote.content.map(({ start, end }) => ({ start, end, quote })));
  const attributions = quotes.flatMap((quote) => [
    ...(quote.source === null
      ? []
      : [{ start: quote.source.start, end: quote.source.end, part: 'source' as const, quote }]),
    { start: quote.cue.start, end: quote.cue.end, part: 'cue' as const, quote },
  ]);
  const figures = figuresOf(view);
  const checkable = claims.filter((claim) => claim.checkable);
  const edges = edgesOf(text.length, [contents, attributions, figures, checkable]);
  const [quoteAt, figureAt, attributionAt, claimAt] = [
    topmost(contents, edges),
    topmost(figures, edges),
    topmost(attributions, edges),
    topmost(checkable, edges),
  ];
  return edges.slice(0, -1).map((start, index) => ({
    start,
    end: edges[index + 1] ?? text.length,
    quote: quoteAt[index]?.quote ?? null,
    figure: figureAt[index] ?? null,
    attribution: attributionAt[index] ?? null,
    claim: claimAt[index] ?? null,
  }));
}

/** The words of a piece, with what it is but for who says it. */
function wordsOf({ figure, attribution, claim, start, end }: Piece, view: View): Markup {
  let shown = html`${view.extraction.text.slice(start, end)}`;
  if (attribution !== null) {
    const { part, quote } = attribution;
    shown = html`<span class="${part} s${view.colourOf(quote.speakerId)}">${shown}</span>`;
  }
  if (figure?.start === start) {
    shown = html`<span class="${figure.kind}" tabindex="0" aria-describedby="tip-${figure.id}">${shown}<span class="tip" role="tooltip" id="tip-${figure.id}"><bdi>${figure.tip}</bdi></span></span>`;
  } else if (figure !== null) shown = html`<span class="${figure.kind}">${shown}</span>`;
  return claim === null ? shown : html`<span class="t${view.numberOf(claim)}">${shown}</span>`;
}

/** Neighbouring pieces of one quote (or of none) as HTML, in the colour of who says them. */
function run(pieces: readonly Piece[], quote: Quote | null, view: View): Markup {
  const words = pieces.map((piece) => wordsOf(piece, view));
  if (quote === null) return html`${words}`;
  const status = quote.status === 'asserted' ? '' : ` (${view.words[quote.status]})`;
  const name = view.nameOf(quote.speakerId);
  const opens = pieces[0]?.start === quote.content[0]?.start;
  const label = opens ? html`<span class="unseen">[${name}${status}:] </span>` : null;
  const classes = `said s${view.colourOf(quote.speakerId)}${quote.status === 'denied' ? ' denied' : ''}`;
  return html`<span class="${classes}" data-who="${view.rankOf(quote.speakerId)}" title="${name}${status}">${label}${words}</span>`;
}

/** One paragraph: the pieces that fall into it, cut to it. */
function paragraph(pieces: readonly Piece[], { start, end }: Span, view: View): Markup {
  const runs: Markup[] = [];
  let open: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    open.push({ ...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end) });
    if (pieces[index + 1]?.quote === piece.quote) continue;
    runs.push(run(open, piece.quote, view));
    open = [];
  }
  return html`<p lang="fa" dir="rtl">${runs}</p>`;
}

/** The article, a paragraph a row, with the claims that begin in it beside it. */
export function articleOf(view: View): Markup {
  const pieces = piecesOf(view);
  const claims: readonly Claim[] = view.extraction.claims;
  let nextPiece = 0;
  let nextClaim = 0;
  const rows = paragraphsOf(view.extraction.text).map((span) => {
    while (nextPiece < pieces.length && (pieces[nextPiece]?.end ?? 0) <= span.start) nextPiece++;
    const within: Piece[] = [];
    for (let index = nextPiece; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece || piece.start >= span.end) break;
      within.push(piece);
    }
    const beside: Claim[] = [];
    for (let claim = claims[nextClaim]; claim && claim.start < span.end; claim = claims[++nextClaim])
      beside.push(claim);
    return html`<div class="row">${paragraph(within, span, view)}${marginOf(beside, view)}</div>`;
  });
  const { words } = view;
  return html`<section class="article" aria-labelledby="article"><div class="row heads"><h2 id="article">${words.article}</h2><h2 id="claims">${words.claims} <small>${words.checkable}</small></h2></div><p class="note">${words.legend}</p>${rows}</section>`;
}
