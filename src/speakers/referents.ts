import { mediaHeads } from '../names/quoted-media';
import { roleHeadAt } from '../names/role-heads';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { isPaper } from './body-names';
import { isSuperlative } from './body-reference';
import type { Cast } from './cast';
import { describesPerson } from './describing-heads';
import { announcements, reports, spokenWords } from './document-words';
import { addTitle, type Entity, settled } from './entity';
import type { Focus } from './focus';
import type { DemonstrativeReference, LabelReference, NameReference, TitleReference } from './reference';
import { fitOf, type Title, titleOf, titleOpenedBy } from './title';

/** «کاربر دیگری»: someone else than before. */
const others: ReadonlySet<string> = new Set(['دیگر', 'دیگری'].map(fold));
const country = fold('کشور');
const source = fold('منبع');
const aSource = fold('منبعی');
/** How many words back a source without a name is still «این منبع». */
const longestMemory = 300;
/** Adjectives of such a source: «آگاه», «امنیتی». */
const saysWhatSource = (key: string): boolean => adjectives.has(key) || key.endsWith('ی');
const adjectives: ReadonlySet<string> = new Set(['آگاه', 'مطلع', 'موثق', 'ارشد'].map(fold));

/** Nouns for someone without a name as they stand of one of several, by their other forms. */
const singulars: ReadonlyMap<string, string> = new Map(
  [
    ['منبعی', 'منبع'],
    ['منابع', 'منبع'],
    ['مقامی', 'مقام'],
    ['مقامات', 'مقام'],
    ['مقام‌ها', 'مقام'],
    ['مقام‌های', 'مقام'],
    ['مسئولان', 'مسئول'],
    ['مسئولین', 'مسئول'],
    ['کارشناسان', 'کارشناس'],
    ['نمایندگان', 'نماینده'],
    ['فرماندهان', 'فرمانده'],
    ['مدیران', 'مدیر'],
    ['شاهدان', 'شاهد'],
    ['بازیکنان', 'بازیکن'],
    ['اعضای', 'عضو'],
  ].map(([many, single]) => [fold(many ?? ''), fold(single ?? '')]),
);
/** «یکی از فرماندهان سپاه» holds the office of a «فرمانده سپاه»; null where the words name no office. */
function titleOfOne(words: readonly Token[]): Title | null {
  const [first, of, many, ...rest] = words;
  const single = first?.key === 'یکی' && of?.key === 'از' && many ? singulars.get(many.key) : undefined;
  if (!many || single === undefined) return null;
  return titleOpenedBy(single, many, rest);
}

const one = (key: string): string => singulars.get(key) ?? key;

/** The noun that says what someone without a name is: «منبعی آگاه», «یک منبع آگاه», «یکی از منابع آگاه». */
function nounOf(phrase: readonly Token[]): string {
  // «یک «مقام آگاه»»
  const words = phrase.filter(({ kind }) => kind !== 'punctuation');
  const first = words[0]?.key;
  const noun = words[first === 'یکی' ? 2 : first === 'یک' ? 1 : 0];
  return one(noun?.key ?? '');
}

/** Whether words open with an office, or with what someone is: «بازیگر», «دارنده دو مدال». */
const roleOrDescribed = (words: readonly Token[]): boolean =>
  roleHeadAt(words, 0) !== null || describesPerson(words[0]?.key ?? '');

/** «این مقام مسئول», «این منبع آگاه»: what anyone is called who is not to be named, and no title of his. */
const unnamedHeads: ReadonlySet<string> = new Set(['مقام', 'مسئول', 'منبع', 'فرد'].map(fold));
const tellsOffice = (words: readonly Token[]): boolean =>
  roleOrDescribed(words) && !unnamedHeads.has(words[0]?.key ?? '');

/** How far back an official without a name is looked for, and the adjectives behind the noun. */
const official = fold('مقام');
const longestToOfficial = 120;
const describes = /(?:.ی|آگاه|مطلع|ارشد)$/u;

