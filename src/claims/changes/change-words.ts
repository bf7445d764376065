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

/** «رقم ۶۸۶۴ واحد را ثبت کرد», «در سطح … ایستاد»: nouns and verbs of having come to a level. */
export const recording = words('ثبت لمس تجربه فتح ایستاد ایستاده ایستادند رسید رسیده');

/** Units of occasions and of those who act: nothing grows by two stages or two countries. */
export const noSteps = words('مرحله بار مرتبه نوبت دوره گام کشور طرف قوه روش راه نکته دلیل موضوع فوریت');
/** Generic counters: «از ۴ مورد به ۱۲ سمن» counts the same twice. */
export const genericUnits = words('مورد عدد فقره تا');
/** Places compared, not sizes: «با ۷ مدال بالاتر از دیگران». */
export const placeWords = words('بالاتر پایین‌تر');
/** What a part of a growth is said of: «۵۰ درصد رشد تقاضا مربوط به آسیا بود». */
export const sharing = words('مربوط متعلق ناشی مدیون حاصل');

/** «۵۳۰ هزار بوده که … به ۲۷۷ هزار رسیده»: what was. */
export const was = words('بود بوده بودند');

/** «دو برابر شد»: it became so. */
export const became = words('شد شده شدند می‌شود می‌شوند شود شدن خواهد کرد کرده کردند می‌کند افزایش رسید رسیده');

/** Words that stand between a preposition and its figure: names of the level and bounds («به رقم کمتر از …»). */
export const levelNames = words('سطح رقم مرز میزان مبلغ قیمت نرخ عدد رتبه ظرفیت سقف کف تراز');
export const bounds = words('نزدیک حدود حدودا تقریبا بالای زیر دست‌کم حداقل حداکثر تنها فقط معادل حوالی');
export const levels: ReadonlySet<string> = new Set([...levelNames, ...bounds]);
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
  'که به معنای معنی معناست یعنی معادل برابر نشان‌دهنده نشان‌گر نشانگر بیانگر حاکی از با این رقم میزان تغییر رسید رسیده رسیدند می‌رسد است بود بوده شده شد و ، : ( ) - – یافت یافته می‌دهد نشان داده داد افزایش کاهش رشد افت جهش صعود نزول سقوط ریزش حدود تقریبا بیش کمتر بالغ بر نزدیک حکایت دارد داشته افزایشی کاهشی رشدی افتی جهشی صعودی سقوطی حدودا رقمی در',
);
