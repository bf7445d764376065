import { roleHeadAt } from '../names/role-heads';
import type { Token } from '../text/tokens';
import type { Cast } from './cast';
import { describesPerson } from './describing-heads';
import { addTitle, type Entity, settled } from './entity';
import type { Focus } from './focus';
import { indefiniteBefore, officialNoun, sourceNoun } from './indefinite-before';
import type { LabelBearers } from './label-bearers';
import { titleOf } from './title';
import type { TitleHolders } from './title-holders';
import { singularOf } from './unnamed-nouns';
import { isUnnamedHead, type UnnamedPersons } from './unnamed-persons';

/** Whether words open with an office, or with what someone is: «بازیگر», «دارنده دو مدال». */
const roleOrDescribed = (words: readonly Token[]): boolean =>
  roleHeadAt(words, 0) !== null || describesPerson(words[0]?.key ?? '');

/** Whether words tell an office of someone, which «این مقام مسئول» does not. */
export const tellsOffice = (words: readonly Token[]): boolean =>
  roleOrDescribed(words) && !isUnnamedHead(words[0]?.key ?? '');

/** Whether someone holds offices, and none of this kind: «رئیس‌جمهور» is no «عضو». */
export const isOther = ({ titles }: Entity, noun: string): boolean =>
  titles.length > 0 && titles.every(({ offices }) => offices.every(({ head }) => head !== noun));

/** Which person «این نماینده», «این منبع» means. */
export class PointedPersons {
  readonly #cast: Cast;
  readonly #unnamed: UnnamedPersons;
  readonly #holders: TitleHolders;
  readonly #labels: LabelBearers;

  /** Of whom «این نماینده» has been said, by the noun. */
  readonly #pointed = new Map<string, Entity>();

  constructor(cast: Cast, unnamed: UnnamedPersons, holders: TitleHolders, labels: LabelBearers) {
    this.#cast = cast;
    this.#unnamed = unnamed;
    this.#holders = holders;
    this.#labels = labels;
  }

  /** Whom the words after the demonstrative mean. */
  pointedAt(words: readonly Token[], level: Focus): Entity | null {
    const recent = level.person;
    const noun = singularOf(words[0]?.key ?? '');
    const meant = this.#meant(words, level);
    // «این عضو مجلس» was said of someone: after a minister has spoken it is that one again.
    const before = this.#pointed.get(noun);
    const apart = recent !== null && recent === meant && isOther(recent, noun);
    if (before && apart && level.hasSpoken(settled(before))) return settled(before);
    if (meant) this.#pointed.set(noun, meant);
    return meant;
  }

  #meant(words: readonly Token[], level: Focus): Entity | null {
    const recent = level.person;
    const { persons, fit } = this.#cast.people.holding(titleOf(words));
    if (recent && persons.includes(settled(recent))) return recent;
    // «یکی از مقامات … این مقام»
    const unnamed = this.#unnamed.called(words[0]?.key ?? '');
    if (unnamed) return unnamed;
    // «یک مقام دیپلماتیک گفت … این منبع افزود»
    if (words[0]?.key === sourceNoun.noun && recent && recent.names.length === 0 && level.isLast(recent))
      return recent;
    const told = this.#toldBefore(words[0], level);
    if (told) return told;
    // «به گفته این منبع» with no such person before: the paper that is told from.
    if (words[0]?.key === sourceNoun.noun && level.credited) return level.credited;
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

  /** The source or official without a name whom the text has told of before «این منبع», «این مقام». */
  #toldBefore(head: Token | undefined, level: Focus): Entity | null {
    const { tokens } = this.#cast.document;
    if (head?.key === sourceNoun.noun) {
      const words = indefiniteBefore(tokens, head.index, sourceNoun);
      return words && this.#labels.labelled({ by: 'label', kind: 'person', words, indefinite: true });
    }
    // «این مقام» may be someone named who has spoken; a source is never named.
    const { person } = level;
    const named = person !== null && person.names.length > 0 && level.hasSpoken(person);
    if (head?.key !== officialNoun.noun || named) return null;
    const words = indefiniteBefore(tokens, head.index, officialNoun)?.slice(1);
    if (!words) return null;
    return this.#holders.holder(
      { by: 'title', title: titleOf(words), words, indefinite: true },
      level,
      false,
    );
  }
}