/** Whether someone holds offices, and none of this kind: «رئیس‌جمهور» is no «عضو». */
const isOther = ({ titles }: Entity, noun: string): boolean =>
  titles.length > 0 && titles.every(({ offices }) => offices.every(({ head }) => head !== noun));

/** Whom a phrase means at a point of the text: the cast tells who there is, the focus who was heard last. */
export class Referents {
  readonly #cast: Cast;
  /** Who the text leaves without a name, by the noun for them: «یک مقام آگاه» is «این مقام» later on. */
  readonly #unnamed = new Map<string, Entity>();

  /** The body, group or document heard last, by the noun that opens its name. */
  readonly #heard = new Map<string, Entity>();

  /** Whose message, letter or statement the text has told of, by the noun for it. */
  readonly #authors = new Map<string, Entity>();

  /** Of whom «این نماینده» has been said, by the noun. */
  readonly #pointed = new Map<string, Entity>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** «این نماینده مجلس», «این سازمان», «این گزارش». */
  pointedAt({ kind, words }: DemonstrativeReference, level: Focus): Entity | null {
    if (words[0]?.key === country) return level.state;
    if (kind !== 'person') return this.#bodyPointedAt(kind, words, level);
    const recent = level.person;
    const noun = one(words[0]?.key ?? '');
    const meant = this.#personPointedAt(words, level);
    // «این عضو مجلس» was said of someone: after a minister has spoken it is that one again.
    const before = this.#pointed.get(noun);
    const apart = recent !== null && recent === meant && isOther(recent, noun);
    if (before && apart && level.hasSpoken(settled(before))) return settled(before);
    if (meant) this.#pointed.set(noun, meant);
    return meant;
  }

