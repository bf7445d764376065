import type { Place } from '../rule';
import { sentenceAt } from '../text/sentences';
import { tokenAt } from '../text/token-at';
import type { Cast } from './cast';
import { type Entity, settled } from './entity';
import { rangesIn } from './places';
import type { Voices } from './voices';

/**
 * Whom a speaker names in what is said: that is somebody else. «رئیس پیشین سازمان: رستگار مخالف است ⏎ به باور رستگار …» does not
 * make the two one. Worked out when it is first asked for, and only for who is asked of.
 */
export class SpokenOf {
  readonly #cast: Cast;
  readonly #voices: Voices;
  readonly #named = new Map<Entity, ReadonlySet<Entity>>();
  #sayings: ReadonlyMap<Entity, readonly Place[]> | null = null;

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
    this.#sayings ??= this.#bySpeaker();
    const { document, people, places } = this.#cast;
    const named = new Set<Entity>();
    for (const { start, end } of this.#sayings.get(settled(speaker)) ?? []) {
      const first = tokenAt(document.tokens, start);
      // What comes after the first sentence may be the reporter's again.
      const sentence = document.sentences[sentenceAt(document.sentences, first)];
      for (const place of rangesIn(
        places,
        first,
        Math.min(tokenAt(document.tokens, end), sentence?.end ?? 0),
      )) {
        const [person, another] = people.called(place.name);
        if (person && !another) named.add(settled(person));
      }
    }
    return named;
  }

  /** What each says, gathered in one pass: of whom it is asked there may be as many as there are lines. */
  #bySpeaker(): ReadonlyMap<Entity, readonly Place[]> {
    const sayings = new Map<Entity, Place[]>();
    this.#cast.document.marks.all('attribution').forEach(({ value, rule }, index) => {
      const source = this.#voices.sources[index];
      const [said] = value.content;
      // «به نقل از شهردار گزارش داد رستگار …»: a medium tells of him in its own words.
      if (rule === 'quotes/source-phrase' || !source || !said) return;
      const known = sayings.get(settled(source));
      if (known) known.push(said);
      else sayings.set(settled(source), [said]);
    });
    return sayings;
  }
}
