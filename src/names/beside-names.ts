import { fold } from '../text/fold';
import { words } from '../text/word-list';
import { adverbsBehindSpeakers } from './clause-openers';

/** What somebody says or posts; with a name behind it nobody's given name. */
export const sayings: ReadonlySet<string> = words(
  'کنایه واکنش پاسخ هشدار توییت توئیت پست طعنه استوری شوخی وعده گلایه اعتراف',
);
/** «پیام»: what somebody says, where an honorific stands behind it; else as well a given name. */
export const message = fold('پیام');

/** What is wished to a cleric behind his name or title. */
export const blessings: ReadonlySet<string> = words('مدظله مدظله‌العالی دامت دامت‌برکاته حفظه حفظه‌الله');

/** Adverbs and pronouns that begin the clause after a name: «رستگار بالاخره …», «به ادعای رستگار او …». */
export const adverbs: ReadonlySet<string> = new Set([
  ...adverbsBehindSpeakers,
  ...words(
    `بالاخره سرانجام بعدها همچنان هنوز نهایتا کماکان اخیرا ظاهرا بعدتر پیش‌تر پیشتر قبل‌تر او وی ایشان
  اکنون اغلب پیوسته بی‌درنگ ناگهان ناخواسته درپایان درادامه درحال
  شنبه‌شب یکشنبه‌شب دوشنبه‌شب سه‌شنبه‌شب چهارشنبه‌شب پنجشنبه‌شب پنج‌شنبه‌شب جمعه‌شب عصرامروز`,
  ),
]);
