import { numerals } from '../numbers/numeral-words';
import type { Document } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/**
 * Classifiers that stand between a number and what it counts: «۶ هزار جلد کتاب». What is counted is the unit; the
 * classifier itself where nothing counted follows.
 * Source: Lazard, A Grammar of Contemporary Persian, § 76; Windfuhr & Perry, Persian and Tajik, on numeratives.
 */
const classifiers = words(
  `عنوان دستگاه فقره رأس جلد قبضه فروند حلقه باب اصله تخته قلم عدد قطعه نسخه نوع فقره عراده زوج جفت دست شاخه بسته کیسه گونی جعبه
  کارتن دانه نخ قرص کپسول آمپول تکه برگ بند سری سهم مورد رشته نوبت مرتبه پرونده تا تن نفر واحد بطری قوطی پاکت سبد بدنه
  محموله دهنه چشمه ورق پاره شعله کلاف طغری تیغ ثوب طاقه حبه سورتی`,
);
/** Those that count by themselves too, and count something else only where one of its kind follows. */
const mostlyAlone = words(
  'مورد رشته نوبت مرتبه پرونده واحد تن نسخه برگ بند سهم بسته تا سری دست محموله بدنه شاخه زوج',
);
/** What these do stand before. */
const countedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['واحد', 'مسکن آپارتمان منزل خانه ویلا سوئیت'],
      ['شاخه', 'گل رز میلگرد تیرآهن لوله نبات درخت آهن'],
      ['رشته', 'قنات چاه کابل سیم زنجیر'],
      ['نسخه', 'کتاب روزنامه مجله'],
      ['زوج', 'کفش جوراب دستکش پوتین'],
    ] as const
  ).map(([classifier, nouns]) => [fold(classifier), words(nouns)]),
);
/** Classifiers before which «یک» counts. */
export const classifiersOfOne = words('دستگاه فقره رأس جلد قبضه فروند حلقه باب اصله تخته عراده نفر');

/** Persons that «نفر» and «تن» may stand before: «سه هزار نفر بهره‌بردار». */
const persons = words(
  `کارگر کارمند مسافر مهاجم سرباز نیرو نیروی همراه دانشجو دانش‌آموز معلم پزشک پرستار خبرنگار ورزشکار بازیکن تماشاگر
  گردشگر زائر شهروند عضو داوطلب متقاضی بیمار زندانی متهم معتاد پرسنل کادر خدمه خادم خادمیار بهره‌بردار کشاورز دامدار
  عشایر روستایی روحانی طلبه استاد مربی داور هنرمند پژوهشگر کارشناس مهندس افسر درجه‌دار مأمور پلیس پاسدار بسیجی خلبان
  امدادگر آتش‌نشان راننده سرنشین غریق جوان نوجوان کودک زن مرد دختر پسر خانم آقا شاغل بازنشسته بیکار کارآفرین کارفرما
  خانوار هوادار حامی نماینده نامزد کاندیدا شرکت‌کننده مددجو توانخواه جانباز ایثارگر رزمنده تروریست سارق قاچاقچی
  مهاجر پناهجو پناهنده آواره مالک دلال ساکن عامل سرکرده شطرنج‌باز کشتی‌گیر فوتبالیست قهرمان دانشمند نخبه روزنامه‌نگار
  غیرنظامی نظامی بازرس ناظر نیروها`,
);

