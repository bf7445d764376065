import { fold } from '../text/fold';

/** Nouns for somebody's people, with whose they are written to them. Source: those whom reports quote without a name. */
const kin: ReadonlySet<string> = new Set(
  'پدر مادر برادر خواهر همسر پسر دختر فرزند دوست همکار شوهر عمو دایی خاله عمه پدربزرگ مادربزرگ پزشک معلم'
    .split(' ')
    .flatMap((noun) => [`${noun}ش`, `${noun}‌شان`])
    .map(fold),
);

/** Whether a word is «برادرش», «پزشک‌شان»: one person without a name, and the end of the phrase. */
export const isOnesOwn = (key: string): boolean => kin.has(key);
