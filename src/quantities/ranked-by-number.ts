import { words } from '../text/word-list';

/** The words, and those in ه also with the ی of their ezafe («دسته‌ی ۶»). */
function withEzafe(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((word) => (word.endsWith('ه') ? [word, `${word}ی`] : [word])));
}

/** Heads that a number gives a rank to: «رتبه ۱۴», «طبقه ۳», «شماره چهار». */
export const rankedByNumber = withEzafe(
  'موج رتبه رده مقام جایگاه طبقه مرحله فاز درجه پایه کلاس شماره نمره گام دوره نسل سانس دسته سطح موقعیت نیمه پله',
);

/** What is counted also right after such a head: «در این رده ۵ نفر». */
export const countedAfterRank = words('نفر تن درصد امتیاز گل بازی تیم ماده واحد دستگاه مورد فقره عضو بار');

/** Of these the ones that hardly stand before a counted noun: «رتبه ۱۴ کشور» is no count of countries. */
export const alwaysRanked = withEzafe(
  'موج رتبه رده مقام جایگاه طبقه درجه پایه شماره نمره فاز نسل گام سانس پله',
);