/** Words that follow a number and are no counted noun: function words, verbs, the nominal half of a light verb, adjectives. */
const notCounted = words(
  `از به در با بر تا را که و یا برای چون اما ولی اگر نیز هم همچنین بی بدون روی زیر بین میان درباره توسط طی ضمن جز مگر پس بعد قبل
  پیش نزد علیه مثل مانند چه هر این آن همین همان خود ما من او وی تو شما آنها ایشان آنان اینکه این‌که آنکه آن‌که البته یعنی
  حتی فقط تنها
  نه آری بله باید شاید خواهد خواهند است هست نیست هستند نیستند بود نبود بودند بوده باشد باشند نباشد شد نشد شدند شده شود
  شوند نشود
  کرد کردند کرده کند کنند کن داد دادند داده دهد دهند داشت داشتند داشته دارد دارند ندارد گرفت گرفتند گرفته گیرد رسید رسیدند
  رسیده رسد
  رساند رساندند رسانده برسد برسانیم برساند آمد آمدند آمده آید رفت رفتند رفته گفت گفته گوید افزود یافت یافته یابد می نمی خواست
  گذشت گذشته ماند مانده زد زدند زده خورد خورده بست افتاد گردید گردد می‌باشد فروخته فروختند توانست کشید
  افزایش کاهش رشد قرار پیش‌تر ساله‌ام ساله‌اش ساله‌ها ساله‌ای سالگی‌اش اعلام اضافه کم زیاد بیشتر کمتر بیش کم‌تر بالا پایین
  بالاتر پایین‌تر
  آغاز شروع ادامه پایان اتمام برگزار انجام منتشر ارسال پخش ثبت برآورد تخمین معرفی معادل شامل مربوط نسبت طبق همزمان علاوه
  دیگر دیگری بعدی قبلی اول دوم سوم نخست جدید فعلی حاضر موجود همه تمام حدود نزدیک تقریبا حداقل حداکثر دست‌کم واقع مقابل برابر
  کشته‌شده ام مین م اش شان هجری شمسی قمری خورشیدی میلادی سال سالی سالگی سالگرد ساله روز روزه روزی ماه ماهه ماهی هفته
  هفته‌ای هفتگی ساعت ساعته
  دقیقه دقیقه‌ای ثانیه ثانیه‌ای شب شبه شبانه شبانه‌روز صبح ظهر عصر بعدازظهر بامداد شامگاه دهه قرن سده نیمسال شنبه یکشنبه
  دوشنبه
  سه‌شنبه چهارشنبه پنجشنبه جمعه امروز دیروز فردا امسال پارسال فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن
  اسفند
  فروردین‌ماه اردیبهشت‌ماه خردادماه تیرماه مردادماه شهریورماه مهرماه آبان‌ماه آذرماه دی‌ماه بهمن‌ماه اسفندماه
  ژانویه فوریه مارس آوریل مه ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر محرم شوال رجب شعبان رمضان ذیحجه ذیقعده
  تن‌ها چندان جانبه طرفه بعدی سویه گانه‌ای متوالی پیاپی نهایی اینچ مورخ الی منتهی انتهای توضیح متر خورشیدی بهار تابستان
  پاییز زمستان
  خوش وقت خیلی بسیار چند چندین جان تاکنون کنون اکنون هنوز مجددا دوباره سپس آنگاه موفق متوقف فارغ پیروز مغلوب به‌عنوان به‌صورت
  به‌دست صورت توانستند بودجه اعتبار سرمایه هزینه بدهی جای رخ باقی وارد آماده امکان خارج ارزش تعداد مجموع جمعا جمع
  مابین برشمرد شمرد نامید گنجاند گذراند فرستاد مبنی صرفه‌جویی جلو عقب نیفتد نیفتاد نیامد نباشد نشود نکند رو توانسته نداده
  نکرده نبوده نگرفته نداشته باقیمانده
  کاملا واقعا عملا فعلا قطعا حتما اصلا ظاهرا عمدتا نسبتا معمولا غالبا قبلا بعدا اخیرا رسما شدیدا مستقیما صرفا
  گران ارزان ملزم موظف مکلف قادر دوضرب یک‌ضرب یکضرب
  نمود پیمود افزود پذیرفت برگزید بخشید گشود ربود آموخت شناخت ریخت سوخت برگرداند گرداند پوشاند کشاند پیوست خواند دانست دوخت`,
);

/** می‌ and the past endings that no noun has: «می‌رسد», «خریدم», «داشتند». */
const verbForm =
  /^ن?می\u200c|ه\u200c(?:اند|ایم|اید)$|(?:رید|سید|شید|نید|داشت|گذاشت|ساخت|انداخت|یافت|گرفت|رفت|گفت|کرد|آورد|خورد|داد|افتاد|زد)(?:م|یم|ند)$/u;

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

/** What is counted stands in the singular: «۱۱ حلقه‌های مکمل» are rings beside a line of that number. */
const plural = /\u200cها(?:ی|یی|یش|یشان|یمان)?$/u;

