import { words } from '../text/word-list';
import { addName, addTitle, type Entity, merge, newEntity, settled } from './entity';
import { agree, oneLetterApart, otherSurnames, type PersonName, surnamesOf } from './person-name';
import type { Title } from './title';
import { contradict, exclude } from './title-contradiction';
import { type Fit, fitOf, fitOrder } from './title-fit';

/** How many holders of one kind of office are compared; an article that names more gives the later ones. */
const mostHolders = 40;
/** Above this many persons a slip of the pen can no longer be told from another person. */
const mostForSlips = 30;

const rank = 'امیر';
/** Given names that alone mean the prophets and imams. */
const holy = words(
  'محمد علی حسن حسین رضا مهدی فاطمه زهرا زینب عباس سجاد باقر صادق کاظم جواد هادی موسی عیسی ابراهیم یوسف مریم نوح آدم یعقوب سلیمان داوود',
);

/** The persons of one article: those named, and the offices whose holder the text has not named yet. */
export class People {
  readonly #byEnding = new Map<string, Entity[]>();
  readonly #byForm = new Map<string, readonly Entity[]>();
  readonly #byBeginning = new Map<string, Entity[]>();
  readonly #byPart = new Map<string, Entity[]>();
  readonly #byGiven = new Map<string, Entity[]>();
  readonly #byHead = new Map<string, Entity[]>();
  readonly #surnames: { surname: string; person: Entity }[] = [];

  /** Words that alone are the source of several cues: they are names, whatever the lists say of them. */
  readonly heard: ReadonlySet<string>;

  /** The fullest names come first, so that a surname finds whose it is wherever in the text it stands. */
  constructor(names: readonly PersonName[], heard: ReadonlySet<string> = new Set()) {
    this.heard = heard;
    const forms = new Map<string, PersonName>();
    for (const name of names) if (!forms.has(name.joined)) forms.set(name.joined, name);
    const byLength = [...forms.values()].sort(
      (a, b) => b.keys.length - a.keys.length || b.joined.length - a.joined.length,
    );
    for (const name of byLength) this.add(name);
    for (const name of names) {
      const [only, another] = this.#byForm.get(name.joined) ?? [];
      if (only && !another) addName(only, name);
    }
  }

