import { organisationHeads } from '../names/organisation-heads';
import { mediaHeads } from '../names/quoted-media';
import type { TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { commonPersons } from './common-persons';
import { documents, statements } from './document-words';
import { indefinites, isPlural, quantifiers } from './group-words';

/** Those who write for a paper and the parts of it: the paper is the source. */
export const staff = words('خبرنگار خبرنگاران گزارشگر گروه سرویس پیگیری پیگیری‌ها پیگیری‌های تحریریه');
/** Kin and helpers: before a name they say whose («وکیل رستگار»), not who. */
export const relations = words(
  'برادر خواهر پدر مادر همسر پسر دختر فرزند وکیل مشاور دستیار نماینده شاگرد پسرعمو دوست همکار همتای خانواده بستگان معاون',
);
/** Offices that the press sets before a bare surname: «رئیس‌جمهور ترامپ». */
export const surnameOffices = words(
  'رئیس‌جمهور رئیس‌جمهوری نخست‌وزیر صدراعظم سناتور ژنرال پرزیدنت وزیر پادشاه شاهزاده پروفسور',
);
/** Offices whose next word is the place they are held in. */
export const heldInPlaces = words('استاندار فرماندار شهردار بخشدار دهیار سفیر سرکنسول');
/** Bodies whose name does not open with a noun that only organisations have. */
const otherBodies =
  words(`توییتر توئیتر مجموعه روابط روابط‌عمومی مجلس کاخ کمپین کارزار ائتلاف گروهک طالبان حماس حزب‌الله حشدالشعبی انصارالله نیروها تارنمای اداره‌کل فرماندهی رژیم حکومت کارگروه
  کادر کادرفنی مطبوعات صداوسیما صداوسیمای ریاست جنبش نهضت دیدبان دیده‌بان اندیشکده پلتفرم تشکل کارگزاری هواپیمایی
  اورژانس آتش‌نشانی هلال‌احمر پدافند پنتاگون کرملین ناتو اوپک یونیسف یونسکو واتیکان آژانس پزشکی استارتاپ خزانه‌داری انتشارات دادستانی دادگستری هواشناسی آموزش‌وپرورش پیام‌رسان پویش بولتن خانه ارگان بخش بازوی شاخه`);

/** Whether a noun opens the name of a body: an organisation, a paper, a part of the state. */
export function opensBody(key: string): boolean {
  if (organisationHeads.has(key) || mediaHeads.has(key) || otherBodies.has(key)) return true;
  // «روزنامه‌ی سپیده»: the ezafe written as a letter.
  return key.endsWith('هی') && mediaHeads.has(key.slice(0, -1));
}

/** Whether a phrase that opens with this word names no person. */
export function opensNoName(key: string): boolean {
  return (
    indefinites.has(key) ||
    staff.has(key) ||
    opensBody(key) ||
    statements.has(key) ||
    documents.has(key) ||
    quantifiers.has(key) ||
    commonPersons.has(key) ||
    isPlural(key)
  );
}

/** Words that stand in no name and in no noun phrase that is a source. */
const functionWords =
  words(`از به با در بر برای که یا تا را هم نیز آن این است چه چون اگر اما ولی پس آنجا اینجا آنچه چنین چنان همین همان
  آنطور اینطور آن‌طور این‌طور آنگونه اینگونه این‌گونه آن‌گونه هنوز قبلا قبلاً اکنون متأسفانه خوشبختانه البته سپس وقتی زمانی هنگامی
  همانطور همان‌طور همانگونه همان‌گونه رسما رسماً باید نباید من ما تو شما چرا آیا اینکه آنکه اینجانب بنده بنابراین علاوه ازسوی سوی دیگر وگو
  گفتگو شده بنا براین آن‌را این‌را آنان وقت‌ها گاهی تازه اوایل اواخر هرگز همیشه شاید گویا ظاهرا ظاهراً عملا عملاً صرفا فقط حتی کاملا بسیار خیلی هیچ هرچند اگرچه گرچه چنانچه زیرا چراکه خودش خودشان`);

/** Whether one of the tokens tells that the words are no name: a number, a preposition, a conjunction, an adverb. */
export function hasFunctionWord(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'number' || functionWords.has(token?.key ?? '')) return true;
  }
  return false;
}

/** Adverbs that stand before a source and are no part of it: «حتی کارشناسان». */
export const leadingAdverbs = words(
  'حتی درعین‌حال بااین‌حال بااین حال البته همچنین علاوه نیز هم هم‌اکنون اما ولی و سپس گویا ظاهرا فقط تنها همزمان متقابلا ابتدا درمقابل درنهایت نهایتا نهایتاً بالاخره',
);

/** Marks that may stand between a name and the title beside it. */
const between: ReadonlySet<string> = new Set(['،', ',', '»', '«', '-', '–', '—', 'ـ', '(', ')', '"', '؛']);
export const isBetween = (key: string | undefined): boolean => key !== undefined && between.has(key);
