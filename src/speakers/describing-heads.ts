import { fold } from '../text/fold';

const keys = (words: string): string[] => words.split(/\s+/).map(fold);

/**
 * Nouns that say what a person is and that no list of offices has: «قهرمان المپیک», «دارنده دو مدال آسیا». With the
 * words after them they stand for someone whom the text names elsewhere.
 * Source: what the sports, arts and city pages of Persian agencies put for a name.
 */
const heads: ReadonlySet<string> = new Set(
  keys(`نفر قهرمان نایب‌قهرمان دارنده ستاره اسطوره پیشکسوت بانوی مرد زن گلزن ملی‌پوش تکواندوکار کاندیدا کاندیدای نامزد
    داوطلب برنده صاحب گلر سنگربان گلادیاتور کاپیتان بازیساز نابغه خالق ناشر پدیده چهره رکورددار آقای خانم کوهنورد
    شناگر دونده وزنه‌بردار شطرنج‌باز طراح معمار نقاش مجسمه‌ساز عکاس گرافیست پیانیست ویولونیست رهبر خواهر برادر همسر
    مادر پدر پسر دختر فرزند داماد عروس عمو عموی دایی بازمانده سرمایه‌دار میلیاردر کارآفرین تاجر بازرگان صنعتگر
    هنرمند هنرپیشه سینماگر فیلمساز مستندساز داستان‌نویس رمان‌نویس نمایشنامه‌نویس منتقد ژورنالیست روحانی طلبه
    فوتبالیست والیبالیست بسکتبالیست هندبالیست کشتی‌گیر جودوکا کاراته‌کا بوکسور ووشوکار سوارکار تیرانداز
    کمانگیر قایقران دوچرخه‌سوار صخره‌نورد فوتسالیست آزادکار فرنگی‌کار نامزد جراح پزشک پرستار سرباز کارگر راننده
    آهنگساز خواننده نوازنده رمال فیلسوف متفکر روشنفکر نظریه‌پرداز استراتژیست دانشمند ریاضیدان مخترع متهم راکب سناتور همتای جانشین تحلیلگر مجری`),
);

/** Endings of nouns for those who do something: «کشتی‌گیر», «تنظیم‌کننده», «تاریخ‌نگار». */
const agentEnding = /(?:کننده|دهنده|گیرنده|کشتیگیر|پوش|نگار|شناس|پژوه|پرداز|نویس|نواز|وزنهبردار)$/u;
/** A stem and the ending. */
const shortestAgent = 6;

/** Whether a noun phrase that opens with this word describes a person. */
export function describesPerson(key: string): boolean {
  return heads.has(key) || (key.length >= shortestAgent && agentEnding.test(key));
}
