import type { Speaker } from '../schema/speaker';
import { html, type Markup } from './markup';
import { counted } from './report-text';
import type { View } from './view';

interface Share {
  readonly speaker: Speaker;
  readonly words: number;
  /** Of all words quoted, in percent. */
  readonly percent: number;
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** Each speaker's words: those of nested quotes counted once, as the inner speaker's. */
function sharesOf({ extraction: { speakers, quotes } }: View): Share[] {
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
  return speakers
    .map((speaker) => {
      const words = Math.max(0, said.get(speaker.id) ?? 0);
      return { speaker, words, percent: total > 0 ? (100 * words) / total : 0 };
    })
    .sort((a, b) => b.words - a.words);
}

/** The shares side by side in one bar; the list under it says the same in words. */
function shareBar(shares: readonly Share[], view: View): Markup {
  let at = 0;
  const parts = shares.map(({ speaker, percent }) => {
    const x = view.language === 'fa' ? 100 - at - percent : at;
    at += percent;
    return html`<rect class="s${view.colourOf(speaker.id)}" data-who="${view.rankOf(speaker.id)}" x="${x.toFixed(2)}" y="0" width="${Math.max(0, percent - 0.3).toFixed(2)}" height="4"/>`;
  });
  return html`<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** One speaker, to be chosen: the others then step back. */
function choice({ speaker, percent }: Share, count: number, view: View): Markup {
  const rank = view.rankOf(speaker.id);
  const role =
    speaker.role === null || speaker.role === speaker.name
      ? null
      : html`<span class="role">${speaker.role}</span>`;
  const times = (number: number, things: string) =>
    `${view.number(number)} ${counted(number, things, view.language)}`;
  // Who is only a dropped subject is named nowhere.
  const named = speaker.mentions.length;
  const mentions = named === 0 ? null : html` · <bdi>${times(named, view.words.mentions)}</bdi>`;
  const share = `${view.number(Math.round(percent))}${view.words.percent}`;
  return html`<li class="s${view.colourOf(speaker.id)}"><input type="radio" name="who" id="who-${rank}"><label for="who-${rank}"><span class="who"><bdi>${speaker.name}</bdi></span>${role}<span class="facts"><bdi>${share}</bdi> · <bdi>${times(count, view.words.quotes)}</bdi>${mentions}</span></label></li>`;
}

/** Who speaks, with titles and shares of the words quoted; who is only credited or named stands in a line below. */
export function speakersOf(view: View): Markup {
  const { words, extraction } = view;
  const shares = sharesOf(view);
  const quoted = shares.filter(({ speaker }) => view.rankOf(speaker.id) > 0);
  const credited = new Set(extraction.credits.map((credit) => credit.speakerId));
  const counts = new Map<string | null, number>();
  for (const { speakerId } of extraction.quotes) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  const credits = extraction.speakers.filter(({ id }) => credited.has(id)).map((speaker) => speaker.name);
  const list =
    quoted.length === 0
      ? html`<p class="note">${words.noSpeakers}</p>`
      : html`${shareBar(quoted, view)}<ul class="speakers"><li class="s0"><input type="radio" name="who" id="who-all" checked><label for="who-all"><span class="who">${words.everyone}</span></label></li>${quoted.map((share) => choice(share, counts.get(share.speaker.id) ?? 0, view))}</ul>`;
  const credit =
    credits.length === 0
      ? null
      : html`<p class="note">${words.credits}: <bdi>${credits.join('، ')}</bdi></p>`;
  return html`<section aria-labelledby="speakers"><h2 id="speakers">${words.speakers} <small>${words.share}</small></h2>${list}${credit}</section>`;
}
