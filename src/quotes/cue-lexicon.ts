import type { CueSense } from '../schema/quote';
import { fold } from '../text/fold';
import type { Verb } from './inflection';

/**
 * What a cue takes beside a colon, which every cue may take:
 * `ke` a clause after «که»; `ta` a clause after «تا» or «که» of what is asked for; `bare` a clause with nothing before
 * it; `inside` a noun phrase before its light verb («مدعی X شد»); `object` «X را»; `small` «X را Y»; `az` «از X»; `bar` «بر X»; `be` «به X»; `rabe` «کسی را به X»; `as` «از X به عنوان Y».
 */
export type Complement =
  | 'ke'
  | 'ta'
  | 'bare'
  | 'inside'
  | 'object'
  | 'small'
  | 'az'
  | 'bar'
  | 'be'
  | 'rabe'
  | 'as';

/** A reporting verb: a simple verb, or a word and the light verbs it goes with. */
export interface CueEntry {
  readonly lemma: string;
  readonly sense: CueSense;
  readonly takes: ReadonlySet<Complement>;
  /** It is also an everyday deed («ادامه داد», «خواند»): it needs a colon, «که» or marks to be speech. */
  readonly weak: boolean;
  /** Only a document says it («آمار نشان می‌دهد»): of anything else it is a deed. */
  readonly document: boolean;
  /** A text says it, which is named before it: «متن پیام رستگار به شرح زیر است: …». */
  readonly text: boolean;
  /** It brings in a text, which goes on to its end: «اطلاعیه‌ای به شرح زیر صادر کرد: …». */
  readonly whole: boolean;
  /** It reports only in the perfect: «آمده است». */
  readonly perfect: boolean;
  /** Its passive is the reporter's own («پیش‌بینی می‌شود», «مقرر شد»). */
  readonly active: boolean;
  /** Its object is a topic («دیدگاه خود را بیان کرد») unless a predicate follows. */
  readonly topic: boolean;
  /** It denies what it names. */
  readonly denies: boolean;
}

type SimpleRow = readonly [
  infinitive: string,
  past: string,
  present: string,
  sense: CueSense,
  takes: string,
  flags?: string,
];
type CompoundRow = readonly [words: string, lights: string, sense: CueSense, takes: string, flags?: string];

/** Simple verbs. Source: reporting verbs counted in Persian agency copy, with the complements they were seen with. */
const simpleRows: readonly SimpleRow[] = [
  ['گفتن', 'گفت', 'گوی', 'say', 'ke bare'],
  ['افزودن', 'افزود', 'افزای', 'add', 'ke bare'],
  ['نوشتن', 'نوشت', 'نویس', 'write', 'ke bare'],
  ['فرمودن', 'فرمود', 'فرمای', 'say', 'ke bare'],
  ['پرسیدن', 'پرسید', 'پرس', 'ask', 'ke bare'],
  ['دانستن', 'دانست', 'دان', 'believe', 'small', 'weak'],
  ['خواندن', 'خواند', 'خوان', 'believe', 'small', 'weak'],
  ['نامیدن', 'نامید', 'نام', 'believe', 'small', 'weak'],
  ['شمردن', 'شمرد', 'شمار', 'explain', 'small object', 'weak'],
  ['برشمردن', 'برشمرد', 'برشمار', 'explain', 'small object', 'weak'],
  ['خواستن', 'خواست', 'خواه', 'propose', 'ta', 'weak'],
  ['پذیرفتن', 'پذیرفت', 'پذیر', 'admit', 'ke', 'weak'],
  ['آوردن', 'آورد', 'آور', 'write', 'ke', 'weak perfect'],
  ['آمدن', 'آمد', 'آی', 'write', 'ke bare', 'weak perfect'],
];

