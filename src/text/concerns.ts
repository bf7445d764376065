import { words } from './word-list';

/** What «مورد» makes an adjective of, counting nothing: «مورد نظر», «مورد بررسی». */
export const concerns = words(
  `استفاده نظر توجه نیاز علاقه تأیید تأکید قبول حمایت استقبال بحث هدف انتظار اعتماد بررسی تقدیر انتقاد حمله مطالعه ارزیابی
  تصویب مذاکره اشاره`,
);