/** Names that a figure before them does not count: «گیلان با ۴۷، آذربایجان غربی با ۴۶ نفر», «گوشی نوت ۹ سامسونگ». */
const places = words(
  `ایران تهران اصفهان خراسان فارس خوزستان آذربایجان گیلان مازندران کرمان کرمانشاه سیستان همدان لرستان مرکزی هرمزگان یزد
  اردبیل قزوین قم گلستان سمنان زنجان کردستان ایلام بوشهر چهارمحال کهگیلویه البرز مشهد شیراز تبریز اهواز آمریکا روسیه عراق
  ترکیه آلمان فرانسه انگلیس ژاپن افغانستان پاکستان هند سوریه عربستان سامسونگ گلکسی هواوی شیائومی نوکیا سونی اپل`,
);

/** Whether a word after a number can be what it counts. */
export function canBeCounted(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.length > 1 &&
    !notCounted.has(token.key) &&
    (token.key === 'صفر' || !numerals.has(token.key)) &&
    !verbForm.test(token.text) &&
    !places.has(token.key) &&
    !plural.test(token.text)
  );
}

/** «مورد نظر», «مورد استفاده» are adjectives. */
const concerns = words('استفاده نظر توجه نیاز علاقه تأیید قبول حمایت استقبال بحث هدف انتظار اعتماد');

/** What is counted after a number: the unit, and where its words end. */
export interface Counted {
  readonly unit: string;
  readonly end: number;
  readonly classifier: string | null;
}

const doubles: ReadonlySet<string> = new Set([
  'کشته و زخمی',
  'کشته و مجروح',
  'زخمی و کشته',
  'زن و مرد',
  'دختر و پسر',
]);
const adjectivesOfClassifiers: ReadonlyMap<string, string> = new Map(
  [
    ['نفره', 'نفر'],
    ['نفری', 'نفر'],
    ['نفره‌ای', 'نفر'],
    ['امتیازی', 'امتیاز'],
    ['واحدی', 'واحد'],
    ['تنی', 'تن'],
    ['تایی', 'تا'],
    ['جلدی', 'جلد'],
    ['قسمتی', 'قسمت'],
    ['بندی', 'بند'],
    ['موردی', 'مورد'],
    ['نوبته', 'نوبت'],
    ['خوابه', 'خواب'],
    ['کلاسه', 'کلاس'],
    ['فوریتی', 'فوریت'],
    ['گانه', 'گانه'],
    ['تیمی', 'تیم'],
    ['گلی', 'گل'],
    ['تختخوابی', 'تختخواب'],
    ['بخشی', 'بخش'],
    ['سهمی', 'سهم'],
    ['برگی', 'برگ'],
    ['رقمی', 'رقم'],
  ].map(([adjective = '', noun = '']) => [fold(adjective), noun]),
);

/** Reads what is counted from a token on. */
export function countedAt(document: Document, at: number): Counted | null {
  const { tokens } = document;
  const head = tokens[at];
  if (!canBeCounted(head)) return null;
  const { key } = head;
  const noun = tokens[at + 1];
  if (isLightVerb(head, noun)) return null;
  // «آیفون‌های ۲۰۱۸ مورد استفاده»
  if (key === 'مورد' && noun && concerns.has(noun.key)) return null;
  const follows = noun !== undefined && !noun.lineStart;
  if (key === 'نفر' || key === 'تن') {
    const person = follows && persons.has(noun.key);
    return { unit: person ? nounOf(noun) : key, end: person ? at + 2 : at + 1, classifier: key };
  }
  if (classifiers.has(key)) {
    const quoted = follows && (noun.key === '«' || noun.key === '"') ? tokens[at + 2] : undefined;
    if (quoted && canBeCounted(quoted)) return { unit: nounOf(quoted), end: at + 3, classifier: key };
    // «۱۴۰ عدد انواع ترقه»
    const kinds =
      follows && noun.key === 'انواع' && canBeCounted(tokens[at + 2]) ? tokens[at + 2] : undefined;
    if (kinds) return { unit: nounOf(kinds), end: at + 3, classifier: key };
    const may = !mostlyAlone.has(key) || (noun !== undefined && countedBy.get(key)?.has(noun.key) === true);
    const thing =
      follows && may && canBeCounted(noun) && !isAdjective(noun) && !isLightVerb(noun, tokens[at + 2]);
    return {
      unit: thing ? nounOf(noun, tokens[at + 2]) : head.text,
      end: thing ? at + 2 : at + 1,
      classifier: key,
    };
  }
  const adjective = adjectivesOfClassifiers.get(key);
  if (adjective !== undefined) return { unit: adjective, end: at + 1, classifier: null };
  const second = tokens[at + 2];
  if (follows && noun.key === 'و' && second && doubles.has(`${key} و ${second.key}`))
    return { unit: `${head.text} و ${second.text}`, end: at + 3, classifier: null };
  return { unit: nounOf(head, noun), end: at + 1, classifier: null };
}

