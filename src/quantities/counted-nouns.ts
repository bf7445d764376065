import type { Document } from '../rule';
import { concerns } from '../text/concerns';
import { fold } from '../text/fold';
import { words } from '../text/word-list';
import { canBeCounted, isAdjective } from './can-be-counted';
import { adjectivesOfClassifiers, classifiers, mayCount } from './classifiers';
import { isLightVerb } from './light-verb-nouns';
import { nounWithoutEzafe } from './noun-without-ezafe';

/** What is counted after a number: the unit, and where its words end. */
export interface Counted {
  readonly unit: string;
  readonly end: number;
  readonly classifier: string | null;
}

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

/** Two nouns that are counted together. */
const doubles: ReadonlySet<string> = new Set([
  'کشته و زخمی',
  'کشته و مجروح',
  'زخمی و کشته',
  'زن و مرد',
  'دختر و پسر',
]);

/** Persons and things named by a noun and a stem that many write apart: «۱۰ شطرنج باز», «۹۰ دانش آموز». */
const partedCompounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['باز', 'شطرنج اسکی شمشیر اسنوکر'],
      ['گیر', 'کشتی'],
      ['آموز', 'دانش مهارت کار زبان'],
      ['پوش', 'ملی'],
      ['کار', 'فرنگی آزاد جودو کاراته تکواندو ووشو'],
      ['کننده', 'شرکت تولید بازدید مصرف تعقیب مشارکت صادر وارد مراجعه'],
      ['بردار', 'وزنه'],
      ['نشان', 'آتش'],
      ['کش', 'نفت'],
      ['پژوه', 'دانش'],
    ] as const
  )
    .flatMap(([stem, nouns]) => nouns.split(' ').map((noun) => [fold(noun), stem] as const))
    .reduce(
      (byNoun, [noun, stem]) => byNoun.set(noun, new Set([...(byNoun.get(noun) ?? []), fold(stem)])),
      new Map<string, ReadonlySet<string>>(),
    ),
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
    return { unit: person ? nounWithoutEzafe(noun) : key, end: person ? at + 2 : at + 1, classifier: key };
  }
  if (classifiers.has(key)) {
    const quoted = follows && (noun.key === '«' || noun.key === '"') ? tokens[at + 2] : undefined;
    if (quoted && canBeCounted(quoted))
      return { unit: nounWithoutEzafe(quoted), end: at + 3, classifier: key };
    // «۱۴۰ عدد انواع ترقه»
    const kinds =
      follows && noun.key === 'انواع' && canBeCounted(tokens[at + 2]) ? tokens[at + 2] : undefined;
    if (kinds) return { unit: nounWithoutEzafe(kinds), end: at + 3, classifier: key };
    const thing =
      follows &&
      mayCount(key, noun.key) &&
      canBeCounted(noun) &&
      !isAdjective(noun) &&
      !isLightVerb(noun, tokens[at + 2]);
    return {
      unit: thing ? nounWithoutEzafe(noun, tokens[at + 2]) : head.text,
      end: thing ? at + 2 : at + 1,
      classifier: key,
    };
  }
  const adjective = adjectivesOfClassifiers.get(key);
  if (adjective !== undefined) return { unit: adjective, end: at + 1, classifier: null };
  const second = tokens[at + 2];
  if (follows && noun.key === 'و' && second && doubles.has(`${key} و ${second.key}`))
    return { unit: `${head.text} و ${second.text}`, end: at + 3, classifier: null };
  if (follows && partedCompounds.get(key)?.has(noun.key))
    return { unit: `${head.text}\u200c${noun.text}`, end: at + 2, classifier: null };
  return { unit: nounWithoutEzafe(head, noun), end: at + 1, classifier: null };
}
