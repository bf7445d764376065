import type { AttributionValue, Document } from '../rule';
import { tokenAt } from '../text/token-at';
import { lookAhead, nameWhomOthersQuote, shareSources } from './after-reading';
import { AttributionSources } from './attribution-sources';
import { isPaper } from './body-names';
import { Cast } from './cast';
import { type Entity, settled } from './entity';
import { Focus } from './focus';
import { linkedHeadlines } from './linked-headlines';
import { nameIntroduced } from './name-introduced';
import { nameOffices } from './name-offices';
import type { People } from './people';
import type { NamedPlace } from './persons-in-text';
import { saidTokens } from './places';
import { longestMemory, PronounSources } from './pronoun-sources';
import { type ReadingEvent, readingEvents } from './reading-events';
import { readReference } from './reference';
import { Referents } from './referents';
import { SpokenOf } from './spoken-of';
import { Voices } from './voices';

/** Who each attribution's source is, and what the text says of each. */
export interface Resolution {
  /** By index of the attribution marks; null where nobody is said to speak or it cannot be told who. */
  readonly sources: readonly (Entity | null)[];
  /** Indices of the attributions whose source words name somebody else or nobody. */
  readonly strayed: ReadonlySet<number>;
  readonly people: People;
  readonly places: readonly NamedPlace[];
  readonly said: Uint8Array;
  /** Whom a pronoun outside speech means, by its token. */
  readonly pronouns: ReadonlyMap<number, Entity>;
}

/** Decides who the source of each attribution is. */
export function resolve(document: Document): Resolution {
  return new Resolver(document).run();
}

class Resolver {
  readonly #document: Document;
  readonly #cast: Cast;
  readonly #referents: Referents;
  readonly #said: Uint8Array;
  readonly #voices: Voices;
  readonly #attributions: AttributionSources;
  /** One line of speakers a level: the article's own, and that of each speech in which others are quoted. */
  readonly #levels = new Map<number | null, Focus>();
  readonly #pronouns = new Map<number, Entity>();
  /** Where the headlines of other articles begin, which some papers put between the paragraphs. */
  readonly #links: ReadonlySet<number>;
  /** Where the last source stands that has spoken. */
  #spokeAt = -1;
  /** The last person who has spoken, on whatever level. */
  #lastPerson: Entity | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#said = saidTokens(document);
    this.#cast = new Cast(document);
    this.#links = linkedHeadlines(document);
    this.#referents = new Referents(this.#cast);
    this.#voices = new Voices(document, this.#cast.references, this.#links);
    const pronouns = new PronounSources(this.#cast, this.#said, this.#referents, this.#voices);
    this.#attributions = new AttributionSources(this.#cast, this.#referents, this.#voices, pronouns);
  }

  run(): Resolution {
    const { places } = this.#cast;
    for (const event of readingEvents(this.#document, places, this.#said, this.#links)) this.#read(event);
    lookAhead(this.#cast, this.#voices);
    shareSources(this.#document, this.#voices);
    nameOffices(this.#voices.turns(), new SpokenOf(this.#cast, this.#voices));
    nameIntroduced(this.#cast, this.#voices, this.#said);
    lookAhead(this.#cast, this.#voices);
    nameWhomOthersQuote(this.#document, this.#voices);
    return {
      sources: this.#voices.sources.map((source) => source && settled(source)),
      strayed: this.#attributions.strayed,
      people: this.#cast.people,
      places,
      said: this.#said,
      pronouns: this.#pronouns,
    };
  }

  #read(event: ReadingEvent): void {
    if (event.kind === 'attribution') this.#attribute(event.index, event.value);
    else if (event.kind === 'introduction') this.#introduce(event.place);
    else if (event.kind === 'body') this.#introduceBody(event.at, event.end);
    else if (event.kind === 'office') this.#introduceOffice(event.at, event.end);
    else this.#readPronoun(event.at);
  }

  #level(within: number | null): Focus {
    const known = this.#levels.get(within);
    if (known) return known;
    const level = new Focus();
    this.#levels.set(within, level);
    return level;
  }

  /** Whether someone has spoken in the same sentence before a token. */
  #spokeBeside(token: number): boolean {
    const { tokens } = this.#document;
    if (this.#spokeAt < 0 || token - this.#spokeAt > longestMemory) return false;
    for (let i = this.#spokeAt + 1; i <= token; i++)
      if (tokens[i]?.lineStart || tokens[i]?.key === '.') return false;
    return true;
  }

  #introduce(place: NamedPlace): void {
    const [person, another] = this.#cast.people.called(place.name);
    if (person && !another) this.#level(null).introduce(person);
  }

  #introduceBody(first: number, end: number): void {
    const words = this.#document.tokens.slice(first, end);
    const body = this.#cast.body({ by: 'label', kind: 'organisation', words, indefinite: false });
    const level = this.#level(null);
    if (isPaper(body)) level.credit(body);
    else level.bringUp(body);
  }

  #introduceOffice(first: number, end: number): void {
    const reference = readReference(this.#document, { first, end }, this.#cast.people);
    if (reference?.by !== 'title') return;
    const level = this.#level(null);
    const holder = this.#referents.holder(reference, level, true);
    if (holder) level.introduce(holder);
  }

  #readPronoun(at: number): void {
    const meant = this.#level(null).person;
    if (meant) this.#pronouns.set(at, meant);
  }

  #attribute(index: number, value: AttributionValue): void {
    const level = this.#level(this.#voices.voiceOf(value.within));
    const last = this.#lastPerson;
    const entity = value.hearsay ? null : this.#attributions.entityOf(index, value, level, last);
    this.#voices.sources[index] = entity;
    // A headline of another article brings nobody up.
    if (!entity || this.#voices.isLink(value)) return;
    // «بامداد به نقل از سپیده نوشت: …»: «این گزارش» stays that of the one who tells.
    const told = value.within !== null && isPaper(entity) && this.#voices.isOfMedium(value.within);
    if (told) return;
    if (value.credit) level.credit(entity);
    // «رستگار در مورد اظهارات شهردار مبنی بر … گفت. وی افزود»: whoever speaks of another stays the one who speaks.
    else if (
      this.#voices.isDescribed(value) ||
      (this.#voices.isTalkedOf(index) && this.#spokeBeside(value.source?.first ?? 0))
    )
      this.#referents.hear(entity);
    else {
      this.#spokeAt = value.source?.first ?? -1;
      level.speak(entity, value.source?.first ?? tokenAt(this.#document.tokens, value.cue.start));
      // «سازمان آب گزارش داد»: «این گزارش» is its.
      if (value.lemma.startsWith('گزارش')) level.credit(entity);
      if (entity.kind === 'person') this.#lastPerson = entity;
      this.#referents.hear(entity);
    }
  }
}
