import { isSuperlativeOrLast } from '../names/superlative';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import type { Cast } from './cast';
import { addTitle, type Entity } from './entity';
import type { Focus } from './focus';
import type { PointedBodies } from './pointed-bodies';
import type { LabelReference } from './reference-kinds';
import { singularOf, titleOfOne } from './unnamed-nouns';
import type { UnnamedPersons } from './unnamed-persons';

/** «کاربر دیگری»: someone else than before. */
const others: ReadonlySet<string> = new Set(['دیگر', 'دیگری'].map(fold));

/** Whether a word tells of someone else than before. */
export const isAnother = (key: string): boolean => others.has(key);

/** Nouns that say nothing of who it is: alone, they mean those of them who were heard last. */
const bareNouns: ReadonlySet<string> = new Set(
  ['منابع', 'مقامات', 'مقام‌ها', 'محققان', 'پژوهشگران', 'دانشمندان', 'نویسندگان'].map(fold),
);

/** «منابع گفتند» after «دو منبع آگاه گفتند»: whether a bare noun means a group that is called by more than it. */
function isBareOf(words: readonly Token[], group: Entity): boolean {
  const [noun] = words;
  if (!noun || words.length > 1 || !bareNouns.has(noun.key)) return false;
  return fold(group.label)
    .split(' ')
    .some((word) => singularOf(word) === singularOf(noun.key));
}

/** Who goes by words that are neither name nor title. */
export class LabelBearers {
  readonly #cast: Cast;
  readonly #unnamed: UnnamedPersons;
  readonly #bodies: PointedBodies;

  constructor(cast: Cast, unnamed: UnnamedPersons, bodies: PointedBodies) {
    this.#cast = cast;
    this.#unnamed = unnamed;
    this.#bodies = bodies;
  }

  /**
   * «سازمان آب», «کارشناسان», «یک منبع آگاه».
   *
   * @param level who was heard before; null where the words are made up for someone whom a pronoun means.
   */
  labelled(reference: LabelReference, level: Focus | null = null): Entity {
    const { kind, words, indefinite } = reference;
    const fuller = level?.group && isBareOf(words, level.group) ? level.group : null;
    if (fuller) return fuller;
    const first = words[0]?.key ?? '';
    const head = (indefinite || isSuperlativeOrLast(first) ? words[1]?.key : first) ?? '';
    const bare = kind === 'person' && !indefinite && words.length === 1;
    const unnamed = bare ? this.#unnamed.called(head) : null;
    if (unnamed) return unnamed;
    const body =
      isAnother(words[words.length - 1]?.key ?? '') || isAnother(words[1]?.key ?? '')
        ? this.#cast.another(reference)
        : this.#cast.body(reference);
    const title = kind === 'person' && indefinite ? titleOfOne(words) : null;
    if (title) addTitle(body, title);
    if (kind === 'person') this.#unnamed.tell(words, body);
    else this.#bodies.hear(head, body);
    return body;
  }
}
