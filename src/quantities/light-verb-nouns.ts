import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/** Nouns that make a verb of what follows them: «خبر داد», «وجود دارد». */
const lightVerbNouns = words(
  `خبر وجود تقدیر تأکید اشاره تشکر دریافت پرداخت صادر حضور شرکت بازدید استفاده اقدام تولید انتخاب تصویب درخواست دعوت حمله
  نشان تغییر پیدا راه اجازه قول کار گزارش پاسخ ترک تحویل ابراز اظهار بیان مطرح ایجاد جذب کشف حذف خریداری توقیف دستگیر
  بازداشت محکوم متهم واگذار اختصاص تخصیص توزیع برنده پیشی شکست صعود سقوط نزول افت تنزل سپری طی تمدید تشکیل تأسیس تجاوز
  عبور برخورد تعیین امضا
  ارتقا ارتقاء تضمین تأمین کسب جبران صرف هدر محقق ترمیم تعدیل منتقل اعزام معامله احداث واریز برداشت بازسازی نوسازی ابلاغ
  جایگزین اذعان اضافه تصریح خاطرنشان یادآور تأیید تکذیب فاش آشکار برخوردار مواجه تبدیل آگاه مطلع جدا روبرو روبه‌رو موکول
  محاسبه توافق عقب جلو`,
);
const lightVerbs = words(
  `کرد کردند کرده کند کنند می‌کند می‌کنند کردم کردیم کنیم شد شدند شده شود شوند می‌شود می‌شوند داد دادند داده دهد دهند می‌دهد می‌دهند
  دارد دارند ندارد داشت داشتند داشته گرفت گرفتند گرفته خواهد خواهند یافت یافته گردید نکرد نکرده نشد نشده پیدا یابد می‌یابد`,
);

/** Whether a noun is only the first half of a verb here. */
export function isLightVerb(noun: Token, next: Token | undefined): boolean {
  if (next === undefined || !lightVerbNouns.has(noun.key) || !lightVerbs.has(next.key)) return false;
  return !having.has(next.key) || hadNouns.has(noun.key);
}
/** «۱۲ متهم دارد» counts; of these nouns «داشتن» makes a verb. */
const having = words('دارد دارند ندارد داشت داشتند داشته');
const hadNouns = words('خبر وجود حضور شرکت اختصاص اشاره');
