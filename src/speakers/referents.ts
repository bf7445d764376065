import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import type { Cast } from './cast';
import { announcements } from './document-words';
import type { Entity } from './entity';
import type { Focus } from './focus';
import { issuerBefore } from './issuers';
import { LabelBearers } from './label-bearers';
import { nameBearer } from './name-bearer';
import { PointedBodies } from './pointed-bodies';
import { PointedPersons } from './pointed-persons';
import { readReference } from './reference';
import type {
  DemonstrativeReference,
  LabelReference,
  NameReference,
  Reference,
  TitleReference,
} from './reference-kinds';
import { TitleHolders } from './title-holders';
import { UnnamedPersons } from './unnamed-persons';

const country = fold('کشور');

/** Whom a phrase means at a point of the text: the cast tells who there is, the focus who was heard last. */
export class Referents {
  readonly #cast: Cast;
  readonly #unnamed = new UnnamedPersons();
  readonly #bodies: PointedBodies;
  readonly #holders: TitleHolders;
  readonly #labels: LabelBearers;
  readonly #persons: PointedPersons;

  constructor(cast: Cast) {
    this.#cast = cast;
    this.#bodies = new PointedBodies(cast);
    this.#holders = new TitleHolders(cast, this.#unnamed);
    this.#labels = new LabelBearers(cast, this.#unnamed, this.#bodies);
    this.#persons = new PointedPersons(cast, this.#unnamed, this.#holders, this.#labels);
  }

  /** «این نماینده مجلس», «این سازمان», «این گزارش». */
  pointedAt({ kind, words }: DemonstrativeReference, level: Focus): Entity | null {
    if (words[0]?.key === country) return level.state;
    const heard = kind === 'person' && words[0] ? this.#bodies.heardBy(words[0]) : null;
    if (heard) return heard;
    if (kind === 'person') return this.#persons.pointedAt(words, level);
    // «وزارت دفاع نوشت …. سازمان آب در بیانیه‌ای گلایه کرد. در این بیانیه …»: the text has told whose it is since then.
    const since = announcements.has(words[0]?.key ?? '')
      ? this.#issuer(words, level, level.lastAt + 1)
      : null;
    if (since) return since;
    const body = this.#bodies.pointedAt(kind, words, level);
    return body?.kind === 'document' ? (this.#issuer(words, level, 0) ?? body) : body;
  }

  /** «این ابلاغیه» after «ابلاغیه رئیس پلیس»: whose the text has told it to be. */
  #issuer([noun]: readonly Token[], level: Focus, from: number): Entity | null {
    const { document, people } = this.#cast;
    const range = noun ? issuerBefore(document, noun, from) : null;
    const reference = range && readReference(document, range, people);
    const issuer = reference && this.#called(reference, level);
    if (noun && issuer) this.#bodies.tellIssuer(noun.key, issuer);
    return issuer;
  }

  #called(reference: Reference, level: Focus): Entity | null {
    if (reference.by === 'name') return reference.sure ? this.named(reference, level) : null;
    if (reference.by === 'title') return this.holder(reference, level, true);
    return reference.by === 'label' && reference.kind !== 'document' ? this.#cast.body(reference) : null;
  }

  /** «کاویانی», «رستگار، رئیس سازمان آب». */
  named(reference: NameReference, level: Focus): Entity | null {
    return nameBearer(this.#cast, reference, level);
  }

  /**
   * «رئیس سازمان آب», «یک نماینده مجلس».
   *
   * @param apart whoever speaks talks of the holder: «با انتقاد از اظهارات رئیس‌جمهور مبنی بر …».
   */
  holder(reference: TitleReference, level: Focus, apart: boolean): Entity | null {
    return this.#holders.holder(reference, level, apart);
  }

  /** «سازمان آب», «کارشناسان», «یک منبع آگاه». */
  labelled(reference: LabelReference, level: Focus | null = null): Entity {
    return this.#labels.labelled(reference, level);
  }

  /** A person with a name is heard, and «این مقام» is none of the unnamed before. */
  hear(entity: Entity): void {
    this.#unnamed.hear(entity);
  }
}
