import { fold } from '../text/fold';
import { type Entity, settled } from './entity';
import { matchTitles } from './match-titles';
import { identify } from './people';
import { isState } from './states';
import { isShared, ofOtherState } from './title-contradiction';

/** One person speaking in the article's own voice, from the first cue to where another speaks. */
export interface Turn {
  readonly entity: Entity;
  /** «شهردار نیز گفت»: someone else than before. */
  readonly besides: boolean;
  /** «به گفته شهردار»: brought in by the way. */
  readonly aside: boolean;
  /** «رستگار: …»: named with a colon, as a headline does. */
  readonly headline: boolean;
}

const isNamed = (entity: Entity): boolean => entity.names.length > 0;
/** Whether somebody is told of by an office alone. */
export const isOfficeHolder = (entity: Entity): boolean =>
  entity.names.length === 0 && entity.titles.length > 0 && !entity.indefinite && entity.sameAs === null;
const hasBareSurname = (entity: Entity): boolean => entity.names.every(({ keys }) => keys.length === 1);

/**
 * Gives offices the names of their holders where the text tells the two apart: agencies open with the office
 * («استاندار نیک‌آباد گفت: …») and give its holder's name in the next sentence without it, or the other way round.
 *
 * @param turns the persons who speak, one after another, no one twice in a row.
 */
export function nameOffices(turns: readonly Turn[]): void {
  const only = mainSpeaker(turns);
  const first = turns[0]?.entity;
  if (only) {
    // One named person alone speaks: every office that nothing contradicts is hers or his.
    const entrance = turns.findIndex(({ entity }) => settled(entity) === only);
    turns.forEach(({ entity, besides, aside }, i) => {
      if (!isOfficeHolder(entity) || (besides && i > 0)) return;
      // «… مینا رستگار نیز گفت»: whoever spoke before is someone else.
      if (i < entrance && turns[entrance]?.besides) return;
      // «… که به گفته رئیس سازمان آب …»: an office that has nothing of the speaker's is another's.
      const another = only.titles.length > 0 && !related(only, entity) && !sameHead(only, entity);
      if (another && aside) return;
      // A minister is no spokesman of a company.
      if (isOfState(only) && isSubordinate(entity)) return;
      // A minister beside one who holds another office is someone else.
      if (another && isHigh(entity)) return;
      takeOffice(only, entity, true);
    });
    // «یک نماینده مجلس گفت»: the lead withholds the name that the next sentence gives.
    const next = turns[1]?.entity;
    const fits = first && (only.titles.length === 0 || related(only, first));
    const told = first && (!isWithheld(first) || ofBodyOf(only, first));
    if (first?.indefinite && fits && next && settled(next) === only && told) takeOffice(only, first, true);
    return;
  }
  nameWithheld(turns);
  const firstTurns = new Map<Entity, number>();
  turns.forEach(({ entity }, i) => {
    if (!firstTurns.has(entity)) firstTurns.set(entity, i);
  });
  turns.forEach(({ entity, besides }, i) => {
    if (!isOfficeHolder(entity)) return;
    const [before, after] = [turns[i - 1], turns[i + 1]].map((turn) => turn && settled(turn.entity));
    if (before && before === after && isNamed(before) && !besides) {
      takeOffice(before, entity, true);
      return;
    }
    // «رستگار: …» over «شهردار گفت: …»: the headline names whom the lead gives by office.
    const headed = i === 1 && turns[0]?.headline && !besides ? untitled(settled(turns[0].entity)) : null;
    if (headed) {
      takeOffice(headed, entity);
      return;
    }
    const next = turns[i + 1]?.entity;
    const isNew = next !== undefined && firstTurns.get(next) === i + 1;
    const holder =
      holderBeside(turns[i - 1]?.entity, next, besides, isNew) ??
      (besides ? null : calledBySurname(turns[i - 1], entity, next));
    if (holder) takeOffice(holder, entity);
    // «رستگار گفت. امام جمعه گفت. شهردار نیز گفت»: the one who comes next is someone else, and this one is not.
    else if (before && isNamed(before) && !besides && turns[i + 1]?.besides) takeOffice(before, entity);
    else if (before && isNamed(before) && !besides && heldBeside(before, entity, next))
      takeOffice(before, entity);
  });
  matchTitles(turns.map(({ entity }) => entity).filter(isOfficeHolder), turns);
}

/**
 * «رستگار گفت: … وزیر نیرو توضیح داد … آقای تابان گفت …»: of those whom one person quotes, the only office and the only
 * bare surname are one; the bare word for an office («رئیس‌جمهور») may be anybody's.
 */
export function nameQuoted(quoted: readonly Entity[]): void {
  const all = [...new Set(quoted.map(settled))];
  const [office, otherOffice] = all.filter(isOfficeHolder);
  const [person, otherPerson] = all.filter((entity) => untitled(entity) !== null);
  if (!office || otherOffice || !person || otherPerson || !hasBareSurname(person)) return;
  if (office.titles.every(({ offices }) => offices.every(({ words }) => words.size > 0)))
    takeOffice(person, office);
}

