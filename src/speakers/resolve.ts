import type { AttributionValue, Document } from '../rule';
import { fold } from '../text/fold';
import { isPaper } from './body-names';
import { Cast } from './cast';
import { commonPersons } from './common-persons';
import { reports } from './document-words';
import { type Entity, settled } from './entity';
import { Focus } from './focus';
import { introducedBodies, introducedOffices, introductions } from './introductions';
import { linkedHeadlines } from './linked-headlines';
import { isMourned, isOfTheDead } from './mourned';
import { nameOffices, nameQuoted, type Turn } from './name-offices';
import type { People } from './people';
import type { NamedPlace } from './persons-in-text';
import { firstAfter, saidTokens, tokenAt } from './places';
import { readReference } from './reference';
import { Referents } from './referents';

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

/** What happens in the text that moves the reader's mind to someone, in the order of the text. */
type Event =
  | {
      readonly at: number;
      readonly kind: 'attribution';
      readonly index: number;
      readonly value: AttributionValue;
    }
  | { readonly at: number; readonly kind: 'introduction'; readonly place: NamedPlace }
  | { readonly at: number; readonly kind: 'body'; readonly end: number }
  | { readonly at: number; readonly kind: 'office'; readonly end: number }
  | { readonly at: number; readonly kind: 'pronoun' };

/** Cues that bring in what a paper, a body or a document reports. */
const reportFrame = /^(?:به گزارش|به نوشته|طبق|بر ?اساس|بنا بر|مطابق|به نقل)/u;

/** The longest clause before «که» in which someone is turned to, and the prepositions before whom. */
const longestTurn = 10;
const turnsTo: ReadonlySet<string> = new Set(['از', 'با', 'به'].map(fold));

/** Words before whoever does what a passive verb tells. */
const agency: ReadonlySet<string> = new Set(['سوی', 'طرف', 'توسط'].map(fold));

/** How many words back a person is still remembered who was only named: about two sentences. */
const longestMemory = 45;

/** «رسانه‌های نیک‌سرا» */
const mediaOf = fold('رسانه‌های');
/** An agency, a paper, or the papers of a country. */
const isMedium = (entity: Entity): boolean =>
  isPaper(entity) || (entity.kind === 'group' && fold(entity.label.split(' ')[0] ?? '') === mediaOf);

/** Decides who the source of each attribution is. */
export function resolve(document: Document): Resolution {
  return new Resolver(document).run();
}