/** Words that make a reporting verb with a light verb: `kard` stands for کردن، داشتن، نمودن، ساختن. */
const compoundRows: readonly CompoundRow[] = [
  ['اظهار', 'kard', 'say', 'ke bare'],
  ['بیان', 'kard', 'say', 'ke bare object', 'topic'],
  ['عنوان', 'kard', 'say', 'ke bare small'],
  ['مطرح', 'kard', 'say', 'ke object', 'topic'],
  ['ابراز', 'kard', 'say', 'ke bare'],
  ['عرض', 'کرد', 'say', 'ke bare'],
  ['ذکر', 'kard', 'say', 'small ke', 'weak'],
  ['احتمال', 'داد', 'predict', 'ke bare'],
  ['نقل', 'kard', 'say', 'ke'],
  ['روایت', 'kard', 'say', 'ke'],
  ['به شرح زیر', 'copula', 'write', 'ke', 'weak text'],
  ['به شرح ذیل', 'copula', 'write', 'ke', 'weak text'],
  ['به این شرح', 'copula', 'write', 'ke', 'weak text'],
  ['بشرح زیر', 'copula', 'write', 'ke', 'weak text'],
  ['به شرح زیر صادر', 'kard', 'write', 'ke', 'weak whole'],
  ['به شرح زیر منتشر', 'kard', 'write', 'ke', 'weak whole'],
  ['به این شرح صادر', 'kard', 'write', 'ke', 'weak whole'],
  ['به این شرح منتشر', 'kard', 'write', 'ke', 'weak whole'],
  ['بدین شرح', 'copula', 'write', 'ke', 'weak text'],
  ['بدین‌شرح', 'copula', 'write', 'ke', 'weak text'],
  ['تکرار', 'kard', 'stress', 'ke', 'weak'],
  ['بازگو', 'kard', 'say', 'ke', 'weak'],
  ['اظهارنظر', 'kard', 'say', 'ke', 'weak'],
  ['اظهار نظر', 'kard', 'say', 'ke', 'weak'],
  ['اضافه', 'kard', 'add', 'ke bare'],
  ['ادامه', 'داد', 'add', 'ke bare', 'weak'],
  ['اینچنین آغاز', 'kard', 'say', 'ke', 'weak'],
  ['اینگونه آغاز', 'kard', 'say', 'ke', 'weak'],
  ['این گونه آغاز', 'kard', 'say', 'ke', 'weak'],
  ['چنین آغاز', 'kard', 'say', 'ke', 'weak'],
  ['با این جمله آغاز', 'kard', 'say', 'ke', 'weak'],
  ['صحبت', 'kard', 'say', '', 'weak'],
  ['به زبان', 'آورد', 'say', 'ke', 'weak'],
  ['بر زبان', 'آورد راند', 'say', 'ke', 'weak'],
  ['واکنش نشان', 'داد', 'answer', 'ke', 'weak'],
  ['اینچنین به پایان', 'رساند', 'say', 'ke', 'weak'],
  ['اینگونه به پایان', 'رساند', 'say', 'ke', 'weak'],
  ['این گونه به پایان', 'رساند', 'say', 'ke', 'weak'],
  ['تصریح', 'kard', 'stress', 'ke bare'],
  ['تأکید', 'kard', 'stress', 'ke bare bar'],
  ['خاطرنشان', 'kard شد', 'stress', 'ke bare'],
  ['خاطر نشان', 'kard شد', 'stress', 'ke bare'],
  ['یادآور', 'شد', 'stress', 'ke bare'],
  ['یاد آور', 'شد', 'stress', 'ke bare'],
  ['یادآوری', 'kard', 'stress', 'ke bare'],
  ['متذکر', 'شد', 'stress', 'ke bare'],
  ['تذکر', 'داد', 'stress', 'ke bare'],
  ['گوشزد', 'kard', 'stress', 'ke bare'],
  ['اصرار', 'kard', 'stress', 'ke ta', 'weak'],
  ['اشاره', 'kard', 'stress', 'ke', 'weak'],
  ['تشریح', 'kard', 'explain', 'ke', 'weak'],
  ['توضیح', 'داد kard', 'explain', 'ke bare'],
  ['شرح', 'داد', 'explain', 'ke', 'weak'],
  ['روشن', 'kard', 'explain', 'ke', 'weak'],
  ['تبیین', 'kard', 'explain', 'ke', 'weak'],
  ['تحلیل', 'kard', 'explain', 'ke', 'weak'],
  ['تفسیر', 'kard', 'explain', 'small ke', 'weak'],
  ['استدلال', 'kard', 'explain', 'ke bare'],
  ['نتیجه', 'گرفت', 'explain', 'ke', 'weak'],
  ['جمع‌بندی', 'kard', 'explain', 'ke', 'weak'],
  ['خبر', 'داد', 'announce', 'az ke bare', 'weak'],
  ['اعلام', 'kard', 'announce', 'ke bare object'],
  ['مقرر', 'kard', 'announce', 'ke bare', 'active'],
  ['گزارش', 'داد kard', 'announce', 'ke bare az small'],
  ['اطلاع', 'داد', 'announce', 'ke bare'],
  ['مطلع', 'kard', 'announce', 'ke', 'weak'],
  ['باخبر', 'kard', 'announce', 'ke', 'weak'],
  ['آشکار', 'kard', 'announce', 'ke', 'weak'],
  ['برملا', 'kard', 'announce', 'ke', 'weak'],
  ['فاش', 'kard', 'announce', 'ke bare'],
  ['افشا', 'kard', 'announce', 'ke bare'],
  ['مدعی', 'شد copula', 'claim', 'ke bare'],
  ['ادعا', 'kard', 'claim', 'ke bare'],
  ['معتقد', 'copula', 'believe', 'ke bare'],
  ['بر این باور', 'copula', 'believe', 'ke bare'],
  ['بر این عقیده', 'copula', 'believe', 'ke bare'],
  ['بر این نظر', 'copula', 'believe', 'ke bare'],
  ['بر این اعتقاد', 'copula', 'believe', 'ke bare'],
  ['به این نتیجه', 'رسید', 'believe', 'ke', 'weak'],
  ['امیدوار', 'copula', 'predict', 'ke'],
  ['باور', 'داشت', 'believe', 'ke bare'],
  ['عقیده', 'داشت', 'believe', 'ke bare'],
  ['اعتقاد', 'داشت', 'believe', 'ke bare'],
  ['گمان', 'kard', 'believe', 'ke bare'],
  ['فکر', 'kard', 'believe', 'ke bare', 'weak'],
  ['تصور', 'kard', 'believe', 'ke bare', 'weak'],
  ['تشبیه', 'kard', 'believe', 'rabe', 'weak'],
  ['توصیف', 'kard', 'believe', 'small'],
  ['قلمداد', 'kard', 'believe', 'small'],
  ['تلقی', 'kard', 'believe', 'small'],
  ['یاد', 'kard', 'believe', 'as', 'weak'],
  ['نام', 'برد', 'believe', 'as', 'weak'],
  ['ارزیابی', 'kard', 'believe', 'small'],
  ['برآورد', 'kard', 'predict', 'small ke'],
  ['تخمین', 'زد', 'predict', 'small ke'],
  ['پیش‌بینی', 'kard', 'predict', 'ke bare'],
  ['پیش بینی', 'kard', 'predict', 'ke bare'],
  ['ابراز امیدواری', 'kard', 'predict', 'ke bare'],
  ['اظهار امیدواری', 'kard', 'predict', 'ke bare'],
  ['ابراز اطمینان', 'kard', 'promise', 'ke bare'],
  ['ابراز تأسف', 'kard', 'say', 'ke', 'weak'],
  ['ابراز خرسندی', 'kard', 'say', 'ke', 'weak'],
  ['ابراز نگرانی', 'kard', 'warn', 'ke'],
  ['ابراز عقیده', 'kard', 'believe', 'ke bare'],
  ['ابراز تردید', 'kard', 'believe', 'ke'],
  ['تکذیب', 'kard', 'deny', 'object ke', 'denies'],
  ['رد', 'kard', 'deny', 'object', 'denies weak'],
  ['انکار', 'kard', 'deny', 'object ke', 'denies'],
  ['تأیید', 'kard', 'confirm', 'ke bare object', 'weak'],
  ['اذعان', 'kard', 'admit', 'ke bare'],
  ['اعتراف', 'kard', 'admit', 'ke bare be'],
  ['اقرار', 'kard', 'admit', 'ke bare be'],
  ['قبول', 'داشت', 'admit', 'ke', 'weak'],
  ['معترف', 'copula', 'admit', 'ke'],
  ['هشدار', 'داد', 'warn', 'ke bare'],
  ['تهدید', 'kard', 'warn', 'ke bare'],
  ['وعده', 'داد', 'promise', 'ke bare'],
  ['قول', 'داد', 'promise', 'ke bare'],
  ['تعهد', 'kard داد', 'promise', 'ke', 'weak'],
  ['متعهد', 'شد', 'promise', 'ke', 'weak'],
  ['اطمینان', 'داد', 'promise', 'ke bare'],
  ['پیشنهاد', 'kard داد', 'propose', 'ke bare'],
  ['توصیه', 'kard', 'propose', 'ke bare'],
  ['سفارش', 'kard', 'propose', 'ke', 'weak'],
  ['درخواست', 'kard', 'propose', 'ta', 'weak'],
  ['تقاضا', 'kard', 'propose', 'ta', 'weak'],
  ['خواستار', 'شد', 'propose', 'ta', 'weak'],
  ['دستور', 'داد', 'propose', 'ta', 'weak'],
  ['سوال', 'kard', 'ask', 'ke', 'weak'],
  ['پاسخ', 'داد گفت', 'answer', 'ke', 'weak'],
  ['جواب', 'داد', 'answer', 'ke', 'weak'],
  ['توییت', 'kard', 'write', 'ke bare'],
  ['پست', 'kard', 'write', 'ke', 'weak'],
  ['انتقاد', 'kard', 'criticise', 'ke', 'weak'],
  ['گلایه', 'kard', 'criticise', 'ke', 'weak'],
  ['گله', 'kard', 'criticise', 'ke', 'weak'],
  ['متهم', 'kard', 'criticise', 'rabe ke', 'weak'],
  ['نشان', 'داد', 'announce', 'ke bare', 'weak document'],
  ['حاکی از آن', 'copula', 'announce', 'ke bare', 'document'],
  ['حاکی', 'copula', 'announce', 'ke bare', 'document'],
  ['حکایت از آن', 'داشت', 'announce', 'ke', 'document'],
  ['حکایت از این', 'داشت', 'announce', 'ke', 'document'],
  ['از آن حکایت', 'داشت', 'announce', 'ke', 'document'],
  ['از این حکایت', 'داشت', 'announce', 'ke', 'document'],
  ['بیانگر آن', 'copula', 'announce', 'ke', 'document'],
  ['گویای آن', 'copula', 'announce', 'ke', 'document'],
];

