import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { NamedPlace } from './persons-in-text';
import { opensBody } from './source-words';

/** Far enough into a sentence for a credit and a date before the subject. */
const mostTokensBefore = 30;

const boundary: ReadonlySet<string> = new Set(['،', ',', '؛', ':', '/', ')', '.', '-', '–', 'ـ', '»']);
/** «که رستگار», «و رستگار» do not begin the main clause; what these follow is its subject. */
const objectMark: ReadonlySet<string> = new Set(['را'].map(fold));

/** The bodies that are subjects of the reporter's own sentences: «این گزارش», «این بیانیه» after them is theirs. */
export function introducedBodies({ tokens, marks }: Document, said: Uint8Array): TokenRange[] {
  const found: TokenRange[] = [];
  for (const { value, first: inside, end } of marks.all('name')) {
    // «آژانس سپیده», «مرکز سپیده»: the noun for the body may stand outside the name.
    const first = opensBody(tokens[inside - 1]?.key ?? '') ? inside - 1 : inside;
    if (value.entity !== 'organisation' || said[first]) continue;
    const atHead = tokens[first]?.lineStart || boundary.has(tokens[first - 1]?.key ?? '');
    if (atHead && !objectMark.has(tokens[end]?.key ?? '')) found.push({ first, end });
  }
  return found;
}

/**
 * The persons who are subjects of the reporter's own sentences: they come before the public, and «وی» after them is
 * theirs («مینا رستگار امروز به نیک‌آباد آمد. وی گفت: …»). A subject stands at the head of its sentence, or after
 * the comma that closes what goes before it, and neither preposition nor object mark is beside it.
 */
export function introductions(
  document: Document,
  places: readonly NamedPlace[],
  said: Uint8Array,
): NamedPlace[] {
  const { tokens, sentences } = document;
  const found: NamedPlace[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < places.length && (places[next]?.phrase.first ?? 0) < sentence.first) next++;
    for (let i = next; i < places.length; i++) {
      const place = places[i];
      if (!place || place.phrase.first >= Math.min(sentence.end, sentence.first + mostTokensBefore)) break;
      const { first, end } = place.phrase;
      if (said[first]) continue;
      const before = tokens[first - 1];
      const atHead = first === sentence.first || before === undefined || boundary.has(before.key);
      if (!atHead || objectMark.has(tokens[end]?.key ?? '')) continue;
      found.push(place);
      break;
    }
  }
  return found;
}

/** How far into a sentence an office that is its subject begins. */
const mostTokensBeforeOffice = 12;

/** The offices that are subjects of the reporter's own sentences without a name: «استاندار نیک‌آباد امروز آمد. وی گفت …». */
export function introducedOffices(
  { tokens, marks, sentences }: Document,
  places: readonly NamedPlace[],
  said: Uint8Array,
): TokenRange[] {
  const found: TokenRange[] = [];
  const named = new Set(places.flatMap(({ phrase }) => [phrase.first, phrase.end]));
  for (const sentence of sentences) {
    const last = Math.min(sentence.end, sentence.first + mostTokensBeforeOffice);
    for (let at = sentence.first; at < last; at++) {
      if (at > sentence.first && !boundary.has(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.kind === 'word')
        continue;
      const role = marks.startingAt('role', at);
      if (!role) continue;
      const { first, end } = role;
      const free =
        !said[first] && !named.has(first) && !named.has(end) && !objectMark.has(tokens[end]?.key ?? '');
      if (free && marks.covering('name', end)?.value.entity !== 'person') found.push({ first, end });
      break;
    }
  }
  return found;
}
