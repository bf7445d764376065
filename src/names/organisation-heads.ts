import { words } from '../text/word-list';

/**
 * Nouns that open a body's proper name wherever something follows by ezafe: «سازمان تأمین اجتماعی».
 * Source: the public bodies, companies, parties, media and clubs that Persian agencies name.
 */
export const properHeads: ReadonlySet<string> = words(
  `سازمان وزارت خبرگزاری دانشگاه دانشکده پژوهشگاه پژوهشکده باشگاه کمیسیون کمیته فراکسیون فدراسیون
  کنفدراسیون بنیاد انجمن اتحادیه حزب روزنامه هفته‌نامه ماهنامه استانداری فرمانداری شهرداری دادگاه دیوان
  بیمارستان سفارت سرکنسولگری کنسولگری قرارگاه بانک`,
);

/** Nouns that open names of bodies and are as often common ones: «گروه», «تیم», «مرکز». Source: as above. */
const commonHeads = words(
  `وزارتخانه شرکت هیئت هیأت شورای ستاد بیمه صندوق مرکز موسسه انستیتو کانون جبهه جامعه مجمع مجله شبکه رادیو
  رادیوی تلویزیون پایگاه اداره اداره‌کل بخشداری دادسرا دادسرای دفتر نهاد ارتش سپاه پلیس ناجا فراجا قوه
  دولت اتاق گمرک نیروی نیروهای معاونت آکادمی تیم بورس گروه هلدینگ جمعیت جهاد آستان حوزه مؤسسه مدرسه مجتمع
  کارخانه پارلمان سنای کنگره دبیرخانه نمایندگی پالایشگاه نیروگاه فرهنگستان موزه کتابخانه پارک پژوهشسرا
  سندیکا سندیکای`,
);

/** All nouns that open the name of an organisation, which goes on by ezafe. */
export const organisationHeads: ReadonlySet<string> = new Set([...properHeads, ...commonHeads]);
