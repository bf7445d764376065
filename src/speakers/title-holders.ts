import type { Token } from '../text/tokens';
import type { Cast } from './cast';
import type { Entity } from './entity';
import type { Focus } from './focus';
import type { TitleReference } from './reference-kinds';
import type { Title } from './title';
import { fitOf } from './title-fit';
import { isUnnamedHead, type UnnamedPersons } from './unnamed-persons';

/** Who holds the office that stands for its holder. */
export class TitleHolders {
  readonly #cast: Cast;
  readonly #unnamed: UnnamedPersons;

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
      const office = people.addOffice(title, true);
      this.#unnamed.tellTitle(words, office);
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
    const told = isUnnamedHead(noun) ? this.#unnamed.called(noun) : null;
    const same = told?.titles.some((held) => ['equal', 'within'].includes(fitOf(title, held)));
    return same ? told : null;
  }

  /** Of those who hold an office of this kind, the one that the bare word for it means: whoever speaks, if it can be. */
  #bareHolder(persons: readonly Entity[], level: Focus): Entity | null {
    const recent = level.person;
    const heard = recent !== null && level.hasSpoken(recent);
    if (heard && (persons.includes(recent) || recent.titles.length === 0)) return recent;
    return persons.length === 1 ? (persons[0] ?? null) : null;
  }
}