/** What «تا» may stand before as «until», so that it classifies nothing. */
const untilWords = words(
  'پایان آخر انتها سقف حدود اینکه زمان کنون اینجا همین آنجا لحظه اواخر اوایل مرز نزدیک پشت حداکثر حداقل بعد قبل',
);
/** What follows «سه تا» that stands for the things themselves. */
const afterPieces = words('از را است بود شد شدند هستند بودند دارد دارند داریم داشتیم . ، ؛ ؟ ! ) »');

/** «سه تا موشک», «دو تا از آنها»: the classifier of speech. `first` is where the figure begins. */
export function piecesAt({ tokens }: Document, at: number, first: number): Counted | null {
  if (tokens[at]?.key !== 'تا' || tokens[at]?.lineStart || tokens[at - 1]?.kind === 'punctuation')
    return null;
  const before = tokens[first - 1]?.key ?? '';
  if (before === 'از' || before === 'بین' || before === 'ساعت' || before === 'تا') return null;
  const noun = tokens[at + 1];
  if (!noun || noun.lineStart || afterPieces.has(noun.key))
    return { unit: 'تا', end: at + 1, classifier: 'تا' };
  if (!canBeCounted(noun) || untilWords.has(noun.key) || isAdjective(noun)) return null;
  return { unit: nounOf(noun, tokens[at + 2]), end: at + 2, classifier: 'تا' };
}

const adjectives = words(
  `مختلف متفاوت جدید تازه قدیمی موجود فعال بزرگ کوچک مهم اصلی ویژه مشابه متوالی پیاپی اخیر باقی‌مانده بیشتر کمتر دیگر
  خارجی داخلی حاوی فاقد شامل دارای متشکل مجهز متعلق مربوط وابسته`,
);
const isAdjective = (token: Token): boolean => adjectives.has(token.key);

/** Nouns in و that take ی before what they are bound to; in «تساوی» the ی is the word's own. */
const nounsInVav = words(
  'خودرو نیرو دارو بانو بازو گیسو آهو سکو تابلو رادیو استودیو ویدیو سناریو پارو جادو کندو زانو پتو',
);

/** Nouns whose ی is their own: «ماهی», «بیماری», «زندانی», «روستایی». */
const endsInOwnYe = /(?:^ماهی|کشتی|بازی|صندلی|اری|گری|چی|انی|[او]یی|امی|خمی|بدهی|سختی|شاکی|قاضی)$/u;

/** A noun without the ی that only carries its ezafe («هواپیمای», «خانه‌ی») or makes an adjective of it («مرحله‌ای»). */
function nounOf({ text }: Token, next?: Token): string {
  const bare = text.replace(/(?:\u200c(?:ای|ی)|[\u064b-\u0654])$/u, '').replace(/ۀ$/u, 'ه');
  if (!bare.endsWith('ی')) return bare;
  const stem = bare.slice(0, -1);
  if ((stem.length > 2 && stem.endsWith('ا')) || nounsInVav.has(stem)) return stem;
  // «۱۲ باشگاهی که»: the ی of a noun that a clause qualifies.
  const isQualified = next?.key === 'که' && stem.length > 2 && !endsInOwnYe.test(bare);
  return isQualified ? stem : bare;
}
