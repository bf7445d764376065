import { fold } from '../text/fold';

/**
 * Pronouns that stand for a source, with the number they have. «ایشان» is plural in form and, of a person, respect.
 * Source: Lazard, A Grammar of Contemporary Persian, §§ 91-96; «نامبرده», «مشارالیه» from the language of the courts.
 */
const numbers: Readonly<Record<string, 'singular' | 'plural' | 'either'>> = {
  وی: 'singular',
  او: 'singular',
  اوست: 'singular',
  نامبرده: 'singular',
  مشارالیه: 'singular',
  خودش: 'singular',
  خودشان: 'plural',
  ایشان: 'either',
  آنها: 'plural',
  آن‌ها: 'plural',
  آنان: 'plural',
  اینها: 'plural',
  طرفین: 'plural',
};

/** The pronouns by their folded form. */
export const pronouns: ReadonlyMap<string, 'singular' | 'plural' | 'either'> = new Map(
  Object.entries(numbers).map(([word, number]) => [fold(word), number]),
);

/** The speaker's own words about himself: inside speech they mean whoever speaks there. */
export const reflexives: ReadonlySet<string> = new Set(['خود'].map(fold));

/** Words that point back when they stand after a noun: «رسانه مذکور». */
export const pointingBack: ReadonlySet<string> = new Set(
  ['مذکور', 'یادشده', 'مزبور', 'فوق‌الذکر', 'نامبرده'].map(fold),
);

/** Words that point back when they stand before a noun: «این نماینده مجلس». */
export const demonstratives: ReadonlySet<string> = new Set(['این', 'همین', 'آن', 'همان'].map(fold));