/** «مدعی X شد», «حاکی از X است»: what is said stands between the word and its verb. */
const dividedRows: readonly CompoundRow[] = [
  ['مدعی', 'شد copula', 'claim', 'inside'],
  ['حاکی از', 'copula', 'announce', 'inside', 'document'],
];

/** Light verbs, and the copula of «معتقد است». */
export const lightVerbs: readonly Verb[] = [
  { infinitive: 'کردن', past: 'کرد', present: 'کن' },
  { infinitive: 'داشتن', past: 'داشت', present: 'دار' },
  { infinitive: 'نمودن', past: 'نمود', present: 'نمای' },
  { infinitive: 'ساختن', past: 'ساخت', present: 'ساز' },
  { infinitive: 'شدن', past: 'شد', present: 'شو' },
  { infinitive: 'دادن', past: 'داد', present: 'ده' },
  { infinitive: 'گرفتن', past: 'گرفت', present: 'گیر' },
  { infinitive: 'زدن', past: 'زد', present: 'زن' },
  { infinitive: 'رساندن', past: 'رساند', present: 'رسان' },
  { infinitive: 'رسیدن', past: 'رسید', present: 'رس' },
  { infinitive: 'بردن', past: 'برد', present: 'بر' },
  { infinitive: 'آوردن', past: 'آورد', present: 'آور' },
  { infinitive: 'راندن', past: 'راند', present: 'ران' },
];

