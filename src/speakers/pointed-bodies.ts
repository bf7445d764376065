import { mediaHeads } from '../names/quoted-media';
import type { Speaker } from '../schema/speaker';
import type { Token } from '../text/tokens';
import { isPaper, shorterHeads, withoutEzafe } from './body-names';
import type { Cast } from './cast';
import { announcements, isReport, isStudy, reports, spokenWords } from './document-words';
import { type Entity, settled } from './entity';
import type { Focus } from './focus';
import { isMedium } from './media';

/** Which body, group or document «این سازمان», «این گزارش» means. */
export class PointedBodies {
  readonly #cast: Cast;

  /** The body, group or document heard last, by the noun that opens its name. */
  readonly #heard = new Map<string, Entity>();

  /** Whose message, letter or statement the text has told of, by the noun for it. */
  readonly #authors = new Map<string, Entity>();

  /** Whose the text has said such a document to be. */
  readonly #issuers = new Map<string, Entity>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** One of these is heard, whose name opens with this noun. */
  hear(head: string, entity: Entity): void {
    // «عده‌ای می‌گویند»: there is no noun, and «این عضو» is none of them.
    if (head) this.#heard.set(withoutEzafe(head), entity);
  }

  /** «بیانیه سازمان آب»: the text says whose the documents of this noun are. */
  tellIssuer(noun: string, issuer: Entity): void {
    this.#issuers.set(noun, issuer);
  }

  /** The body or group heard last whose name opens with this noun: «این نیرو» after «نیروی هوایی …», «این سفارتخانه». */
  heardBy({ key }: Token): Entity | null {
    const heard = this.#heard.get(withoutEzafe(key)) ?? this.#heard.get(shorterHeads.get(key) ?? key);
    return heard ? settled(heard) : null;
  }

  pointedAt(kind: Speaker['kind'], words: readonly Token[], level: Focus): Entity | null {
    const [head] = words;
    if (!head) return null;
    if (spokenWords.has(head.key)) return level.dropped(null);
    if (announcements.has(head.key)) {
      // «در ادامه این پیام»: the one whose message it was before, while nobody else has spoken.
      const before = this.#authors.get(head.key);
      if (before && level.isLast(before)) return settled(before);
      const issuer = this.#issuers.get(head.key);
      if (issuer && (!level.body || isPaper(level.body))) return settled(issuer);
      // No paper makes a statement: whoever it wrote about does.
      const author = level.body && !isPaper(level.body) ? level.body : (level.person ?? level.body);
      const credited = author !== null && (isPaper(author) || author === level.credited);
      if (author && (!credited || level.isLast(author))) {
        this.#authors.set(head.key, author);
        return author;
      }
    }
    // Of several papers the one that has spoken last.
    const paper = level.credited && isPaper(level.credited) ? level.credited : null;
    if (reports.has(head.key) && level.hasRivals) return paper;
    if (reports.has(head.key) && level.credited)
      return isPaper(level.credited) || !(level.body && level.isLast(level.body))
        ? level.credited
        : (level.body ?? level.credited);
    // «سازمان آب اعلام کرد …. بر اساس این گزارش، …»: nobody is credited, and the body that spoke last reports.
    const reporter = kind === 'document' ? level.lastReporter : null;
    if (reporter && (isReport(head.key) || (isStudy(head.key) && !isMedium(reporter)))) return reporter;
    const heard = this.#heard.get(withoutEzafe(head.key));
    // «این روزنامه» after two papers is the one that spoke last.
    if (mediaHeads.has(head.key) && level.hasRivals && heard && !level.isLast(heard)) return paper;
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
}
