import type { AttributionValue, Document, TokenRange } from '../rule';
import type { Speaker } from '../schema/speaker';
import type { Token } from '../text/tokens';
import { Bodies } from './bodies';
import { bodyNames, isPaper } from './body-names';
import { announcements, reports } from './document-words';
import { type Entity, settled } from './entity';
import { Focus } from './focus';
import { introductions } from './introductions';
import { nameOffices, type Turn } from './name-offices';
import { People } from './people';
import { type NamedPlace, namedPlaces } from './persons-in-text';
import { firstAfter, saidTokens } from './places';
import {
  type DemonstrativeReference,
  type LabelReference,
  type NameReference,
  type Reference,
  readReference,
  type TitleReference,
} from './reference';
import { opensBody } from './source-words';
import { titleOf } from './title';

/** Who each attribution's source is, and what the text says of each. */
export interface Resolution {
  /** By index of the attribution marks; null where nobody is said to speak or it cannot be told who. */
  readonly sources: readonly (Entity | null)[];
  readonly people: People;
  readonly places: readonly NamedPlace[];
  readonly said: Uint8Array;
  /** Whom a pronoun outside speech means, by its token. */
  readonly pronouns: ReadonlyMap<number, Entity>;
}

/** What happens in the text that moves the reader's mind to someone, in the order of the text. */
type Event =
  | {
      readonly at: number;
      readonly kind: 'attribution';
      readonly index: number;
      readonly value: AttributionValue;
    }
  | { readonly at: number; readonly kind: 'introduction'; readonly place: NamedPlace }
  | { readonly at: number; readonly kind: 'pronoun' };

/** Decides who the source of each attribution is. */
export function resolve(document: Document): Resolution {
  return new Resolver(document).run();
}

class Resolver {
  readonly #document: Document;
  #people: People;
  readonly #bodies = new Bodies();
  readonly #places: readonly NamedPlace[];
  readonly #said: Uint8Array;
  readonly #sources: (Entity | null)[];
  /** One line of speakers a level: the article's own, and that of each speech in which others are quoted. */
  readonly #levels = new Map<number | null, Focus>();
  /** Where the text names bodies in full, by the noun that opens the name. */
  readonly #bodyNames: ReadonlyMap<string, readonly TokenRange[]>;
  /** By index of the attribution marks. */
  readonly #references: readonly (Reference | null)[];
  /** The persons whom a cue gives by name. */
  readonly #speakers = new Set<Entity>();
  readonly #pronouns = new Map<number, Entity>();

  constructor(document: Document) {
    this.#document = document;
    this.#said = saidTokens(document);
    this.#bodyNames = bodyNames(document);
    const marked = namedPlaces(document, []).map(({ name }) => name);
    this.#people = new People(marked);
    const references = this.#readSources().filter((reference) => reference !== null);
    for (const reference of references) if (reference.by === 'label') this.#body(reference);
    const spoken = references
      .filter((reference) => reference.by === 'name')
      .filter(({ sure, name, words }) => {
        const body = this.#bodies.called(words);
        return !body || (sure && name.keys.length > 1 && !isPaper(body));
      })
      .map(({ name }) => name);
    this.#places = namedPlaces(document, spoken);
    this.#people = new People([...this.#places.map(({ name }) => name), ...spoken]);
    for (const { name, title } of this.#places) {
      const [person, another] = this.#people.called(name);
      if (!person || another) continue;
      if (title) this.#people.entitle(person, title);
      person.certain ||= title !== null || name.keys.length > 1;
    }
    this.#sources = document.marks.all('attribution').map(() => null);
    // Titles and names beside the sources are read first: a title may come before the name that holds it.
    this.#references = this.#readSources();
    for (const reference of this.#references) {
      const person = reference?.by === 'name' ? this.#named(reference, new Focus()) : null;
      if (person) this.#speakers.add(settled(person));
    }
  }

