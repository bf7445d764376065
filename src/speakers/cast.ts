import { nameEvidence } from '../names/lexicon';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { Bodies } from './bodies';
import { bodyNames, isPaper, shorterHeads, withoutEzafe } from './body-names';
import { type Entity, newEntity, settled } from './entity';
import { headlinePerson } from './headline-person';
import { sourcesOfOneWord, takenForBody } from './lone-surnames';
import { People } from './people';
import { type PersonName, personName } from './person-name';
import { type KnownPlaces, type NamedPlace, namedPlaces } from './persons-in-text';
import { firstAfter } from './places';
import type { LabelReference, Reference } from './reference-kinds';
import { shortNameAfter } from './short-name';
import { readSources } from './source-references';
import { opensBody } from './source-words';
import { textOf } from './token-text';

/** So many names back a bare surname is looked for. */
const mostPlacesBack = 200;

/** Everyone whom the text can mean by a source, known before anyone is asked who speaks. */
export class Cast {
  readonly document: Document;
  readonly bodies = new Bodies();
  readonly people: People;
  /** Where the text names persons. */
  readonly places: readonly NamedPlace[];
  /** How the source of each attribution refers, by index of the attribution marks. */
  readonly references: readonly (Reference | null)[];
  /** The persons whom a cue gives by name. */
  readonly speakers = new Set<Entity>();
  /** Whom the headline names without quoting, over a line that quotes the holder of an office. */
  readonly headlined: Entity | null = null;
  /** Where the text names bodies in full, by the noun that opens the name. */
  readonly #bodyNames: ReadonlyMap<string, readonly TokenRange[]>;

  constructor(document: Document) {
    this.document = document;
    this.#bodyNames = bodyNames(document);
    const known: KnownPlaces = new Map();
    const marked = namedPlaces(document, [], known).map(({ name }) => name);
    const surnames = sourcesOfOneWord(document);
    const heard = new Set([...surnames].filter(([, verbs]) => verbs > 1).map(([word]) => word));
    const read = readSources(document, new People(marked, heard));
    const first = read.filter((reference) => reference !== null);
    const headlined = headlinePerson(document, read);
    const mistaken: PersonName[] = [];
    for (const reference of first) {
      if (reference.by !== 'label') continue;
      const name = takenForBody(reference, surnames);
      if (headlined && personName(reference.words)?.joined === headlined.name.joined) continue;
      if (name) mistaken.push(name);
      else this.body(reference);
    }
    const spoken = first
      .filter((reference) => reference.by === 'name')
      .filter(({ sure, name, words }) => {
        const body = this.bodies.called(words);
        return (
          !body || (sure && name.keys.length > 1 && !isPaper(body) && !this.bodies.isProperName(words, body))
        );
      })
      .map(({ name }) => name)
      .concat(mistaken, headlined ? [headlined.name] : []);
    dropHalves(spoken, marked);
    this.places = namedPlaces(document, spoken, known);
    this.people = new People([...this.places.map(({ name }) => name), ...spoken], heard);
    for (const { name, title } of this.places) {
      const [person, another] = this.people.called(name);
      if (!person || another) continue;
      if (title) this.people.entitle(person, title);
      person.certain ||= title !== null || name.keys.length > 1;
    }
    const [bearer, other] = headlined ? this.people.called(headlined.name) : [];
    if (bearer && !other) {
      bearer.certain = true;
      if (headlined?.silent) this.headlined = bearer;
    }
    // Titles and names beside the sources are read first: a title may come before the name that holds it.
    this.references = readSources(document, this.people);
    for (const reference of this.references) {
      if (reference?.by !== 'name') continue;
      const called = this.people.called(reference.name);
      const person = called.length > 1 ? null : this.people.add(reference.name);
      if (!person) continue;
      if (reference.title) this.people.entitle(person, reference.title);
      if (reference.sure || isSurname(reference.name)) person.certain = true;
      this.speakers.add(settled(person));
    }
  }

  /** The body, group, document or unnamed person of this name. */
  body({ kind, words, indefinite }: LabelReference): Entity {
    const body = this.bodies.add(kind, this.#fullName(words), indefinite);
    if (kind === 'organisation' && !indefinite) {
      const short = shortNameAfter(this.document.tokens, words);
      if (short) this.bodies.callAlso(body, short);
    }
    return body;
  }

  /** «کاربر دیگری»: one more of the kind, whoever was called so before. */
  another({ kind, words }: LabelReference): Entity {
    return newEntity(kind, textOf(words), true);
  }

  /** The words of the body that the text named last before these by the noun that opens them; null where none. */
  bodyNamedBefore(head: Token): readonly Token[] | null {
    const named = this.#bodyNames.get(shorterHeads.get(head.key) ?? withoutEzafe(head.key)) ?? [];
    const last = named[firstAfter(named, head.index) - 1];
    return last ? this.document.tokens.slice(last.first, last.end) : null;
  }

  /** Of several persons of one surname the one whom the text has named in full before a token, if it is the only one. */
  namedBefore(persons: readonly Entity[], token: number): Entity | null {
    let found: Entity | null = null;
    const last = firstAfter(this.places, token - 1) - 1;
    for (let i = last; i >= 0 && last - i < mostPlacesBack; i--) {
      const place = this.places[i];
      if (!place || place.name.keys.length < 2) continue;
      const [person, another] = this.people.called(place.name);
      if (!person || another || !persons.includes(person) || person === found) continue;
      if (found) return null;
      found = person;
    }
    return found;
  }

  /** «سازمان اعلام کرد»: the bare noun for a body is the one that the text named last by that noun. */
  #fullName(words: readonly Token[]): readonly Token[] {
    const [head] = words;
    if (words.length !== 1 || !head || !opensBody(head.key)) return words;
    return this.bodyNamedBefore(head) ?? words;
  }
}

/**
 * Of «محمد رستگار آرای» a mark may have the first two words, and then «رستگار آرای» is read as «رستگار»: the halves of
 * surnames that a source has in full are no names.
 */
function dropHalves(spoken: PersonName[], marked: readonly PersonName[]): void {
  const fuller = new Set<string>();
  for (const { keys } of spoken) if (keys.length > 2) fuller.add(keys.slice(0, -1).join(''));
  if (fuller.size === 0) return;
  const halves = new Set<string>();
  for (const { keys, joined } of marked)
    if (keys.length > 1 && fuller.has(joined)) halves.add(keys[keys.length - 1] ?? '');
  for (let i = spoken.length - 1; i >= 0; i--)
    if (spoken[i]?.keys.length === 1 && halves.has(spoken[i]?.joined ?? '')) spoken.splice(i, 1);
}

/** One word that the lists have among surnames, and as nothing else. */
function isSurname({ keys: [key = '', more] }: PersonName): boolean {
  const { surname, place, office } = nameEvidence(key);
  return more === undefined && surname > 1 && place + office === 0;
}
