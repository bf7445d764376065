import { words } from '../../text/word-list';

/** Those that are also what befalls things: «سقوط دو هواپیما», «صعود سه تیم». */
export const alsoEvents = words('سقوط صعود ریزش جهش نزول');
/** What is counted when something falls or rises by so much. */
export const stepUnits = words('پله رتبه واحد امتیاز درجه رده پله‌ای واحدی');
/** Before a figure these make it the price of a change, not its size. */
export const costs = words('هزینه اعتبار بودجه سرمایه سرمایه‌گذاری');

/** Comparatives that say by how much («۳۰ درصد بیشتر از پارسال»). */
export const moreWords = words('بیشتر بالاتر گران‌تر افزون‌تر');
export const lessWords = words('کمتر پایین‌تر ارزان‌تر');

/** Verb forms and nouns of arriving at a figure («از … به … رسید»). */
export const arriving = words(
  'رسید رسیده رسیدند می‌رسد می‌رسند برسد برسند رسیدن رساند رسانده رساندند می‌رساند می‌رسانند برساند رساندن تغییر تبدیل بازگشت بازگشته',
);

/** «۵۳۰ هزار بوده که … به ۲۷۷ هزار رسیده»: what was. */
export const was = words('بود بوده بودند');

/** «دو برابر شد»: it became so. */
export const became = words('شد شده شدند می‌شود می‌شوند شود شدن خواهد کرد کرده کردند می‌کند افزایش رسید رسیده');

/** Words that stand between a preposition and its figure: bounds and names of the level («به رقم کمتر از …»). */
export const levels = words(
  'حدود حدودا تقریبا بالای زیر دست‌کم حداقل حداکثر تنها فقط سطح رقم مرز میزان مبلغ قیمت نرخ عدد رتبه ظرفیت معادل سقف کف حوالی',
);
/** Bounds of two words: the second, and what stands before it. */
export const boundsOfTwo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['از', words('بیش بیشتر کمتر فراتر بالاتر پایین‌تر')],
  ['به', words('نزدیک قریب')],
  ['بر', words('بالغ افزون')],
]);
/** Bounds that were written as one word: «کمتراز», «بیش‌از». */
export const gluedBounds = words('کمتراز بیشتراز بیش‌از نزدیک‌به');

/**
 * What may stand between the ends of a change and the percentage said of it («… رسید که به معنای کاهش ۶۰ درصدی است»);
 * a word that is none of these starts on something else («… رسید و تولید ۵ درصد رشد کرد»).
 */
export const sayingOfChange = words(
  'که به معنای معنی معناست یعنی معادل برابر نشان‌دهنده نشان‌گر نشانگر بیانگر حاکی از با این رقم میزان تغییر رسید رسیده رسیدند می‌رسد است بود بوده شده شد و ، : ( ) - – یافت یافته می‌دهد نشان داده داد افزایش کاهش رشد افت جهش صعود نزول سقوط ریزش حدود تقریبا بیش کمتر بالغ بر نزدیک حکایت دارد داشته',
);
