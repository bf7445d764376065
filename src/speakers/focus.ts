import { fold } from '../text/fold';
import { isPaper } from './body-names';
import { type Entity, settled } from './entity';
import { isState } from './states';

/** «رسانه‌های نیک‌سرا», «برخی خبرگزاری‌ها» */
const mediaInPlural: ReadonlySet<string> = new Set(
  'رسانه‌ها رسانه‌های خبرگزاری‌ها خبرگزاری‌های روزنامه‌ها روزنامه‌های'.split(' ').map(fold),
);

/**
 * Whom the reader has in mind at a point of the text, on one level of speech. Recency of the last subject of a cue is
 * the strongest sign there is: of «وی» at the head of a paragraph 84 % mean the one a paragraph back.
 */
export class Focus {
  #person: Entity | null = null;
  #speaker: Entity | null = null;
  #group: Entity | null = null;
  #body: Entity | null = null;
  #state: Entity | null = null;
  #credited: Entity | null = null;
  #last: Entity | null = null;
  #lastAt = 0;
  readonly #spoken = new Set<Entity>();
  /** The papers that have spoken for themselves. */
  readonly #papers = new Set<Entity>();

  /** The person whom «وی» means. */
  get person(): Entity | null {
    return this.#person && settled(this.#person);
  }
  /** The person who spoke last, whoever has come before the reader since. */
  get speaker(): Entity | null {
    return this.#speaker && settled(this.#speaker);
  }
  /** Those whom «آنها» means. */
  get group(): Entity | null {
    return this.#group && settled(this.#group);
  }
  /** The body or paper that «این سازمان», «این گزارش» means. */
  get body(): Entity | null {
    return this.#body && settled(this.#body);
  }

  /** The state that «این کشور» means: the last that has spoken. */
  get state(): Entity | null {
    return this.#state && settled(this.#state);
  }

  /** The paper or agency whose report is being told: credited, and nobody else has spoken for a body since. */
  get credited(): Entity | null {
    return this.#credited && settled(this.#credited);
  }

  /** The subject that a verb without one has: whoever spoke last, if the verb's number lets it. */
  dropped(number: 'singular' | 'plural' | null): Entity | null {
    const last = this.#last && settled(this.#last);
    // «اعلام کردند» goes on with a group, and with no body before it: «وزارت … گفت. اعلام کردند …».
    if (number === 'plural') return last?.kind === 'group' ? last : this.group;
    if (number === 'singular' && last?.kind === 'group') return null;
    return last ?? this.person;
  }

  /** Whether more papers than one have spoken, so that «این گزارش» may be either's. */
  get hasRivals(): boolean {
    return new Set([...this.#papers].map(settled)).size > 1;
  }

  /** Whether this one spoke last. */
  isLast(entity: Entity): boolean {
    return this.#last !== null && settled(this.#last) === settled(entity);
  }

  /** The body, or the papers of a country, that spoke last: what «این گزارش» tells where nobody is credited. */
  get lastReporter(): Entity | null {
    const last = this.#last && settled(this.#last);
    if (last?.kind === 'organisation') return last;
    return last?.kind === 'group' && last.label.split(' ').some((word) => mediaInPlural.has(fold(word)))
      ? last
      : null;
  }

  /** Who spoke last, by one word of which nothing shows that it is the name of a person: a paper may be called so. */
  get lastUnsure(): Entity | null {
    const last = this.#last && settled(this.#last);
    const unsure = last?.kind === 'person' && !last.certain && last.titles.length === 0;
    return unsure && last.names.length > 0 ? last : null;
  }

  /** The token at which the one who spoke last is named. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** Whether this one has spoken on this level. */
  hasSpoken(entity: Entity): boolean {
    return this.#spoken.has(entity);
  }

  /** A person is brought before the reader without speaking yet. */
  introduce(person: Entity): void {
    this.#person = person;
    this.#last = person;
  }

  /** A body is brought before the reader without speaking yet. */
  bringUp(body: Entity): void {
    this.#body = body;
  }

  /** The article credits a paper or agency; «این گزارش» means its report. */
  credit(entity: Entity): void {
    // «به گزارش خبرنگار بامداد مینا رستگار …»: whoever stands there is no agency, and speaks next.
    if (entity.kind === 'person') {
      this.introduce(entity);
      return;
    }
    this.#body = entity;
    this.#credited = entity;
  }

  /** Someone has spoken, who is named at this token. */
  speak(entity: Entity, at: number): void {
    this.#last = entity;
    this.#lastAt = at;
    this.#spoken.add(entity);
    if (entity.kind === 'person') {
      this.#person = entity;
      this.#speaker = entity;
    } else if (entity.kind === 'group') this.#group = entity;
    else if (entity.kind === 'organisation') {
      this.#body = entity;
      if (isState(fold(entity.label))) this.#state = entity;
      // A paper that speaks is the one whose report is told from now on; other bodies leave it as it is.
      if (isPaper(entity)) {
        this.#credited = entity;
        this.#papers.add(entity);
      }
    }
  }
}