class Resolver {
  readonly #document: Document;
  readonly #cast: Cast;
  readonly #referents: Referents;
  readonly #said: Uint8Array;
  readonly #sources: (Entity | null)[];
  /** One line of speakers a level: the article's own, and that of each speech in which others are quoted. */
  readonly #levels = new Map<number | null, Focus>();
  readonly #pronouns = new Map<number, Entity>();
  readonly #strayed = new Set<number>();
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
    this.#sources = document.marks.all('attribution').map(() => null);
  }

  run(): Resolution {
    for (const event of this.#events()) {
      if (event.kind === 'introduction') this.#introduce(event.place);
      else if (event.kind === 'pronoun') this.#readPronoun(event.at);
      else if (event.kind === 'body') this.#introduceBody(event.at, event.end);
      else if (event.kind === 'office') this.#introduceOffice(event.at, event.end);
      else this.#attribute(event.index, event.value);
    }
    this.#lookAhead();
    this.#shareSources();
    nameOffices(this.#turns());
    this.#lookAhead();
    this.#nameQuoted();
    return {
      sources: this.#sources.map((source) => source && settled(source)),
      strayed: this.#strayed,
      people: this.#cast.people,
      places: this.#cast.places,
      said: this.#said,
      pronouns: this.#pronouns,
    };
  }

  #events(): Event[] {
    const { tokens, marks } = this.#document;
    const events: Event[] = [];
    marks.all('attribution').forEach(({ value }, index) => {
      const at = value.source?.first ?? tokenAt(this.#document, value.cue.start);
      events.push({ at, kind: 'attribution', index, value });
    });
    for (const place of introductions(this.#document, this.#cast.places, this.#said))
      if (!this.#links.has(place.first)) events.push({ at: place.phrase.first, kind: 'introduction', place });
    for (const { first, end } of introducedBodies(this.#document, this.#said))
      events.push({ at: first, kind: 'body', end });
    const speaking = new Set(marks.all('attribution').map(({ value }) => value.source?.first));
    for (const { first, end } of introducedOffices(this.#document, this.#cast.places, this.#said))
      if (!speaking.has(first)) events.push({ at: first, kind: 'office', end });
    for (let i = 0; i < tokens.length; i++)
      if (tokens[i]?.key === 'وی' && !this.#said[i]) events.push({ at: i, kind: 'pronoun' });
    return events.sort((a, b) => a.at - b.at);
  }

  #level(within: number | null): Focus {
    const known = this.#levels.get(within);
    if (known) return known;
    const level = new Focus();
    this.#levels.set(within, level);
    return level;
  }

  /** What an agency or document reports («طبق این گزارش، وی …», «بامداد نوشت که …») is told in the voice around it. */
  #voiceOf(within: number | null): number | null {
    let at = within;
    while (at !== null) {
      const outer = this.#document.marks.all('attribution')[at]?.value;
      if (!outer) return at;
      const teller = this.#speakerOf(at);
      const frame =
        reportFrame.test(outer.lemma) || this.#isReport(at) || (teller !== null && isMedium(teller));
      if (!frame || teller?.kind === 'person') return at;
      at = outer.within;
    }
    return null;
  }

  /** Whether someone has spoken in the same sentence before a token. */
  #spokeBeside(token: number): boolean {
    const { tokens } = this.#document;
    if (this.#spokeAt < 0 || token - this.#spokeAt > longestMemory) return false;
    for (let i = this.#spokeAt + 1; i <= token; i++)
      if (tokens[i]?.lineStart || tokens[i]?.key === '.') return false;
    return true;
  }

  /** Whether an agency or paper tells these words, and no frame («طبق این گزارش») brings them in. */
  #isOfMedium(index: number): boolean {
    const teller = this.#speakerOf(index);
    const lemma = this.#document.marks.all('attribution')[index]?.value.lemma ?? '';
    return teller !== null && isMedium(teller) && !reportFrame.test(lemma) && !this.#isReport(index);
  }

  /** «این گزارش حاکی است: …» */
  #isReport(index: number): boolean {
    const reference = this.#cast.references[index];
    return reference?.by === 'demonstrative' && reports.has(reference.words[0]?.key ?? '');
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
    const level = this.#level(this.#voiceOf(value.within));
    const entity = value.hearsay ? null : this.#entityOf(index, value, level);
    this.#sources[index] = entity;
    // A headline of another article brings nobody up.
    if (!entity || this.#isLink(value)) return;
    // «بامداد به نقل از سپیده نوشت: …»: «این گزارش» stays that of the one who tells.
    const told = value.within !== null && isPaper(entity) && this.#isOfMedium(value.within);
    if (told) return;
    if (value.credit) level.credit(entity);
    // «رستگار در مورد اظهارات شهردار مبنی بر … گفت. وی افزود»: whoever speaks of another stays the one who speaks.
    else if (this.#isTalkedOf(index) && this.#spokeBeside(value.source?.first ?? 0))
      this.#referents.hear(entity);
    else {
      this.#spokeAt = value.source?.first ?? -1;
      level.speak(entity);
      // «سازمان آب گزارش داد»: «این گزارش» is its.
      if (value.lemma.startsWith('گزارش')) level.credit(entity);
      if (entity.kind === 'person') this.#lastPerson = entity;
      this.#referents.hear(entity);
    }
  }

  #entityOf(index: number, value: AttributionValue, level: Focus): Entity | null {
    if (value.sameSourceAs !== null) {
      const shared = this.#sources[value.sameSourceAs];
      if (shared) return shared;
    }
    const reference = this.#cast.references[index];
    // «… شهادت حضرت رستگار، تصریح کرد»: the dead are spoken of, and whoever stands before the reader speaks.
    const rule = this.#document.marks.all('attribution')[index]?.rule;
    // «به فرموده امام»: they are who is quoted.
    const spelled = rule === 'quotes/source-phrase';
    const mourned =
      !spelled && value.within === null && level.person && isMourned(this.#document, value.source);
    // Words that name nobody are no subject: the verb has none, and goes on with whoever spoke.
    if (!reference || mourned) {
      if (value.source) this.#strayed.add(index);
      if (mourned) return level.person;
      if (!value.source && value.within !== null && this.#opensWords(value.within, value))
        return this.#speakerOf(value.within);
      // «به گفته …», «از سوی … مطرح شد» always say who: no subject is left out there.
      const told = value.source && (spelled || value.within !== null || this.#isAgent(value.source.first));
      const last = told ? null : level.dropped(value.verbNumber);
      // «بامداد نوشت که کشور به سازمان اعلام کرده است»: within what a paper tells it is not the paper.
      return last && value.within !== null && isMedium(last) ? null : last;
    }
    switch (reference.by) {
      case 'pronoun':
        return this.#pronoun(index, reference.number, level);
      case 'demonstrative':
        return (
          this.#referents.pointedAt(reference, level) ?? this.#tellerPointedAt(reference.kind, value, rule)
        );
      case 'name':
        return this.#referents.named(reference, level);
      case 'title':
        return this.#referents.holder(reference, level, this.#isTalkedOf(index));
      case 'label':
        return this.#referents.labelled(reference);
    }
  }

  /** «از سوی کاربران», «از طرف کاربران», «توسط کاربران» */
  #isAgent(first: number): boolean {
    return agency.has(this.#document.tokens[first - 1]?.key ?? '');
  }

  #pronoun(index: number, number: 'singular' | 'plural' | 'either', level: Focus): Entity | null {
    if (number === 'plural') return level.group;
    const mark = this.#document.marks.all('attribution')[index];
    if (!mark) return null;
    const { value, rule } = mark;
    // «رستگار گفت … و به گفته او …»: the reporter reminds of whose words are told.
    if (value.within !== null && rule === 'quotes/source-phrase' && this.#isTold(value.within))
      return this.#speakerOf(value.within);
    const taken = value.within === null ? this.#takenUp(value.source?.first ?? 0) : null;
    if (taken) return taken;
    // «وی افزود»: whoever goes on has spoken before, though another was named in between.
    if (value.sense === 'add' && level.speaker) return level.speaker;
    if (level.person) return level.person;
    // Who alone has spoken in the words of another is meant after them; else who was named right before.
    if (value.within === null)
      return this.#lastPerson ? settled(this.#lastPerson) : this.#namedJustBefore(value.source?.first ?? 0);
    // Inside speech a pronoun means the one named last in it.
    return value.source && this.#namedBefore(value.source.first, value.within);
  }

  /** «از متهم تحقیق شد که وی گفت»: the person without a name whom the clause before «که» turns to. */
  #takenUp(pronoun: number): Entity | null {
    const { tokens } = this.#document;
    if (tokens[pronoun - 1]?.key !== 'که') return null;
    for (let i = pronoun - 2; i > 0 && i > pronoun - longestTurn && !tokens[i]?.lineStart; i--) {
      const token = tokens[i];
      if (token?.kind === 'punctuation') return null;
      if (!token || !commonPersons.has(token.key) || !turnsTo.has(tokens[i - 1]?.key ?? '')) continue;
      return this.#referents.labelled({ by: 'label', kind: 'person', words: [token], indefinite: false });
    }
    return null;
  }

  /** «بامداد اعلام کرد …، زیرا به گفته این رسانه …»: the reporter reminds of whose words are told. */
  #tellerPointedAt(
    kind: Entity['kind'],
    { within }: AttributionValue,
    rule: string | undefined,
  ): Entity | null {
    if (within === null || rule !== 'quotes/source-phrase' || !this.#isTold(within)) return null;
    const teller = this.#speakerOf(within);
    return teller?.kind === kind ? teller : null;
  }

  #speakerOf(index: number): Entity | null {
    const speaker = this.#sources[index];
    return speaker ? settled(speaker) : null;
  }

  #isLink({ lemma, source }: AttributionValue): boolean {
    return lemma === ':' && this.#links.has(source?.first ?? -1);
  }

  /** Whether the source is that of a noun in the sentence of whoever speaks: «ادعای رئیس‌جمهور مبنی بر …». */
  #isTalkedOf(index: number): boolean {
    return this.#document.marks.all('attribution')[index]?.rule === 'quotes/noun-cue';
  }

  /** Whether what is said is told in the reporter's words («گفت که …»), and not given as it was said. */
  #isTold(index: number): boolean {
    return this.#document.marks.all('attribution')[index]?.value.type !== 'direct';
  }

  /** «رستگار گفت که معتقد است …»: a verb that opens what is told is of whoever tells it. */
  #opensWords(within: number, { cue }: AttributionValue): boolean {
    const outer = this.#document.marks.all('attribution')[within]?.value;
    return this.#isTold(within) && outer?.content[0]?.start === cue.start;
  }

  /** The one person whom the sentences right before a token name, where nobody has come forward yet. */
  #namedJustBefore(token: number): Entity | null {
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
    const outer = this.#document.marks.all('attribution')[within]?.value;
    const from = outer?.content[0]?.start ?? 0;
    const speaker = this.#sources[within];
    const { places, people } = this.#cast;
    const place = places[firstAfter(places, token - 1) - 1];
    if (!place || (this.#document.tokens[place.first]?.start ?? 0) < from) return null;
    const [person, another] = people.called(place.name);
    return person && !another && person !== (speaker && settled(speaker)) ? person : null;
  }

  /** «وی» at the head of a text that names nobody before it is the one person whom it names as speaking later. */
  #lookAhead(): void {
    const [first, another] = new Set(this.#turns().map(({ entity }) => entity));
    if (!first || another) return;
    const { tokens, sentences } = this.#document;
    const credited = this.#document.marks.all('attribution').some(({ value }) => value.credit);
    const lead = credited ? (tokens[(sentences[0]?.end ?? 0) - 1]?.end ?? 0) : 0;
    this.#document.marks.all('attribution').forEach(({ value }, index) => {
      const reference = this.#cast.references[index];
      const alone =
        (reference?.by === 'pronoun' && reference.number === 'singular') ||
        // «به گزارش بامداد، با بیان اینکه …، گفت» over a text whose lead is lost.
        (!value.source && !value.antecedent && value.verbNumber === 'singular' && value.cue.start < lead);
      if (alone && value.within === null && !value.hearsay) this.#sources[index] ??= first;
    });
  }

  /** An attribution that shares a later one's source («با بیان اینکه A، گفت: B») takes it when that is known. */
  #shareSources(): void {
    this.#document.marks.all('attribution').forEach(({ value }, index) => {
      if (value.sameSourceAs === null || value.hearsay) return;
      const shared = this.#sources[value.sameSourceAs];
      if (shared) this.#sources[index] = shared;
    });
  }

  /** Joins office and name of one whom somebody quotes. */
  #nameQuoted(): void {
    const quoted = new Map<Entity, Entity[]>();
    this.#document.marks.all('attribution').forEach(({ value }, index) => {
      const source = this.#sources[index];
      const outer = value.within === null ? null : this.#speakerOf(value.within);
      if (source?.kind !== 'person' || outer?.kind !== 'person') return;
      if (isOfTheDead(this.#document, value.source)) return;
      const list = quoted.get(outer);
      if (list) list.push(source);
      else quoted.set(outer, [source]);
    });
    for (const persons of quoted.values()) nameQuoted(persons);
  }

  /** The persons who speak in the article's own voice, one after another. */
  #turns(): Turn[] {
    const { tokens, marks } = this.#document;
    const turns: Turn[] = [];
    marks.all('attribution').forEach(({ value, rule }, index) => {
      const source = this.#sources[index];
      if (
        !source ||
        this.#voiceOf(value.within) !== null ||
        value.credit ||
        this.#isLink(value) ||
        this.#isTalkedOf(index)
      )
        return;
      const entity = settled(source);
      if (entity.kind !== 'person' || turns[turns.length - 1]?.entity === entity) return;
      const next = value.source ? (tokens[value.source.end]?.key ?? '') : '';
      turns.push({
        entity,
        besides: next === 'نیز' || next === 'هم',
        aside: rule === 'quotes/source-phrase',
        headline: value.lemma === ':',
      });
    });
    return turns;
  }
}
