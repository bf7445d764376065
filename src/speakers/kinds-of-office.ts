import { fold } from '../text/fold';
import type { Entity } from './entity';

/** «یک مقام آگاه», «یک منبع»: whom the text means to leave without a name. */
const withheld: ReadonlySet<string> = new Set(['مقام', 'مقامارشد', 'منبع', 'شاهد', 'شهروند'].map(fold));
/** Whether the text means to leave somebody without a name. */
export const isWithheld = ({ titles }: Entity): boolean =>
  titles.length === 0 || titles.some(({ offices }) => offices.some(({ head }) => withheld.has(head)));

/** Offices that nobody holds beside another. */
const high: ReadonlySet<string> = new Set(
  ['وزیر', 'رئیس‌جمهور', 'نخست‌وزیر', 'فرمانده', 'پادشاه', 'رهبر', 'صدراعظم'].map(fold),
);
/** Whether somebody holds an office that nobody holds beside another. */
export const isHigh = ({ titles }: Entity): boolean =>
  titles.some(({ offices }) => offices.some(({ head }) => high.has(head)));

/** Offices at the head of a state or a ministry. */
const ofState: ReadonlySet<string> = new Set(
  ['وزیر', 'رئیس‌جمهور', 'نخست‌وزیر', 'پادشاه', 'رهبر', 'صدراعظم'].map(fold),
);
/** Whether somebody is now at the head of a state or a ministry. */
export const isOfState = ({ titles }: Entity): boolean =>
  titles.some(({ offices }) => offices.some(({ head, former }) => ofState.has(head) && !former));

/** Offices that nobody holds who is at the head of a state or ministry. */
const subordinate: ReadonlySet<string> = new Set(
  ['سخنگو', 'معاون', 'مدیرعامل', 'مدیرکل', 'استاندار', 'فرماندار', 'شهردار', 'سفیر', 'کاردار'].map(fold),
);
/** Whether all offices of somebody are such as have one at the head of a state or ministry above them. */
export const isSubordinate = ({ titles }: Entity): boolean =>
  titles.length > 0 && titles.every(({ offices }) => offices.every(({ head }) => subordinate.has(head)));
