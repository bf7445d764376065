import { words } from '../text/word-list';

/** Names that weeks bear; source: the calendar of national occasions. */
export const weekNames = words(
  `دولت دفاع وحدت بسیج معلم کارگر پژوهش سلامت ناجا فراجا وقف کتاب کتابخوانی پرستار بهزیستی ولایت ازدواج تأمین گردشگری
  سوادآموزی جوان جوانان کودک قوه مبارزه ایمنی ملی جهانی ترویج حجاب هنر فرهنگ محیط مشاغل پیوند تعاون صرفه‌جویی عفاف بیمه خانواده`,
);
