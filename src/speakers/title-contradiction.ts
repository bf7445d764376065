import { fold } from '../text/fold';
import { states } from './states';
import type { Title } from './title';
import { fitOf, placesOf } from './title-fit';

/** Many may hold one of these at once, and one person several. */
const sharedHeads: ReadonlySet<string> = new Set(
  ['عضو', 'استاد', 'کارشناس', 'پژوهشگر', 'محقق', 'بازیکن', 'مدافع', 'مهاجم', 'فعال', 'نماینده'].map(fold),
);

/** Whether many may hold an office of this kind at once. */
export const isShared = (head: string): boolean => sharedHeads.has(head);

/** Whether two titles are two offices of one kind («وزیر خارجه روسیه», «وزیر خارجه عمان»): then two persons hold them. */
export function contradict(one: Title, other: Title): boolean {
  const heads = new Set(one.offices.map((office) => office.head));
  return (
    fitOf(one, other) === 'none' &&
    other.offices.some((office) => heads.has(office.head) && !sharedHeads.has(office.head))
  );
}

/** Heads of offices of which a person has one at a time. */
const single: ReadonlySet<string> = new Set(
  [
    'وزیر',
    'استاندار',
    'فرماندار',
    'شهردار',
    'سفیر',
    'رئیس‌جمهور',
    'نخست‌وزیر',
    'پادشاه',
    'سرمربی',
    'معاون',
    'امام‌جمعه',
  ].map(fold),
);

/** Whether one person holds an office of this kind at a time, and nobody two of them. */
export const isOneMans = (head: string): boolean => single.has(head);

/** Offices of a state: who held one before is another than who holds it. */
const ofState: ReadonlySet<string> = new Set(
  ['وزیر', 'رئیس‌جمهور', 'نخست‌وزیر', 'پادشاه', 'رهبر', 'صدراعظم', 'استاندار', 'شهردار', 'سفیر'].map(fold),
);

/**
 * Whether two titles cannot be two ways to call one person who alone is named in the text: they are held in two places,
 * or each is an office of which nobody has two, and they have no word in common.
 */
export function exclude(one: Title, other: Title): boolean {
  if (!contradict(one, other)) return false;
  return one.offices.some((office) =>
    other.offices.some((held) => {
      if (office.head !== held.head) return false;
      // «سرمربی باران», «سرمربی اسبق طوفان»: a present office and one of the past, unless it is of a state.
      if (office.former !== held.former) return ofState.has(office.head);
      const places = [placesOf(office, held), placesOf(held, office)];
      if (places.every((place) => place)) return true;
      return single.has(office.head) && ![...office.words].some((word) => held.words.has(word));
    }),
  );
}

/** Whether one title names a state and the other names another: «مشاور رئیس‌جمهور آمریکا», «سخنگوی دولت ایران». */
export function ofOtherState(one: Title, other: Title): boolean {
  const [ones, others] = [one, other].map(({ offices }) =>
    offices.flatMap(({ words }) => [...words].filter((word) => states.has(word))),
  );
  if (!ones?.length || !others?.length) return false;
  return !ones.some((state) => others.includes(state));
}
