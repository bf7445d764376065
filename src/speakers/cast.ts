import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { closingMarks, openingMarks } from '../names/name-marks';
import type { AttributionValue, Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { Bodies } from './bodies';
import { bodyNames, isPaper } from './body-names';
import { type Entity, newEntity, settled } from './entity';
import { People } from './people';
import { type PersonName, personName } from './person-name';
import { honorificsBefore, type KnownPlaces, type NamedPlace, namedPlaces } from './persons-in-text';
import { firstAfter } from './places';
import { type LabelReference, type Reference, readReference } from './reference';
import { sourceExtent } from './source-extent';
import { hasFunctionWord, opensBody } from './source-words';
import { textOf } from './title';

/** Nouns for bodies whose names open with another: «این وزارتخانه» is «وزارت نیرو». */
const shorterHeads: ReadonlyMap<string, string> = new Map([[fold('وزارتخانه'), fold('وزارت')]]);

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
  /** Where the text names bodies in full, by the noun that opens the name. */
  readonly #bodyNames: ReadonlyMap<string, readonly TokenRange[]>;

  constructor(document: Document) {
    this.document = document;
    this.#bodyNames = bodyNames(document);
    const known: KnownPlaces = new Map();
    const marked = namedPlaces(document, [], known).map(({ name }) => name);
    const surnames = sourcesOfOneWord(document);
    const heard = new Set([...surnames].filter(([, verbs]) => verbs > 1).map(([word]) => word));
    const first = readSources(document, new People(marked, heard)).filter((reference) => reference !== null);
    const mistaken: PersonName[] = [];
    for (const reference of first) {
      if (reference.by !== 'label') continue;
      const name = takenForBody(reference, surnames);
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
      .concat(mistaken);
    dropHalves(spoken, marked);
    this.places = namedPlaces(document, spoken, known);
    this.people = new People([...this.places.map(({ name }) => name), ...spoken], heard);
    for (const { name, title } of this.places) {
      const [person, another] = this.people.called(name);
      if (!person || another) continue;
      if (title) this.people.entitle(person, title);
      person.certain ||= title !== null || name.keys.length > 1;
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
    const named = this.#bodyNames.get(shorterHeads.get(head.key) ?? head.key) ?? [];
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

/** «سازمان آب نیک‌آباد (آبنیک)»: the one word in brackets behind the name of a body, which it is called by later on. */
function shortNameAfter(tokens: readonly Token[], words: readonly Token[]): Token | null {
  const at = (words[words.length - 1]?.index ?? -2) + 1;
  const short = tokens[at + 1];
  if (tokens[at]?.key !== '(' || short?.kind !== 'word' || tokens[at + 2]?.key !== ')') return null;
  const { given, place } = nameEvidence(short.key);
  return short.key.length > 2 && given + place === 0 ? short : null;
}

/** How the source of each attribution refers, as far as the persons known so far tell. */
function readSources(document: Document, people: People): (Reference | null)[] {
  return document.marks.all('attribution').map(({ value }) => {
    const words = value.source ?? value.antecedent;
    const pair = words && value.verbNumber === 'plural' ? pairOf(document, words) : null;
    const read = words && readReference(document, words, people);
    const unsure = !read || (read.by === 'name' && !read.sure);
    const reference =
      pair ??
      (words && unsure ? calledInMarks(document, words, value.lemma) : null) ??
      read ??
      (words && (reporter(document, words, value) ?? crowd(document, words, value)));
    return reference && credited(reference, value);
  });
}

/** «بنا بر اعلام توانیر», «طبق گفته میثاقی»: whoever says so is someone, though the name is a common word. */
const saysSo = /(?:اعلام|گفته|نوشته|نقل|گزارش)$/u;

const endsFrame: ReadonlySet<string> = new Set(['،', ',', ':']);

/** Names of agencies and papers have this many words at most, where nothing but their place tells that they are some. */
const mostReporterWords = 3;

/** «به گزارش سپیده»: whoever reports is an agency or paper, though its name is a common word. */
function reporter(
  document: Document,
  source: TokenRange,
  { credit, lemma }: AttributionValue,
): LabelReference | null {
  const tells = saysSo.test(lemma) || lemma === 'گزارش دادن';
  if (!credit && !lemma.startsWith('به گزارش') && !tells) return null;
  const { first, end } = sourceExtent(document, source);
  const words = document.tokens.slice(first, end);
  // «بنا به گزارش واصله از …», «بر اساس گزارش دیگری مبنی بر …»: what kind of report it is.
  if (tells && lemma.endsWith('گزارش') && !endsFrame.has(document.tokens[end]?.key ?? '')) return null;
  if (
    words.length === 0 ||
    words.length > (tells ? 1 : mostReporterWords) ||
    hasFunctionWord(words, { first: 0, end: words.length })
  )
    return null;
  return { by: 'label', kind: 'organisation', words, indefinite: false };
}

/** The longest name in marks. */
const mostCalledWords = 5;

/** «به نقل از «استپ تو هلث»»: what stands in marks there is the name of a paper, whatever words it has. */
function calledInMarks(
  { tokens }: Document,
  { first, end }: TokenRange,
  lemma: string,
): LabelReference | null {
  const open = openingMarks.has(tokens[first]?.key ?? '') ? first : first - 1;
  const closed = closingMarks.has(tokens[end]?.key ?? '') || closingMarks.has(tokens[end - 1]?.key ?? '');
  if (!/(?:نقل از|گزارش|نوشته)/u.test(lemma) || !closed || !openingMarks.has(tokens[open]?.key ?? ''))
    return null;
  const words = tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation');
  if (words.length === 0 || words.length > mostCalledWords) return null;
  return { by: 'label', kind: 'organisation', words, indefinite: false };
}

/** The longest phrase for many. */
const mostCrowdWords = 6;

/** «مفسران برجسته نیک‌آباد معتقدند»: a plural noun before a plural verb is a group, whatever the noun is. */
function crowd(
  document: Document,
  source: TokenRange,
  { verbNumber }: AttributionValue,
): LabelReference | null {
  if (verbNumber !== 'plural') return null;
  const { first, end } = sourceExtent(document, source);
  const words = document.tokens.slice(first, end);
  const [head] = words;
  if (!head || words.length > mostCrowdWords || hasFunctionWord(words, { first: 0, end: words.length }))
    return null;
  if (!/.{3}(?:ان|ین)$/u.test(head.key) || words.some(({ kind }) => kind !== 'word')) return null;
  const { given, surname, place, known } = nameEvidence(head.key);
  return known && given + surname + place === 0
    ? { by: 'label', kind: 'group', words, indefinite: false }
    : null;
}

/** Nouns of light verbs: «فکر می‌کنم بعضی …». */
const thoughts: ReadonlySet<string> = new Set('فکر تصور گمان احساس امید یاد حرف سوال'.split(' ').map(fold));

/** The words that alone are the source of a cue, and of how many verbs in the article's own voice. */
function sourcesOfOneWord({ tokens, marks }: Document): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const seen = new Set<number>();
  for (const { value } of marks.all('attribution')) {
    const { source } = value;
    if (!source || source.end - source.first !== 1 || seen.has(source.first)) continue;
    seen.add(source.first);
    const key = tokens[source.first]?.key ?? '';
    const verb = value.within === null && value.lemma !== ':' && !thoughts.has(key);
    words.set(key, (words.get(key) ?? 0) + (verb ? 1 : 0));
  }
  return words;
}

/** The longest name that is taken for a body's. */
const mostMistakenWords = 3;

/** A person's name that was taken for a body's, where the text later calls whoever speaks by its last word alone. */
function takenForBody(
  { kind, words }: LabelReference,
  surnames: ReadonlyMap<string, number>,
): PersonName | null {
  const [head] = words;
  if (kind !== 'organisation' || words.length < 2 || words.length > mostMistakenWords || !head) return null;
  if (opensBody(head.key) || isKnownMedium(textOf(words))) return null;
  return surnames.has(words[words.length - 1]?.key ?? '') ? personName(words) : null;
}

/** «بر اساس اعلام توانیر»: what makes things known so, and no list has among names, is a body. */
const makesKnown = /^(?:بر ?اساس|طبق|بنا بر|مطابق|به نقل از|به نوشته)/u;
/** «دیلی صباح»: papers that are called so in many countries. */
const isForeignPaper = ({ keys }: PersonName): boolean =>
  keys[0] === fold('دیلی') || keys[0] === fold('المسیره');
function isNoName({ keys }: PersonName): boolean {
  const { given, surname } = nameEvidence(keys[0] ?? '');
  return keys.length === 1 && given === 0 && surname === 0;
}

/** «مینا کاویانی سخنگوی بنیاد و احمد رستگار گفتند»: two persons speak as one. */
function pairOf({ tokens, marks }: Document, { first, end }: TokenRange): LabelReference | null {
  const persons: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const mark = marks.startingAt('name', i);
    if (mark?.value.entity === 'person' && mark.end <= end) persons.push(mark);
  }
  const [one, other, third] = persons;
  if (!one || !other || third || tokens[honorificsBefore(tokens, other.first) - 1]?.key !== 'و') return null;
  const and = tokens[honorificsBefore(tokens, other.first) - 1];
  const words = [
    ...tokens.slice(one.first, one.end),
    ...(and ? [and] : []),
    ...tokens.slice(other.first, other.end),
  ];
  return { by: 'label', kind: 'group', words, indefinite: false };
}

/** Whoever is credited for the article is an agency or paper, whatever the name looks like. */
function credited(reference: Reference, { credit, lemma }: AttributionValue): Reference {
  if (reference.by !== 'name' || reference.title) return reference;
  const told = makesKnown.test(lemma) && isNoName(reference.name);
  if (!(credit || lemma.startsWith('به گزارش') || told)) return reference;
  if (reference.sure && reference.name.keys.length > 1 && !isForeignPaper(reference.name)) return reference;
  return { by: 'label', kind: 'organisation', words: reference.words, indefinite: false };
}
