import type { AttributionValue } from '../rule';
import { firstIndex } from '../text/first-index';
import { tokenAt } from '../text/token-at';
import type { Cast } from './cast';
import { type Entity, settled } from './entity';
import { firstAfter } from './places';
import type { Voices } from './voices';

/**
 * Whom a speaker names in what is said: that is somebody else. «رئیس پیشین سازمان: رستگار مخالف است ⏎ به باور رستگار …» does not
 * make the two one. Worked out when it is first asked for, and only for who is asked of.
 */
export class SpokenOf {
  readonly #cast: Cast;
  readonly #voices: Voices;
  readonly #named = new Map<Entity, ReadonlySet<Entity>>();

  constructor(cast: Cast, voices: Voices) {
    this.#cast = cast;
    this.#voices = voices;
  }

  /** Whether the words of a speaker name a person. */
  by(speaker: Entity, person: Entity): boolean {
    const known = this.#named.get(speaker);
    const named = known ?? this.#namedBy(speaker);
    if (!known) this.#named.set(speaker, named);
    return named.has(settled(person));
  }

  #namedBy(speaker: Entity): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    this.#cast.document.marks.all('attribution').forEach(({ value, rule }, index) => {
      const source = this.#voices.sources[index];
      // «به نقل از شهردار گزارش داد رستگار …»: a medium tells of him in its own words.
      if (rule === 'quotes/source-phrase' || !source || settled(source) !== settled(speaker)) return;
      this.#addNames(value, named);
    });
    return named;
  }

  /** Adds the persons of the first sentence: what comes after it may be the reporter's again. */
  #addNames({ content: [said] }: AttributionValue, named: Set<Entity>): void {
    if (!said) return;
    const { document, people, places } = this.#cast;
    const first = tokenAt(document.tokens, said.start);
    const sentence = firstIndex(document.sentences.length, (i) => (document.sentences[i]?.end ?? 0) > first);
    const end = Math.min(tokenAt(document.tokens, said.end), document.sentences[sentence]?.end ?? 0);
    for (let i = firstAfter(places, first - 1); i < places.length; i++) {
      const place = places[i];
      if (!place || place.first >= end) break;
      const [person, another] = people.called(place.name);
      if (person && !another) named.add(settled(person));
    }
  }
}
