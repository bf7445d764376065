import { existsSync, readFileSync } from 'node:fs';

const seed = new URL('../seeds/article.txt', import.meta.url);

/** An article of the authors' own, for where the seed article is not at hand (it is not part of the npm package). */
const short = `مدیر سازمان آب نیک‌آباد: مصرف آب ۱۲ درصد کم شد

به گزارش خبرگزاری بامداد، مینا رستگار، مدیر سازمان آب نیک‌آباد، روز شنبه ۲۹ اردیبهشت گفت: مصرف آب شهر از ۵۰۰ هزار متر مکعب به ۴۴۰ هزار متر مکعب رسیده است.
وی افزود: بیش از ۲۵ هزار خانوار در این طرح شرکت کردند و تا پایان سال ۱۰ هزار خانوار دیگر به آن می‌پیوندند.
رستگار با بیان اینکه سدها تنها ۴۰ درصد آب دارند، تأکید کرد: باید صرفه‌جویی ادامه یابد.`;

/** The seed article where it lies, torn as it came out of its PDF; else a short article. */
export const article = existsSync(seed) ? readFileSync(seed, 'utf8') : short;
/** The day on which the article came out. */
export const publishedAt = '2018-05-19';
