import { fold } from '../text/fold';
import type { Cast } from './cast';
import { commonPersons } from './common-persons';
import { type Entity, settled } from './entity';
import type { Focus } from './focus';
import { firstAfter } from './places';
import type { Referents } from './referents';
import type { Voices } from './voices';

/** The longest clause before «که» in which someone is turned to, and the prepositions before whom. */
const longestTurn = 10;
const turnsTo: ReadonlySet<string> = new Set(['از', 'با', 'به'].map(fold));

/** How many words back a person is still remembered who was only named: about two sentences. */
export const longestMemory = 45;

/** Whom «وی», «او», «آنها» at a cue mean. */
export class PronounSources {
  readonly #cast: Cast;
  readonly #said: Uint8Array;
  readonly #referents: Referents;
  readonly #voices: Voices;

  constructor(cast: Cast, said: Uint8Array, referents: Referents, voices: Voices) {
    this.#cast = cast;
    this.#said = said;
    this.#referents = referents;
    this.#voices = voices;
  }

  /** Whom the pronoun of an attribution means; `last` is the person who spoke last, on whatever level. */
  meant(
    index: number,
    number: 'singular' | 'plural' | 'either',
    level: Focus,
    last: Entity | null,
  ): Entity | null {
    if (number === 'plural') return level.group;
    const mark = this.#cast.document.marks.all('attribution')[index];
    if (!mark) return null;
    const { value, rule } = mark;
    // «رستگار گفت … و به گفته او …»: the reporter reminds of whose words are told.
    if (value.within !== null && rule === 'quotes/source-phrase' && this.#voices.isTold(value.within))
      return this.#voices.speakerOf(value.within);
    const taken = value.within === null ? this.#takenUp(value.source?.first ?? 0) : null;
    if (taken) return taken;
    // «وی افزود»: whoever goes on has spoken before, though another was named in between.
    if (value.sense === 'add' && level.speaker) return level.speaker;
    if (level.person) return level.person;
    // Who alone has spoken in the words of another is meant after them; else who was named right before.
    if (value.within === null) return last ? settled(last) : this.namedJustBefore(value.source?.first ?? 0);
    // Inside speech a pronoun means the one named last in it.
    return value.source && this.#namedBefore(value.source.first, value.within);
  }

  /** «از متهم تحقیق شد که وی گفت»: the person without a name whom the clause before «که» turns to. */
  #takenUp(pronoun: number): Entity | null {
    const { tokens } = this.#cast.document;
    if (tokens[pronoun - 1]?.key !== 'که') return null;
    for (let i = pronoun - 2; i > 0 && i > pronoun - longestTurn && !tokens[i]?.lineStart; i--) {
      const token = tokens[i];
      if (token?.kind === 'punctuation') return null;
      if (!token || !commonPersons.has(token.key) || !turnsTo.has(tokens[i - 1]?.key ?? '')) continue;
      return this.#referents.labelled({ by: 'label', kind: 'person', words: [token], indefinite: false });
    }
    return null;
  }

  /** The one person whom the sentences right before a token name, where nobody has come forward yet. */
  namedJustBefore(token: number): Entity | null {
    const { places, people } = this.#cast;
    let found: Entity | null = null;
    for (let i = firstAfter(places, token - 1) - 1; i >= 0; i--) {
      const place = places[i];
      if (!place || token - place.first > longestMemory) break;
      const [person, another] = people.called(place.name);
      // «بامداد نوشت: مینا رستگار منتقد شده است. او می‌گوید …»: whom the words that are told begin with.
      if (this.#said[place.first] && !this.#said[place.phrase.first - 1])
        return found || another ? null : (person ?? null);
      if (another || this.#said[place.first]) return null;
      if (found && person !== found) return null;
      found = person ?? null;
    }
    return found;
  }

  /** The last person named before a token in the speech that this attribution stands in, unless it is its speaker. */
  #namedBefore(token: number, within: number): Entity | null {
    const outer = this.#cast.document.marks.all('attribution')[within]?.value;
    const from = outer?.content[0]?.start ?? 0;
    const speaker = this.#voices.speakerOf(within);
    const { places, people } = this.#cast;
    const place = places[firstAfter(places, token - 1) - 1];
    if (!place || (this.#cast.document.tokens[place.first]?.start ?? 0) < from) return null;
    const [person, another] = people.called(place.name);
    return person && !another && person !== speaker ? person : null;
  }
}