/** «یک فرمانده پلیس گفت. مینا رستگار، فرمانده پلیس راه، گفت»: the lead withholds the name, the next sentence gives it. */
function nameWithheld([lead, next]: readonly Turn[]): void {
  if (!lead?.entity.indefinite || !next || next.besides) return;
  const holder = settled(next.entity);
  if (isNamed(holder) && (sameHead(holder, lead.entity) || ofBodyOf(holder, lead.entity)))
    takeOffice(holder, lead.entity, true);
}

/** «یک مقام شهرداری نیک‌آباد», «معاون فنی شهرداری نیک‌آباد»: of the same body, and not only of the same state. */
function ofBodyOf(person: Entity, office: Entity): boolean {
  // «یکی از مقامات»: one of several, of whom the next may be another.
  if (office.label.startsWith('یکی')) return false;
  const held = new Set(person.titles.flatMap(({ offices }) => offices.flatMap(({ words }) => [...words])));
  return office.titles.some(({ offices }) =>
    offices.some(({ words }) => {
      const all = [...words];
      return all.every((word) => held.has(word)) && all.some((word) => !isState(word));
    }),
  );
}

/**
 * «مشاور ارشد دولت رستگار» is not Rastegar: a person whose name stands in the title is somebody else, and so is one who
 * holds an office of another state.
 */
export function takeOffice(person: Entity, office: Entity, alone = false): void {
  const surnames = person.names.map(({ keys }) => keys[keys.length - 1] ?? '');
  const mentioned = office.titles.some(({ offices }) =>
    offices.some(({ words }) => surnames.some((surname) => words.has(surname))),
  );
  const foreign = office.titles.some((title) => person.titles.some((held) => ofOtherState(title, held)));
  if (!mentioned && !foreign) identify(person, office, alone);
}

/** The named person who alone speaks, or far more often than all other named persons together; null where none does. */
function mainSpeaker(turns: readonly Turn[]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const { entity } of turns) if (isNamed(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, ...others] = [...counts].sort(
    ([a, m], [b, n]) => Number(b.certain) - Number(a.certain) || n - m,
  );
  if (!first) return null;
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 || first[1] > 2 * rest ? first[0] : null;
}

/** Of the one who speaks before an office and the one after, the one who holds it; null where it cannot be told. */
function holderBeside(
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
function calledBySurname(before: Turn | undefined, office: Entity, after: Entity | undefined): Entity | null {
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
function heldBeside(before: Entity, office: Entity, after: Entity | undefined): boolean {
  if (before.titles.length === 0 || isOfState(before) || !after || settled(after).titles.length === 0)
    return false;
  if (related(settled(after), office)) return false;
  const held = new Set(before.titles.flatMap(({ offices }) => offices.flatMap(({ words }) => [...words])));
  return office.titles.some(({ offices }) =>
    offices.some(
      ({ words }) =>
        ![...words].some(isState) && [...words].filter((word) => held.has(word)).length >= leastShared,
    ),
  );
}

/** «یک مقام آگاه», «یک منبع»: whom the text means to leave without a name. */
const withheld: ReadonlySet<string> = new Set(['مقام', 'مقامارشد', 'منبع', 'شاهد', 'شهروند'].map(fold));
const isWithheld = ({ titles }: Entity): boolean =>
  titles.length === 0 || titles.some(({ offices }) => offices.some(({ head }) => withheld.has(head)));

/** Offices that nobody holds beside another. */
const high: ReadonlySet<string> = new Set(
  ['وزیر', 'رئیس‌جمهور', 'نخست‌وزیر', 'فرمانده', 'پادشاه', 'رهبر', 'صدراعظم'].map(fold),
);
const isHigh = ({ titles }: Entity): boolean =>
  titles.some(({ offices }) => offices.some(({ head }) => high.has(head)));

const ofState: ReadonlySet<string> = new Set(
  ['وزیر', 'رئیس‌جمهور', 'نخست‌وزیر', 'پادشاه', 'رهبر', 'صدراعظم'].map(fold),
);
const isOfState = ({ titles }: Entity): boolean =>
  titles.some(({ offices }) => offices.some(({ head, former }) => ofState.has(head) && !former));
/** Offices that nobody holds who is at the head of a state or ministry. */
const subordinate: ReadonlySet<string> = new Set(
  ['سخنگو', 'معاون', 'مدیرعامل', 'مدیرکل', 'استاندار', 'فرماندار', 'شهردار', 'سفیر', 'کاردار'].map(fold),
);
const isSubordinate = ({ titles }: Entity): boolean =>
  titles.length > 0 && titles.every(({ offices }) => offices.every(({ head }) => subordinate.has(head)));

/** Whether an office has a word in common with those that a person holds. */
function related(person: Entity, office: Entity): boolean {
  const held = new Set(person.titles.flatMap(({ offices }) => offices.flatMap(({ words }) => [...words])));
  return office.titles.some((title) =>
    title.offices.some(({ words }) => [...words].some((word) => held.has(word))),
  );
}

/** Whether a person holds an office of the same kind: «دبیر جایزه سپیده» is «دبیر جشنواره». */
function sameHead(person: Entity, office: Entity): boolean {
  const heads = new Set(person.titles.flatMap(({ offices }) => offices.map(({ head }) => head)));
  return office.titles.some(({ offices }) => offices.some(({ head }) => heads.has(head)));
}

const untitled = (entity: Entity): Entity | null =>
  isNamed(entity) && entity.certain && entity.titles.length === 0 ? entity : null;