  #personPointedAt(words: readonly Token[], level: Focus): Entity | null {
    const recent = level.person;
    const { persons, fit } = this.#cast.people.holding(titleOf(words));
    if (recent && persons.includes(settled(recent))) return recent;
    // «یکی از مقامات … این مقام»
    const unnamed = this.#unnamed.get(one(words[0]?.key ?? ''));
    if (unnamed) return settled(unnamed);
    // «یک مقام دیپلماتیک گفت … این منبع افزود»
    if (words[0]?.key === source && recent && recent.names.length === 0 && level.isLast(recent))
      return recent;
    // «این مقام» may be someone named who has spoken; a source is never named.
    const named = recent !== null && recent.names.length > 0 && level.hasSpoken(recent);
    const told =
      words[0]?.key === source
        ? this.#sourceToldOf(words[0].index)
        : named
          ? null
          : this.#officialToldOf(words[0], level);
    if (told) return told;
    // «به گفته این منبع» with no such person before: the paper that is told from.
    if (words[0]?.key === source && level.credited) return level.credited;
    // «این بازیکن» is no paper, whatever it was taken for.
    // «این بازیگر گفت» with nobody before it: whoever the text names later on, if it names one.
    if (fit === 'none' && !recent && roleOrDescribed(words))
      return this.#cast.people.addOffice(titleOf(words), false);
    if (fit === 'none') {
      if (!recent || !(recent.certain || recent.names.length === 0 || level.hasSpoken(recent))) return null;
      // «مینا رستگار گفت … این عضو شورای شهر افزود»: the one title that the text gives to her.
      if (recent.titles.length === 0 && words.length > 1 && tellsOffice(words))
        addTitle(recent, titleOf(words));
      return recent;
    }
    const spoken = persons.filter((person) => level.hasSpoken(person));
    if (spoken.length === 1) return spoken[0] ?? null;
    // «این فعال سیاسی گفت» with nobody before it: the one whom the text has told to be one.
    return recent ?? (persons.length === 1 ? (persons[0] ?? null) : null);
  }

  /** «بامداد از یک منبع آگاه شنیده است که …. این منبع افزود»: the last whom the text has told of before a token. */
  #sourceToldOf(token: number): Entity | null {
    const { tokens } = this.#cast.document;
    for (let at = token - 1; at > 0 && at > token - longestMemory; at--) {
      const key = tokens[at]?.key ?? '';
      const first = key === aSource ? at : key === source && tokens[at - 1]?.key === 'یک' ? at - 1 : -1;
      if (first < 0) continue;
      let end = at + 1;
      while (
        tokens[end]?.kind === 'word' &&
        !tokens[end]?.lineStart &&
        saysWhatSource(tokens[end]?.key ?? '')
      )
        end++;
      return this.labelled({
        by: 'label',
        kind: 'person',
        words: tokens.slice(first, end),
        indefinite: true,
      });
    }
    return null;
  }

  /** «ایمیل یک مقام آمریکایی … این مقام گفت»: the last official whom the text has told of before. */
  #officialToldOf(noun: Token | undefined, level: Focus): Entity | null {
    if (noun?.key !== official) return null;
    const { tokens } = this.#cast.document;
    for (let i = noun.index - 2; i > 0 && i > noun.index - longestToOfficial; i--) {
      if (tokens[i]?.key !== 'یک' || tokens[i + 1]?.key !== official) continue;
      let end = i + 2;
      while (end < i + 5 && tokens[end]?.kind === 'word' && describes.test(tokens[end]?.key ?? '')) end++;
      const words = tokens.slice(i + 1, end);
      return this.holder({ by: 'title', title: titleOf(words), words, indefinite: true }, level, false);
    }
    return null;
  }

  #bodyPointedAt(kind: Speaker['kind'], words: readonly Token[], level: Focus): Entity | null {
    const [head] = words;
    if (!head) return null;
    if (spokenWords.has(head.key)) return level.dropped(null);
    if (announcements.has(head.key)) {
      // «در ادامه این پیام»: the one whose message it was before, while nobody else has spoken.
      const before = this.#authors.get(head.key);
      if (before && level.isLast(before)) return settled(before);
      // No paper makes a statement: whoever it wrote about does.
      const author = level.body && !isPaper(level.body) ? level.body : (level.person ?? level.body);
      const credited = author !== null && (isPaper(author) || author === level.credited);
      if (author && (!credited || level.isLast(author))) {
        this.#authors.set(head.key, author);
        return author;
      }
    }
    if (reports.has(head.key) && level.hasRivals) return null;
    if (reports.has(head.key) && level.credited)
      return isPaper(level.credited) ? level.credited : (level.body ?? level.credited);
    const heard = this.#heard.get(head.key);
    // «این روزنامه» after two papers is the one that spoke last, or may be either.
    if (mediaHeads.has(head.key) && level.hasRivals && heard && !level.isLast(heard)) return null;
    if (heard && settled(heard).kind === kind) return settled(heard);
    if (kind !== 'organisation')
      return (kind === 'group' ? level.group : null) ?? this.#cast.bodies.add(kind, words, false);
    const named = this.#cast.bodyNamedBefore(head);
    if (named) return this.#cast.bodies.add(kind, named, false);
    // «این شرکت» is no paper, «این رسانه» is one.
    const { body } = level;
    if (mediaHeads.has(head.key)) return level.credited ?? body ?? level.lastUnsure;
    return body && isPaper(body) ? null : body;
  }

  /** «کاویانی», «رستگار، رئیس سازمان آب». */
  named({ name, title, words, sure }: NameReference, level: Focus): Entity | null {
    const { people, bodies } = this.#cast;
    const called = people.called(name);
    const inFull = called.some((person) => person.names.some(({ keys }) => keys.length > 1));
    const body = title ? null : bodies.called(words);
    const proper = body !== null && !title && bodies.isProperName(words, body);
    const personal = inFull || (sure && name.keys.length > 1);
    if (body && (isPaper(body) || !personal || (proper && !called.some(({ titles }) => titles.length > 0))))
      return body;
    if (called.length > 1) {
      // Several of one surname: the one whose title stands here, else the only one of them who has spoken.
      const holders = title
        ? called.filter((person) => person.titles.some((held) => held.text === title.text))
        : called.filter((person) => level.hasSpoken(person));
      if (holders.length === 0) return this.#cast.namedBefore(called, words[0]?.index ?? 0);
      return holders.length === 1 ? (holders[0] ?? null) : null;
    }
    return people.add(name);
  }

  /**
   * «رئیس سازمان آب», «یک نماینده مجلس».
   *
   * @param apart whoever speaks talks of the holder: «با انتقاد از اظهارات رئیس‌جمهور مبنی بر …».
   */
  holder({ title, words, indefinite }: TitleReference, level: Focus, apart: boolean): Entity | null {
    const { people, speakers } = this.#cast;
    if (indefinite) {
      const office = people.addOffice(title, true);
      this.#unnamed.set(one(words[0]?.key ?? ''), office);
      return office;
    }
    const { persons, fit } = people.holding(title);
    if (fit === 'head' && !apart) return this.#bareHolder(persons, level);
    const weak = fit === 'loose' || fit === 'wider' || fit === 'close';
    const holders = weak ? persons.filter((person) => speakers.has(person)) : persons;
    if (holders.length === 0) return this.#withheld(title, words) ?? people.addOffice(title, false);
    if (holders.length === 1) return holders[0] ?? null;
    const spoken = holders.filter((person) => level.hasSpoken(person));
    const heard = spoken.length > 0 ? spoken : holders.filter((person) => speakers.has(person));
    return heard.length === 1 ? (heard[0] ?? null) : null;
  }

  /** «یک مقام ارشد ایرانی گفت … مقام ایرانی افزود»: the one whom the text has left without a name. */
  #withheld(title: Title, words: readonly Token[]): Entity | null {
    const noun = words[0]?.key ?? '';
    const told = unnamedHeads.has(noun) ? this.#unnamed.get(one(noun)) : undefined;
    const same = told?.titles.some((held) => ['equal', 'within'].includes(fitOf(title, held)));
    return told && same ? settled(told) : null;
  }

  /** Of those who hold an office of this kind, the one that the bare word for it means: whoever speaks, if it can be. */
  #bareHolder(persons: readonly Entity[], level: Focus): Entity | null {
    const recent = level.person;
    const heard = recent !== null && level.hasSpoken(recent);
    if (heard && (persons.includes(recent) || recent.titles.length === 0)) return recent;
    return persons.length === 1 ? (persons[0] ?? null) : null;
  }

  /** «سازمان آب», «کارشناسان», «یک منبع آگاه». */
  labelled(reference: LabelReference): Entity {
    const { kind, words, indefinite } = reference;
    const first = words[0]?.key ?? '';
    const head = (indefinite || isSuperlative(first) ? words[1]?.key : first) ?? '';
    const unnamed =
      kind === 'person' && !indefinite && words.length === 1 ? this.#unnamed.get(one(head)) : undefined;
    if (unnamed) return settled(unnamed);
    const body = others.has(words[words.length - 1]?.key ?? '')
      ? this.#cast.another(reference)
      : this.#cast.body(reference);
    const title = kind === 'person' && indefinite ? titleOfOne(words) : null;
    if (title) addTitle(body, title);
    if (kind === 'person') this.#unnamed.set(nounOf(words), body);
    else this.#heard.set(head, body);
    return body;
  }

  /** A person with a name is heard: «این مقام» is that one from now on, and none of the unnamed before. */
  hear(entity: Entity): void {
    if (entity.names.length === 0) return;
    // Whoever is named is no «منبع»: «این منبع» stays who it was.
    const told = this.#unnamed.get(source);
    this.#unnamed.clear();
    if (told) this.#unnamed.set(source, told);
  }
}
