import type { Document } from '../rule';
import { fold } from '../text/fold';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Words that begin an adverbial: what follows them is governed, and no subject. */
const prepositions = words(
  'در با به از طی ضمن برای درباره درخصوص پیرامون پس بعد پیش قبل بر تا خطاب طبق هنگام مبنی درپی درمورد جهت علیه نسبت بدون بی توسط بین میان روی ظهرامروز پیش‌ازظهر براساس برابر مطابق',
);
/** Adverbs that stand between a subject and its verb. */
const adverbs = words(
  'نیز هم همچنین امروز دیروز امشب دیشب فردا پریروز صبح عصر ظهر شب بامداد روز شامگاه بعدازظهر سحرگاه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه سپس البته پیشتر پیش‌تر اخیرا مجددا دوباره بلافاصله ساعتی دقایقی لحظاتی ساعاتی بار اکنون همزمان هم‌زمان متقابلا صراحتا رسما تلویحا باز تاکنون همواره بارها تنها',
);
const connectors = words(
  'و اما ولی همچنین سپس البته همزمان هم‌زمان بنابراین لذا لیکن نیز هم آنگاه اینک حالا پیشتر پیش‌تر اکنون بلکه',
);

export const pronouns = words('وی او ایشان آنان آنها اینها نامبرده مشارالیه');

export const isPreposition = (key: string): boolean => prepositions.has(key);
export const isAdverb = (key: string): boolean => adverbs.has(key);
export const isConnector = (key: string): boolean => connectors.has(key);

/** Whether an adverbial begins here: a preposition, an adverb, a time. */
export function leadsAdverbial(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  return prepositions.has(key) || adverbs.has(key) || document.marks.startingAt('time', at) !== undefined;
}
