/**
 * Nouns of what is said, made or done, as they head the object of a verb: «سخنگو ادعای … را تأیید کرد». After a person
 * or a title they begin another phrase.
 */
const statements: ReadonlySet<string> = new Set(
  (
    'دستور درخواست ادعا ادعای ادعاهای خبر خبرهای اخبار گزارش گزارشهای اتهام اتهامات شایعه شایعات اظهارات سخنان گفتههای اشارههای نامه پیام بیانیه ' +
    'تصمیم اقدام اقدامات حمله حملات هدف اهداف علت دلیل عامل مشکل مشکلات وضعیت شرایط میزان تعداد قیمت هزینه نقش ' +
    'کمبود کسری افزایش کاهش وجود نبود عدم تحقق حضور برگزاری عملکرد ضعف نیاز زمان'
  ).split(' '),
);

export const isStatement = (key: string): boolean => statements.has(key);
