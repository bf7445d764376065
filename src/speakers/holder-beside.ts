import { type Entity, settled } from './entity';
import { isOfState } from './kinds-of-office';
import { hasBareSurname, untitled } from './known-by';
import { related, wordsHeld } from './office-likeness';
import { isState } from './states';
import { isShared } from './title-contradiction';
import type { Turn } from './turn';

/** Of the one who speaks before an office and the one after, the one who holds it; null where it cannot be told. */
export function holderBeside(
  before: Entity | undefined,
  after: Entity | undefined,
  besides: boolean,
  isNew: boolean,
): Entity | null {
  const next = after && untitled(settled(after));
  // A name never heard before is that of the one whose office was just told, unless it is that of the one before.
  const free = before === undefined || settled(before).titles.length > 0;
  if (next && (hasBareSurname(next) || besides || (isNew && free))) return next;
  // Else the office is that of the one who spoke before and whose office the text has not told.
  const last = before && !besides && untitled(settled(before));
  return last && !hasBareSurname(last) ? last : null;
}

/** «رستگار گفت. وزیر نیرو افزود. مینا تابان، سفیر نیک‌سرا، گفت»: the next one has an office of her own. */
export function calledBySurname(
  before: Turn | undefined,
  office: Entity,
  after: Entity | undefined,
): Entity | null {
  const person = before && !before.headline ? untitled(settled(before.entity)) : null;
  const own = after !== undefined && settled(after).titles.length > 0;
  return person && hasBareSurname(person) && own && isOneMans(office) ? person : null;
}

/** An office that one holds at a time, and holds now. */
const isOneMans = ({ titles }: Entity): boolean =>
  titles.every(({ offices }) =>
    offices.every(({ head, former, words }) => !former && words.size > 0 && !isShared(head)),
  );

/** Words that two titles share, for them to be of one body. */
const leastShared = 2;

/**
 * «رئیس کمیته محیط زیست شورای شهر» and then «سخنگوی کمیسیون محیط زیست شورای شهر», before another with a title: two
 * offices of one body are one person's where nobody else of it is named. A ministry has its spokesman besides.
 */
export function heldBeside(before: Entity, office: Entity, after: Entity | undefined): boolean {
  if (before.titles.length === 0 || isOfState(before) || !after || settled(after).titles.length === 0)
    return false;
  if (related(settled(after), office)) return false;
  const held = wordsHeld(before);
  return office.titles.some(({ offices }) =>
    offices.some(
      ({ words }) =>
        ![...words].some(isState) && [...words].filter((word) => held.has(word)).length >= leastShared,
    ),
  );
}