const lightGroups: Readonly<Record<string, readonly string[]>> = {
  kard: ['کردن', 'داشتن', 'نمودن', 'ساختن'],
  کرد: ['کردن', 'نمودن'],
  داد: ['دادن'],
  داشت: ['داشتن'],
  شد: ['شدن'],
  گرفت: ['گرفتن'],
  زد: ['زدن'],
  رساند: ['رساندن'],
  رسید: ['رسیدن'],
  برد: ['بردن'],
  آورد: ['آوردن'],
  راند: ['راندن'],
  گفت: ['گفتن'],
  copula: ['بودن'],
};

function entryOf(lemma: string, sense: CueSense, takes: string, flags: string): CueEntry {
  return {
    lemma,
    sense,
    takes: new Set(takes.split(' ') as Complement[]),
    weak: flags.includes('weak'),
    document: flags.includes('document'),
    text: flags.includes('text'),
    whole: flags.includes('text') || flags.includes('whole'),
    perfect: flags.includes('perfect'),
    topic: flags.includes('topic'),
    active: flags.includes('active') || sense === 'predict' || sense === 'believe' || sense === 'propose',
    denies: flags.includes('denies'),
  };
}

export const simpleVerbs: readonly Verb[] = simpleRows.map(([infinitive, past, present]) => ({
  infinitive,
  past,
  present,
}));

/** Simple reporting verbs by infinitive. */
export const simpleCues: ReadonlyMap<string, CueEntry> = new Map(
  simpleRows.map(([infinitive, , , sense, takes, flags]) => [
    infinitive,
    entryOf(infinitive, sense, takes, flags ?? ''),
  ]),
);

/** The word or words of a compound, the infinitives it goes with, and what the compound means. */
export interface Compound {
  readonly words: readonly string[];
  readonly lights: ReadonlySet<string>;
  readonly entry: CueEntry;
}

/** Compounds by the key of their first word, the longest first. */
export const compounds = tableOf(compoundRows);
/** Those that hold what is said between their word and their verb. */
export const dividedCompounds = tableOf(dividedRows);

function tableOf(rows: readonly CompoundRow[]): ReadonlyMap<string, readonly Compound[]> {
  const table = new Map<string, Compound[]>();
  for (const [phrase, groups, sense, takes, flags] of rows) {
    const words = phrase.split(' ').map(fold);
    const lights = groups.split(' ').flatMap((group) => lightGroups[group] ?? []);
    const entry = entryOf(`${phrase} ${lights[0] ?? ''}`, sense, takes, flags ?? '');
    const list = table.get(words[0] ?? '') ?? [];
    list.push({ words, lights: new Set(lights), entry });
    list.sort((a, b) => b.words.length - a.words.length);
    table.set(words[0] ?? '', list);
  }
  return table;
}
