import { isSuperlativeOrLast } from '../names/superlative';
import { fold } from '../text/fold';
import type { Cast } from './cast';
import { addTitle, type Entity } from './entity';
import type { PointedBodies } from './pointed-bodies';
import type { LabelReference } from './reference-kinds';
import { titleOfOne } from './unnamed-nouns';
import type { UnnamedPersons } from './unnamed-persons';

/** «کاربر دیگری»: someone else than before. */
const others: ReadonlySet<string> = new Set(['دیگر', 'دیگری'].map(fold));

/** Whether a word tells of someone else than before. */
export const isAnother = (key: string): boolean => others.has(key);

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

  /** «سازمان آب», «کارشناسان», «یک منبع آگاه». */
  labelled(reference: LabelReference): Entity {
    const { kind, words, indefinite } = reference;
    const first = words[0]?.key ?? '';
    const head = (indefinite || isSuperlativeOrLast(first) ? words[1]?.key : first) ?? '';
    const bare = kind === 'person' && !indefinite && words.length === 1;
    const unnamed = bare ? this.#unnamed.called(head) : null;
    if (unnamed) return unnamed;
    const body = isAnother(words[words.length - 1]?.key ?? '')
      ? this.#cast.another(reference)
      : this.#cast.body(reference);
    const title = kind === 'person' && indefinite ? titleOfOne(words) : null;
    if (title) addTitle(body, title);
    if (kind === 'person') this.#unnamed.tell(words, body);
    else this.#bodies.hear(head, body);
    return body;
  }
}
