import { html, type Markup } from './markup';
import type { View } from './view';

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** Speakers with their titles and their share of the words quoted, those of nested quotes counted once, as the inner's. */
export function speakersOf(view: View): Markup {
  const { speakers, quotes, credits } = view.extraction;
  const said = new Map<string, number>();
  const add = (id: string | null, words: number): void => {
    if (id !== null) said.set(id, (said.get(id) ?? 0) + words);
  };
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  for (const quote of quotes) {
    const words = quote.content.reduce((sum, mention) => sum + wordsIn(mention.text), 0);
    add(quote.speakerId, words);
    add(quote.within === null ? null : (byId.get(quote.within)?.speakerId ?? null), -words);
  }
  const total = [...said.values()].reduce((sum, words) => sum + Math.max(0, words), 0);
  const credited = new Set(credits.map((credit) => credit.speakerId));
  const rows = [...speakers]
    .map((speaker) => ({ speaker, words: Math.max(0, said.get(speaker.id) ?? 0) }))
    .sort((a, b) => b.words - a.words)
    .map(({ speaker, words }) => {
      const share = total > 0 ? Math.round((100 * words) / total) : 0;
      const count = quotes.filter((quote) => quote.speakerId === speaker.id).length;
      const role =
        speaker.role === null || speaker.role === speaker.name
          ? null
          : html` <span class="role">${speaker.role}</span>`;
      const facts =
        count > 0
          ? `${view.number(count)} ${view.words.quotes}`
          : credited.has(speaker.id)
            ? view.words.credits
            : '';
      return html`<li class="s${view.colourOf(speaker.id)}"><div><bdi class="who">${speaker.name}</bdi>${role}</div>
<div class="bar" role="img" aria-label="${view.number(share)}٪ ${view.words.share}"><span style="inline-size:${share}%"></span></div>
<div class="facts">${view.number(share)}٪ · ${facts} · ${view.number(speaker.mentions.length)} ${view.words.mentions}</div></li>`;
    });
  const list =
    rows.length > 0 ? html`<ul class="speakers">${rows}</ul>` : html`<p>${view.words.noSpeakers}</p>`;
  return html`<section aria-labelledby="speakers"><h2 id="speakers">${view.words.speakers} <small>${view.words.share}</small></h2>${list}</section>`;
}