  /** How the source of each attribution refers, as far as the persons known so far tell. */
  #readSources(): (Reference | null)[] {
    return this.#document.marks.all('attribution').map(({ value }) => {
      const words = value.source ?? value.antecedent;
      const reference = words && readReference(this.#document, words, this.#people);
      return reference && credited(reference, value);
    });
  }

  run(): Resolution {
    for (const event of this.#events()) {
      if (event.kind === 'introduction') this.#introduce(event.place);
      else if (event.kind === 'pronoun') this.#readPronoun(event.at);
      else this.#attribute(event.index, event.value);
    }
    this.#shareSources();
    nameOffices(this.#turns());
    return {
      sources: this.#sources.map((source) => source && settled(source)),
      people: this.#people,
      places: this.#places,
      said: this.#said,
      pronouns: this.#pronouns,
    };
  }

  #events(): Event[] {
    const { tokens, marks } = this.#document;
    const events: Event[] = [];
    marks.all('attribution').forEach(({ value, first }, index) => {
      events.push({
        at: value.source?.first ?? this.#tokenOf(value, first),
        kind: 'attribution',
        index,
        value,
      });
    });
    for (const place of introductions(this.#document, this.#places, this.#said))
      events.push({ at: place.phrase.first, kind: 'introduction', place });
    for (let i = 0; i < tokens.length; i++)
      if (tokens[i]?.key === 'وی' && !this.#said[i]) events.push({ at: i, kind: 'pronoun' });
    return events.sort((a, b) => a.at - b.at);
  }

  #tokenOf(value: AttributionValue, first: number): number {
    const { tokens } = this.#document;
    let at = first;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= value.cue.start) at++;
    return at;
  }

  #level(within: number | null): Focus {
    const known = this.#levels.get(within);
    if (known) return known;
    const level = new Focus();
    this.#levels.set(within, level);
    return level;
  }

  /** What an agency or document reports («طبق این گزارش، وی …») is told in the voice around it. */
  #voiceOf(within: number | null): number | null {
    let at = within;
    while (at !== null) {
      const outer = this.#document.marks.all('attribution')[at]?.value;
      if (!outer || !reportFrame.test(outer.lemma) || this.#sources[at]?.kind === 'person') return at;
      at = outer.within;
    }
    return null;
  }

  #introduce(place: NamedPlace): void {
    const [person, another] = this.#people.called(place.name);
    if (person && !another) this.#level(null).introduce(person);
  }

  #readPronoun(at: number): void {
    const meant = this.#level(null).person;
    if (meant) this.#pronouns.set(at, meant);
  }

  #attribute(index: number, value: AttributionValue): void {
    const level = this.#level(this.#voiceOf(value.within));
    const entity = value.hearsay ? null : this.#entityOf(index, value, level);
    this.#sources[index] = entity;
    if (entity && value.credit) level.credit(entity);
    else if (entity) level.speak(entity);
  }

  #entityOf(index: number, value: AttributionValue, level: Focus): Entity | null {
    if (value.sameSourceAs !== null) {
      const shared = this.#sources[value.sameSourceAs];
      if (shared) return shared;
    }
    const reference = this.#references[index];
    if (!reference) return value.within === null ? level.dropped(value.verbNumber) : null;
    switch (reference.by) {
      case 'pronoun':
        return this.#pronoun(reference.number, value, level);
      case 'demonstrative':
        return this.#pointedAt(reference, level);
      case 'name':
        return this.#named(reference, level);
      case 'title':
        return this.#holder(reference, level);
      case 'label':
        return this.#body(reference);
    }
  }

  #pronoun(number: 'singular' | 'plural' | 'either', value: AttributionValue, level: Focus): Entity | null {
    if (number === 'plural') return level.group;
    if (level.person) return level.person;
    // Inside speech a pronoun means the one named last in it.
    return value.within === null || !value.source
      ? null
      : this.#namedBefore(value.source.first, value.within);
  }

  /** The last person named before a token in the speech that this attribution stands in, unless it is its speaker. */
  #namedBefore(token: number, within: number): Entity | null {
    const outer = this.#document.marks.all('attribution')[within]?.value;
    const from = outer?.content[0]?.start ?? 0;
    const speaker = this.#sources[within];
    const place = this.#places[firstAfter(this.#places, token - 1) - 1];
    if (!place || (this.#document.tokens[place.first]?.start ?? 0) < from) return null;
    const [person, another] = this.#people.called(place.name);
    return person && !another && person !== (speaker && settled(speaker)) ? person : null;
  }

  #pointedAt(reference: DemonstrativeReference, level: Focus): Entity | null {
    const { kind, words } = reference;
    if (kind !== 'person') return this.#bodyPointedAt(kind, words, level);
    const { persons, fit } = this.#people.holding(titleOf(words));
    const recent = level.person;
    if (fit === 'none' || (recent && persons.includes(settled(recent)))) return recent;
    const spoken = persons.filter((person) => level.hasSpoken(person));
    return spoken.length === 1 ? (spoken[0] ?? null) : recent;
  }

  #bodyPointedAt(kind: Speaker['kind'], words: readonly Token[], level: Focus): Entity | null {
    const [head] = words;
    if (!head) return null;
    if (announcements.has(head.key) && level.body) return level.body;
    if (reports.has(head.key) && level.credited) return level.credited;
    const known = this.#bodies.opening(head);
    if (known?.kind === kind) return known;
    if (kind === 'organisation') return level.body;
    return (kind === 'group' ? level.group : null) ?? this.#bodies.add(kind, words, false);
  }

  #named(reference: NameReference, level: Focus): Entity | null {
    const { name, title, words, sure } = reference;
    const called = this.#people.called(name);
    const inFull = called.some((person) => person.names.some(({ keys }) => keys.length > 1));
    const body = title ? null : this.#bodies.called(words);
    if (body && (isPaper(body) || !(inFull || (sure && name.keys.length > 1)))) return body;
    if (called.length > 1) {
      // Several of one surname: the one whose title stands here, else the only one of them who has spoken.
      const holders = title
        ? called.filter((person) => person.titles.some((held) => held.text === title.text))
        : called.filter((person) => level.hasSpoken(person));
      return holders.length === 1 ? (holders[0] ?? null) : null;
    }
    const person = this.#people.add(name);
    if (person && title) this.#people.entitle(person, title);
    if (person && sure) person.certain = true;
    return person;
  }

  #holder(reference: TitleReference, level: Focus): Entity | null {
    const { title, indefinite } = reference;
    if (indefinite) return this.#people.addOffice(title, true);
    const { persons, fit } = this.#people.holding(title);
    if (fit === 'head') return this.#bareHolder(persons, level);
    const weak = fit === 'loose' || fit === 'wider' || fit === 'close';
    const holders = weak ? persons.filter((person) => this.#speakers.has(person)) : persons;
    if (holders.length === 0) return this.#people.addOffice(title, false);
    if (holders.length === 1) return holders[0] ?? null;
    const spoken = holders.filter((person) => level.hasSpoken(person));
    return spoken.length === 1 ? (spoken[0] ?? null) : null;
  }

  /** Of those who hold an office of this kind, the one that the bare word for it means: whoever speaks, if it can be. */
  #bareHolder(persons: readonly Entity[], level: Focus): Entity | null {
    const recent = level.person;
    const heard = recent !== null && level.hasSpoken(recent);
    if (heard && (persons.includes(recent) || recent.titles.length === 0)) return recent;
    return persons.length === 1 ? (persons[0] ?? null) : null;
  }

  #body(reference: LabelReference): Entity {
    const { kind, words, indefinite } = reference;
    return this.#bodies.add(kind, this.#fullName(words), indefinite);
  }

  /** «سازمان اعلام کرد»: the bare noun for a body is the one that the text named last by that noun. */
  #fullName(words: readonly Token[]): readonly Token[] {
    const [head] = words;
    if (words.length !== 1 || !head || !opensBody(head.key)) return words;
    const named = this.#bodyNames.get(head.key) ?? [];
    const last = named[firstAfter(named, head.index) - 1];
    return last ? this.#document.tokens.slice(last.first, last.end) : words;
  }

  /** An attribution that shares a later one's source («با بیان اینکه A، گفت: B») takes it when that is known. */
  #shareSources(): void {
    this.#document.marks.all('attribution').forEach(({ value }, index) => {
      if (value.sameSourceAs === null || value.hearsay) return;
      const shared = this.#sources[value.sameSourceAs];
      if (shared) this.#sources[index] = shared;
    });
  }

  /** The persons who speak in the article's own voice, one after another. */
  #turns(): Turn[] {
    const { tokens, marks } = this.#document;
    const turns: Turn[] = [];
    marks.all('attribution').forEach(({ value }, index) => {
      const source = this.#sources[index];
      if (!source || value.within !== null || value.credit) return;
      const entity = settled(source);
      if (entity.kind !== 'person' || turns[turns.length - 1]?.entity === entity) return;
      const next = value.source ? (tokens[value.source.end]?.key ?? '') : '';
      turns.push({ entity, besides: next === 'نیز' || next === 'هم' });
    });
    return turns;
  }
}

/** Cues that bring in what a paper, a body or a document reports. */
const reportFrame = /^(?:به گزارش|به نوشته|طبق|بر ?اساس|بنا بر|مطابق|به نقل)/u;

/** Whoever is credited for the article is an agency or paper, whatever the name looks like. */
function credited(reference: Reference, { credit, lemma }: AttributionValue): Reference {
  if (reference.by !== 'name' || reference.title || !(credit || lemma.startsWith('به گزارش')))
    return reference;
  if (reference.sure && reference.name.keys.length > 1) return reference;
  return { by: 'label', kind: 'organisation', words: reference.words, indefinite: false };
}
