/** A piece of HTML that is safe to put into a page as it stands. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it; lone surrogates and control characters, which no HTML file may hold, become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\p{Cs}\p{Cc}]/gu, (character) => (/\s/.test(character) ? character : '\ufffd'));
}

type Piece = Markup | string | number | null | readonly Piece[];

function show(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return piece.map(show).join('');
}

/**
 * HTML from a template: what is filled in is text and gets escaped, unless it is `Markup` itself; lists are joined,
 * null is nothing.
 *
 * @example
 * html`<p>${'<b>'}</p>`.html; // '<p>&lt;b&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.map((part, i) => part + show(pieces[i] ?? null)).join(''));
}
