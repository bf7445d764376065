import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isPreposition } from './word-classes';

/** Words of the frames «با بیان اینکه A، گفت: B», with what each does; a frame says A only with «اینکه». */
const frameWords: ReadonlyMap<string, CueSense> = new Map([
  ['بیان', 'say'],
  ['اشاره', 'stress'],
  ['تاکید', 'stress'],
  ['تصریح', 'stress'],
  ['یادآوری', 'stress'],
  ['تذکر', 'stress'],
  ['عنوان', 'say'],
  ['اعلام', 'announce'],
  ['تایید', 'confirm'],
  ['اظهار', 'say'],
  ['ذکر', 'say'],
  ['اذعان', 'admit'],
  ['اعتراف', 'admit'],
  ['اعتقاد', 'believe'],
  ['ادعای', 'claim'],
  ['ادعا', 'claim'],
  ['توضیح', 'explain'],
  ['تشریح', 'explain'],
  ['طرح', 'ask'],
  ['هشدار', 'warn'],
  ['ابراز', 'say'],
  ['خاطرنشانی', 'stress'],
  ['خاطرنشان', 'stress'],
  ['متذکر', 'stress'],
  ['یادآور', 'stress'],
  ['اضافه', 'add'],
  ['گفتن', 'say'],
]);
/** «بابیان اینکه»: the preposition written on its noun. */
const joined: ReadonlyMap<string, string> = new Map(
  ['بیان', 'اشاره', 'تاکید', 'اعلام', 'یادآوری', 'اظهار'].map((noun) => [`با${noun}`, noun]),
);
const openers: ReadonlySet<string> = new Set(['با', 'ضمن', 'و']);
const between: ReadonlySet<string> = new Set([
  'بر',
  'به',
  'از',
  'در',
  'مجدد',
  'دوباره',
  'امیدواری',
  'تاسف',
  'خرسندی',
  'نگرانی',
  'کردن',
  'شدن',
  'ساختن',
]);

/** «با بیان این نکته که», «با طرح این ادعا که». */
const pointed = words(
  'مطلب نکته موضوع مساله مسئله سوال پرسش باور امر ادعا واقعیت توضیح خبر سخن جمله انتقاد گلایه',
);

/** Where the clause after «اینکه», «این که», «براینکه» begins, or -1. */
function afterInke(document: Document, at: number): number {
  const { tokens } = document;
  const key = tokens[at]?.key;
  if (key === 'اینکه' || key === 'براینکه' || key === 'بهاینکه') return at + 1;
  if (key === 'این' && tokens[at + 1]?.key === 'که') return at + 2;
  if ((key === 'این' || key === 'براین') && tokens[at + 2]?.key === 'که') {
    const noun = tokens[at + 1]?.key ?? '';
    if (pointed.has(noun)) return at + 3;
  }
  return key === 'که' ? at + 1 : -1;
}

/** Whether a frame's word may be this one; no other is asked of {@link frameCueAt}. */
export const startsFrameCue = (key: string): boolean => frameWords.has(key) || joined.has(key);

/** What is made known and tells nothing: «با اعلام شماره حساب», «با اعلام برنامه مسابقات», «با اعلام آمادگی خود». */
const listed = words(
  'این آن همین شماره برنامه برنامههای اسامی فهرست نتایج نتیجه جزئیات قیمت نرخ زمان ساعت مطلب مطالب مراتب حمایت همبستگی انزجار برائت جرم رای اسم نام نشانی آدرس وصول موجودی آمار لیست نظر نظرات مواضع موضع اخبار وضعیت شرایط اولویتهای خطر هشدار هشداری بیانیهای اینکه',
);
/** «با اعلام خبر فوق», «با اعلام آمادگی خود» */
const pointing: ReadonlySet<string> = new Set('فوق مذکور بالا خود خویش'.split(' '));
const withoutPreposition: ReadonlySet<string> = new Set(['اعلام', 'تایید']);

/** Where what is named begins («با تأکید بر N», «با اذعان به N», «با اعلام N»), or -1; «با اشاره به N» only names a topic. */
function nounAfter({ tokens, marks }: Document, at: number, noun: string): number {
  if (tokens[at - 1]?.key === 'و') return -1;
  const next = tokens[at + 1]?.key ?? '';
  const says = (noun === 'تاکید' && next === 'بر') || (noun === 'اذعان' && next === 'به');
  if (says) return tokens[at + 2]?.kind === 'word' ? at + 2 : -1;
  if (!withoutPreposition.has(noun) || tokens[at - 2]?.key === 'همزمان') return -1;
  const first = next === 'خبر' ? at + 2 : at + 1;
  const word = tokens[first];
  if (word?.kind !== 'word' || word.lineStart || listed.has(word.key) || isPreposition(word.key)) return -1;
  if (marks.startingAt('name', first)) return -1;
  // «با اعلام تصمیم خود برای …»
  if (word.key === 'تصمیم' && tokens[first + 2]?.key === 'برای') return first;
  for (let i = first; i < first + 3; i++) if (pointing.has(tokens[i]?.key ?? '')) return -1;
  return first;
}

/** Whether a frame brings in a noun phrase and no clause. */
export function isNounFrame({ tokens }: Document, cue: Cue): boolean {
  const last = tokens[cue.to - 1]?.key ?? '';
  return !last.endsWith('که');
}

/** «با بیان اینکه …»: the frame whose word stands here, or null. */
export function frameCueAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const word = tokens[at];
  if (!word || !startsFrameCue(word.key)) return null;
  const noun = joined.get(word.key);
  const sense = frameWords.get(noun ?? word.key);
  if (!sense || !(noun || openers.has(tokens[at - 1]?.key ?? ''))) return null;
  let next = at + 1;
  for (let i = 0; i < 2 && between.has(tokens[next]?.key ?? ''); i++) next++;
  let to = afterInke(document, next);
  // «با تأکید بر لزوم …»: what is stressed or admitted is said with a noun alone.
  if (to < 0) to = nounAfter(document, at, noun ?? word.key);
  if (to < 0) return null;
  return {
    family: 'frame',
    first: at,
    end: at + 1,
    lemma: word.text,
    sense,
    entry: null,
    verb: null,
    from: noun ? at : at - 1,
    to,
  };
}
