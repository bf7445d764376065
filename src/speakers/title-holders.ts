import type { Token } from '../text/tokens';
import type { Cast } from './cast';
import { addTitle, type Entity, settled } from './entity';
import type { Focus } from './focus';
import { isAnother } from './label-bearers';
import type { TitleReference } from './reference-kinds';
import type { Title } from './title';
import { fitOf } from './title-fit';
import { isUnnamedHead, type UnnamedPersons } from './unnamed-persons';

const one = 'یک';
/** Marks of a channel, «فوری/» and the first words stand before whoever speaks in a headline. */
const mostHeadlineTokens = 8;

/** Who holds the office that stands for its holder. */
export class TitleHolders {
  readonly #cast: Cast;
  readonly #unnamed: UnnamedPersons;
  /** Whom the headline calls by a bare title, until the text tells of somebody without a name. */
  #announced: Entity | null = null;

  constructor(cast: Cast, unnamed: UnnamedPersons) {
    this.#cast = cast;
    this.#unnamed = unnamed;
  }

  /**
   * «رئیس سازمان آب», «یک نماینده مجلس».
   *
   * @param apart whoever speaks talks of the holder: «با انتقاد از اظهارات رئیس‌جمهور مبنی بر …».
   */
  holder({ title, words, indefinite }: TitleReference, level: Focus, apart: boolean): Entity | null {
    const { people, speakers } = this.#cast;
    if (indefinite) {
      const office = this.#announcedAs(title, words) ?? people.addOffice(title, true);
      this.#unnamed.tellTitle(words, office);
      return office;
    }
    const { persons, fit } = people.holding(title);
    if (fit === 'head' && !apart) return this.#bareHolder(persons, level);
    const weak = fit === 'loose' || fit === 'wider' || fit === 'close';
    const holders = weak ? persons.filter((person) => speakers.has(person)) : persons;
    if (holders.length === 0) {
      const office = this.#withheld(title, words) ?? people.addOffice(title, false);
      if ((words[0]?.index ?? 0) < mostHeadlineTokens) this.#announced ??= office;
      return office;
    }
    if (holders.length === 1) return holders[0] ?? null;
    const spoken = holders.filter((person) => level.hasSpoken(person));
    const heard = spoken.length > 0 ? spoken : holders.filter((person) => speakers.has(person));
    return heard.length === 1 ? (heard[0] ?? null) : null;
  }

  /** «یک مقام ارشد ایرانی گفت … مقام ایرانی افزود»: the one whom the text has left without a name. */
  #withheld(title: Title, words: readonly Token[]): Entity | null {
    const noun = words[0]?.key ?? '';
    const told = isUnnamedHead(noun) ? this.#unnamed.called(noun) : null;
    const same = told?.titles.some((held) => ['equal', 'within'].includes(fitOf(title, held)));
    return same ? told : null;
  }

  /** «مقام ایرانی: … بامداد به نقل از یک مقام ایرانی نوشت»: the one of whom the headline told; the next one is another. */
  #announcedAs(title: Title, words: readonly Token[]): Entity | null {
    const told = this.#announced && settled(this.#announced);
    const noun = words.find(({ key }) => key !== one)?.key ?? '';
    if (!told || told.names.length > 0 || !isUnnamedHead(noun)) return null;
    if (words.some(({ key }) => isAnother(key))) return null;
    const fits = told.titles.some((held) => ['equal', 'within', 'wider'].includes(fitOf(title, held)));
    if (!fits) return null;
    this.#announced = null;
    addTitle(told, title);
    return told;
  }

  /** Of those who hold an office of this kind, the one that the bare word for it means: whoever speaks, if it can be. */
  #bareHolder(persons: readonly Entity[], level: Focus): Entity | null {
    const recent = level.person;
    const heard = recent !== null && level.hasSpoken(recent);
    if (heard && (persons.includes(recent) || recent.titles.length === 0)) return recent;
    return persons.length === 1 ? (persons[0] ?? null) : null;
  }
}