  /** The persons that a name can mean: one, none, or several of one surname. */
  called(name: PersonName): readonly Entity[] {
    const known = this.#byForm.get(name.joined);
    if (known) return distinct(known);
    const found = this.#bySurname(name);
    if (found.length > 0) return found;
    // «عبدالنبی موسوی» is «عبدالنبی موسوی فرد» whom the text has named in full.
    const begun = name.keys.length > 1 ? distinct(this.#byBeginning.get(name.joined) ?? []) : [];
    if (begun.length > 0) return begun;
    // «امیر نیک‌پی» after «امیر سرتیپ بهرام نیک‌پی» is a rank and a surname.
    const [first, ...rest] = name.keys;
    const ranked =
      first === rank && rest.length > 0
        ? this.#bySurname({ ...name, keys: rest, joined: rest.join('') })
        : [];
    if (ranked.length > 0) return ranked;
    if (name.keys.length > 1) return this.#bySlip(name);
    const part = distinct(this.#byPart.get(name.joined) ?? []);
    if (part.length > 0) return part;
    // «سپینود گفت» after «سپینود رستگار»
    const given = holy.has(name.joined) ? [] : distinct(this.#byGiven.get(name.joined) ?? []);
    return given.length > 0 ? given : this.#bySlip(name);
  }

  /** The person of this name, who is new if the text has not named her or him; null where several bear it. */
  add(name: PersonName): Entity | null {
    const found = this.called(name);
    if (found.length > 1) {
      this.#byForm.set(name.joined, found);
      return null;
    }
    const person = found[0] ?? newEntity('person', name.text);
    addName(person, name);
    this.#byForm.set(name.joined, [person]);
    if (found.length === 0) this.#index(name, person);
    return person;
  }

  /** Tells that a person holds or held an office. */
  entitle(person: Entity, title: Title): void {
    const into = settled(person);
    if (title.offices.length === 0) return;
    addTitle(into, title);
    for (const { head } of title.offices) {
      const holders = this.#byHead.get(head);
      if (!holders) this.#byHead.set(head, [into]);
      else if (!holders.includes(into)) {
        holders.push(into);
        if (holders.length > mostHolders) holders.shift();
      }
    }
  }

  /** The persons whose title fits best, and how well. */
  holding(title: Title): { persons: readonly Entity[]; fit: Fit } {
    let best = 0;
    let persons: Entity[] = [];
    for (const { head } of title.offices) {
      for (const holder of distinct(this.#byHead.get(head) ?? [])) {
        const grade = Math.max(0, ...holder.titles.map((held) => fitOrder.indexOf(fitOf(title, held))));
        if (grade === 0 || grade < best) continue;
        if (grade > best) persons = [];
        best = grade;
        if (!persons.includes(holder)) persons.push(holder);
      }
    }
    return { persons, fit: fitOrder[best] ?? 'none' };
  }

  /** An office whose holder the text has not named. */
  addOffice(title: Title, indefinite: boolean): Entity {
    const office = newEntity('person', indefinite ? `یک ${title.text}` : title.text, indefinite);
    if (indefinite) addTitle(office, title);
    else this.entitle(office, title);
    return office;
  }

  #bySurname(name: PersonName): Entity[] {
    const last = name.keys[name.keys.length - 1] ?? '';
    // A thousand people of one surname: no bare surname can tell them apart, and none is looked at beyond the first.
    const ending = (words: string): readonly Entity[] =>
      (this.#byEnding.get(words) ?? []).slice(0, mostHolders * 2);
    const candidates = [...ending(name.joined), ...ending(last)].slice(0, mostHolders * 2);
    return distinct(candidates).filter((person) => person.names.every((known) => agree(known, name)));
  }

  #bySlip(name: PersonName): Entity[] {
    if (name.keys.length > 2 || this.#surnames.length > mostForSlips) return [];
    const near = this.#surnames.filter(({ surname }) => oneLetterApart(surname, name.joined));
    return distinct(near.map(({ person }) => person));
  }

  #index(name: PersonName, person: Entity): void {
    for (const ending of surnamesOf(name)) {
      const bearers = this.#byEnding.get(ending);
      if (bearers) bearers.push(person);
      else this.#byEnding.set(ending, [person]);
    }
    if (name.keys.length > 1) note(this.#byGiven, name.keys[0] ?? '', person);
    for (const surname of otherSurnames(name)) note(this.#byPart, surname, person);
    for (let i = 2; i < name.keys.length; i++)
      note(this.#byBeginning, name.keys.slice(0, i).join(''), person);
    if (name.keys.length > 1 && this.#surnames.length <= mostForSlips)
      this.#surnames.push({ surname: name.keys.slice(1).join(''), person });
  }
}

function note(map: Map<string, Entity[]>, key: string, person: Entity): void {
  const bearers = map.get(key);
  if (!bearers) map.set(key, [person]);
  else if (bearers.length < mostHolders) bearers.push(person);
}

/** The persons that are left when those that turned out to be one are counted once. */
function distinct(persons: readonly Entity[]): Entity[] {
  const [only, ...others] = persons;
  if (!only) return [];
  // Most names have one bearer.
  return others.length === 0 ? [settled(only)] : [...new Set(persons.map(settled))];
}

/**
 * Takes an office and a person to be one, unless what the text says of them contradicts it.
 *
 * @param alone nobody else is named: then two titles of one kind can be hers or his.
 */
export function identify(person: Entity, office: Entity, alone = false): boolean {
  const known = settled(person);
  const other = settled(office);
  if (known === other) return true;
  const clash = alone ? exclude : contradict;
  if (other.titles.some((called) => known.titles.some((held) => clash(called, held)))) return false;
  merge(known, other);
  return true;
}
