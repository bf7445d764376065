import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { type Entity, settled } from './entity';
import { nounOf, singularOf } from './unnamed-nouns';

const source = fold('منبع');

/** «این مقام مسئول», «این منبع آگاه»: what anyone is called who is not to be named, and no title of his. */
const heads: ReadonlySet<string> = new Set(['مقام', 'مسئول', 'منبع', 'فرد'].map(fold));

/** Whether a phrase opens with such a noun. */
export const isUnnamedHead = (key: string): boolean => heads.has(key);

/** Who the text leaves without a name, by the noun for them: «یک مقام آگاه» is «این مقام» later on. */
export class UnnamedPersons {
  readonly #byNoun = new Map<string, Entity>();

  /** The one whom a noun means, in whatever form it stands. */
  called(key: string): Entity | null {
    const known = this.#byNoun.get(singularOf(key));
    return known ? settled(known) : null;
  }

  /** Someone is told of by the words of a title («مقام ارشد»), whose first is the noun. */
  tellTitle([head]: readonly Token[], entity: Entity): void {
    this.#byNoun.set(singularOf(head?.key ?? ''), entity);
  }

  /** Someone is told of in other words: «یک منبع آگاه», «یکی از منابع آگاه». */
  tell(words: readonly Token[], entity: Entity): void {
    this.#byNoun.set(nounOf(words), entity);
  }

  /** A person with a name is heard: «این مقام» is that one from now on, and none of the unnamed before. */
  hear(entity: Entity): void {
    if (entity.names.length === 0) return;
    // Whoever is named is no «منبع»: «این منبع» stays who it was.
    const told = this.#byNoun.get(source);
    this.#byNoun.clear();
    if (told) this.#byNoun.set(source, told);
  }
}
