import { type Entity, settled } from './entity';
import { identify } from './people';

/** One person speaking in the article's own voice, from the first cue to where another speaks. */
export interface Turn {
  readonly entity: Entity;
  /** «شهردار نیز گفت»: someone else than before. */
  readonly besides: boolean;
}

const isNamed = (entity: Entity): boolean => entity.names.length > 0;
const isOffice = (entity: Entity): boolean =>
  entity.names.length === 0 && entity.titles.length > 0 && !entity.indefinite && entity.sameAs === null;
const hasBareSurname = (entity: Entity): boolean => entity.names.every(({ keys }) => keys.length === 1);

/**
 * Gives offices the names of their holders where the text tells the two apart: agencies open with the office
 * («استاندار نیک‌آباد گفت: …») and give its holder's name in the next sentence without it, or the other way round.
 *
 * @param turns the persons who speak, one after another, no one twice in a row.
 */
export function nameOffices(turns: readonly Turn[]): void {
  const named = new Set(turns.map(({ entity }) => entity).filter(isNamed));
  const [only] = named;
  const first = turns[0]?.entity;
  if (named.size === 1 && only) {
    // One named person alone speaks: every office that nothing contradicts is hers or his.
    turns.forEach(({ entity, besides }, i) => {
      if (isOffice(entity) && !(besides && i > 0)) identify(only, entity);
    });
    // «یک نماینده مجلس گفت»: the lead withholds the name that the next sentence gives.
    if (first?.indefinite && first.titles.length > 0) identify(only, first);
    return;
  }
  turns.forEach(({ entity, besides }, i) => {
    if (!isOffice(entity)) return;
    const holder = holderBeside(turns[i - 1]?.entity, turns[i + 1]?.entity, besides);
    if (holder) identify(holder, entity);
  });
}

/** Of the one who speaks before an office and the one after, the one who holds it; null where it cannot be told. */
function holderBeside(
  before: Entity | undefined,
  after: Entity | undefined,
  besides: boolean,
): Entity | null {
  const next = after && untitled(settled(after));
  // A surname never heard before is that of the one whose office was just told.
  if (next && (hasBareSurname(next) || !before || besides)) return next;
  // Else the office is that of the one who spoke before and whose office the text has not told.
  const last = before && !besides && untitled(settled(before));
  return last && !hasBareSurname(last) ? last : null;
}

const untitled = (entity: Entity): Entity | null =>
  isNamed(entity) && entity.certain && entity.titles.length === 0 ? entity : null;
