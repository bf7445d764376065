import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Cue } from './cue';
import {
  type Compound,
  compounds,
  dividedCompounds,
  lightVerbs,
  simpleCues,
  simpleVerbs,
} from './cue-lexicon';
import { isFiniteVerb } from './finite-verb';
import { VerbReader, type VerbReading } from './inflection';
import { commas, terminators } from './punctuation';

const simpleReader = new VerbReader(simpleVerbs, [
  // Colloquial forms of «گفتن».
  ['میگه', { infinitive: 'گفتن', tense: 'present', person: 3, number: 'singular', negative: false }],
  ['میگن', { infinitive: 'گفتن', tense: 'present', person: 3, number: 'plural', negative: false }],
]);
const has = { infinitive: 'داشتن', tense: 'present', person: 3 } as const;
const lightReader = new VerbReader(lightVerbs, [
  // «تأکید دارند که»: of «داشتن» the present has no «می».
  ['دارد', { ...has, number: 'singular', negative: false }],
  ['دارند', { ...has, number: 'plural', negative: false }],
  ['ندارد', { ...has, number: 'singular', negative: true }],
  ['ندارند', { ...has, number: 'plural', negative: true }],
]);

/** The copula after «معتقد», «مدعی»: «است», «بودند», «هستند». */
const copulas: ReadonlyMap<string, Pick<VerbReading, 'tense' | 'number' | 'negative'>> = new Map([
  ['است', { tense: 'present', number: 'singular', negative: false }],
  ['هست', { tense: 'present', number: 'singular', negative: false }],
  ['بود', { tense: 'past', number: 'singular', negative: false }],
  ['بوده', { tense: 'past', number: 'singular', negative: false }],
  ['هستند', { tense: 'present', number: 'plural', negative: false }],
  ['اند', { tense: 'present', number: 'plural', negative: false }],
  ['بودند', { tense: 'past', number: 'plural', negative: false }],
  ['نیست', { tense: 'present', number: 'singular', negative: true }],
  ['نیستند', { tense: 'present', number: 'plural', negative: true }],
  ['نبود', { tense: 'past', number: 'singular', negative: true }],
]);

/** What makes «بوده» a perfect. */
const perfect: ReadonlySet<string> = new Set(['است', 'اند']);

/** «معتقدند», «مدعی‌اند»: the copula written on the word. */
const joinedCopulas: ReadonlyMap<string, readonly [string, 'singular' | 'plural']> = new Map([
  ['معتقدند', ['معتقد', 'plural']],
  ['معتقدست', ['معتقد', 'singular']],
  ['مدعیاند', ['مدعی', 'plural']],
  ['مدعیست', ['مدعی', 'singular']],
]);

/** «اظهارداشت», «خبرداد»: word and light verb written as one; the cut between them is unseen. */
const written: ReadonlyMap<string, readonly [string, string]> = new Map(
  ['کرد', 'داشت', 'داد', 'شد', 'نمود', 'کردند', 'داشتند', 'دادند'].flatMap((verb) =>
    'اظهار بیان عنوان تصریح تاکید خاطرنشان اعلام خبر اضافه ابراز یادآور ادامه توضیح مطرح تشریح اشاره'
      .split(' ')
      .map((word) => [word + verb, [word, verb]] as const),
  ),
);

/** «باید گفت», «می‌توان گفت»: nobody has said it. */
const modals: ReadonlySet<string> = new Set([
  'باید',
  'نباید',
  'بایستی',
  'میتوان',
  'میشود',
  'نمیتوان',
  'نمیشود',
  'توان',
  'بتوان',
  'میبایست',
]);
/** «در دستور کار قرار دادند», «به عنوان»: the word belongs to its preposition, and to no light verb. */
const governing: ReadonlySet<string> = new Set(['در', 'به', 'با', 'هیچ']);

/** Whether a reporting verb may begin with this word; no other is asked of {@link verbCueAt}. */
export const startsVerbCue = (key: string): boolean =>
  compounds.has(key) || joinedCopulas.has(key) || written.has(key) || simpleReader.mayStart(key);

/** The reporting verb whose first token stands here, or null. */
export function verbCueAt(document: Document, at: number): Cue | null {
  const key = document.tokens[at]?.key ?? '';
  if (!startsVerbCue(key)) return null;
  const before = document.tokens[at - 1]?.key ?? '';
  if (modals.has(before) && !(before.endsWith('میشود') && isBeforeColon(document, at))) return null;
  const list = governing.has(before) ? undefined : compounds.get(key);
  if (list) {
    for (const compound of list) {
      const cue = compoundCue(document, at, compound);
      if (cue) return cue;
    }
  }
  if (list) {
    const shared = coordinatedCue(document, at, list);
    if (shared) return shared;
  }
  const divided = dividedCue(document, at);
  if (divided) return divided;
  const joined = joinedCopulas.get(key);
  if (joined) {
    const compound = compounds.get(joined[0])?.[0];
    if (compound) {
      return verbCue(at, compound.entry, joinedCopula(at + 1, joined[1]));
    }
  }
  const one = written.get(key);
  if (one) {
    const compound = compounds.get(one[0])?.find(({ words }) => words.length === 1);
    if (compound)
      return verbCue(at, compound.entry, {
        end: at + 1,
        infinitive: compound.entry.lemma,
        tense: 'past',
        person: 3,
        number: one[1].endsWith('ند') ? 'plural' : 'singular',
        negative: false,
        passive: false,
      });
  }
  const verb = simpleReader.at(document, at);
  if (
    !verb ||
    isTalk(document, verb.end) ||
    isStationery(document, verb.end) ||
    (topics.has(document.tokens[at - 1]?.key ?? '') && !inTexts.has(verb.infinitive))
  )
    return null;
  const entry = simpleCues.get(verb.infinitive);
  // «آمده است» of a document; «آمد که» is a deed.
  if (!entry || (entry.perfect && verb.tense !== 'perfect')) return null;
  return verbCue(at, entry, verb);
}

/** The copula that is written on the word it follows. */
const joinedCopula = (end: number, number: 'singular' | 'plural' = 'plural'): VerbReading => ({
  end,
  infinitive: 'بودن',
  tense: 'present',
  person: 3,
  number,
  negative: false,
  passive: false,
});

/** «… انجام می‌شود گفت: …»: here «می‌شود» ends the frame before. */
function isBeforeColon({ tokens }: Document, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (tokens[i]?.key === ':') return true;
  return false;
}

/** «در مقدمه کتاب آمده است», «در مقدمه کتاب آورده است»: the word before the verb is where it stands. */
const inTexts: ReadonlySet<string> = new Set(['آمدن', 'آوردن']);

/** «سخن گفت», «تبریک گفت»: a topic or a rite, and no words. */
const topics: ReadonlySet<string> = new Set([
  'سخن',
  'حرف',
  'تبریک',
  'تسلیت',
  'شعر',
  'درس',
  'کتاب',
  'نماز',
  'سرود',
  'ارزش',
  'دعا',
  'لبیک',
  'آفرین',
  'خوشامد',
  'خیرمقدم',
  'دروغ',
  'تکبیر',
  'اذان',
]);

/** «گفت و گو», «گفت وگو», «گفت و شنود»: talk, written apart. */
function isTalk({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key.startsWith('وگو')) return true;
  const next = tokens[at + 1]?.key ?? '';
  return key === 'و' && (next.startsWith('گو') || next === 'شنود');
}

/** «نوشت افزار»: stationery, written apart. */
const isStationery = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.key.startsWith('افزار') === true;

function verbCue(first: number, entry: NonNullable<Cue['entry']>, verb: VerbReading): Cue {
  const { lemma, sense } = entry;
  return { family: 'verb', first, end: verb.end, lemma, sense, entry, verb, from: first, to: verb.end };
}

function compoundCue(document: Document, at: number, { words, lights, entry }: Compound): Cue | null {
  const { tokens } = document;
  const last = words.length - 1;
  for (let i = 1; i < last; i++) if (tokens[at + i]?.key !== words[i]) return null;
  const after = at + words.length;
  if (last > 0 && tokens[at + last]?.key !== words[last]) {
    // «بر این باورند», «بر این عقیده‌اند»: the copula written on the last word.
    const key = tokens[at + last]?.key;
    const many = key === `${words[last]}ند` || key === `${words[last]}اند`;
    return many && lights.has('بودن') ? verbCue(at, entry, joinedCopula(after)) : null;
  }
  const verb = lightVerbAt(document, after, lights);
  if (verb) return verbCue(at, entry, verb);
  // «هشدار جدی داد», «تأکید ویژه کرد»: one adjective may stand between.
  const between = tokens[after]?.key ?? '';
  if (tokens[after]?.kind !== 'word' || !isAdjective(between) || lights.has('بودن')) return null;
  const apart = lightVerbAt(document, after + 1, lights);
  return apart && apart.infinitive !== 'داشتن' ? verbCue(at, entry, apart) : null;
}

const adjectives: ReadonlySet<string> = new Set([
  'ویژه',
  'مجدد',
  'دوباره',
  'صریح',
  'اکید',
  'شدید',
  'موکد',
  'خوش',
  'هم',
  'نیز',
  'مهم',
  'تازه',
]);

function isAdjective(key: string): boolean {
  return adjectives.has(key) || key === 'جدی' || key === 'رسمی' || key === 'نهایی' || key === 'چندباره';
}

/** Compounds that name what is said before them: «X را از مزایا عنوان و اظهار کرد», «خبر را تکذیب و گفت». */
function coordinatedCue(document: Document, at: number, list: readonly Compound[]): Cue | null {
  const { tokens } = document;
  for (const { words, lights, entry } of list) {
    if (!keysAt(tokens, at, words)) continue;
    const and = at + words.length;
    if (tokens[and]?.key !== 'و' || !lights.has('کردن')) continue;
    if (!entry.takes.has('small') && !entry.takes.has('object') && !entry.takes.has('bar')) continue;
    const next = verbCueAt(document, and + 1);
    if (next?.verb) return { ...verbCue(at, entry, next.verb), end: and, to: and };
  }
  return null;
}

/** So many words stand in «مدعی X شد» at most. */
const longestInside = 20;
/** «مدعی قهرمانی است», «مدعی اصلی است»: contends for it. */
const contended: ReadonlySet<string> = new Set(
  'قهرمانی عنوان صعود کسب جام مقام مدال سهمیه اصلی جدی همیشگی العموم این آن پرونده صندلی پست ریاست تصاحب فتح رسیدن لیگ خصوصی حقوق'.split(
    ' ',
  ),
);

/** «مدعی حمله به سد شد», «حاکی از افزایش بهاست»: the cue is the word, and what is said ends before the verb. */
function dividedCue(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const list = dividedCompounds.get(tokens[at]?.key ?? '');
  if (!list) return null;
  for (const { words, lights, entry } of list) {
    if (!keysAt(tokens, at, words)) continue;
    const start = at + words.length;
    if (contended.has(tokens[start]?.key ?? '') || tokens[start]?.kind !== 'word') return null;
    for (let i = start + 1; i < start + longestInside; i++) {
      const token = tokens[i];
      if (!token || token.lineStart || token.key === 'که' || token.key === 'را') return null;
      if (commas.has(token.key) || terminators.has(token.key)) return null;
      if (!isFiniteVerb(token) && token.key !== 'شده') continue;
      const verb = lightVerbAt(document, i, lights);
      // «تیم مدعی حاضر است …»
      if (i === start + 1 && verb?.infinitive === 'بودن' && words.length === 1) return null;
      return verb && !verb.passive ? { ...verbCue(at, entry, verb), end: start, to: i } : null;
    }
  }
  return null;
}

function lightVerbAt(document: Document, at: number, lights: ReadonlySet<string>): VerbReading | null {
  if (lights.has('بودن')) {
    const copula = copulas.get(document.tokens[at]?.key ?? '');
    // «معتقد بوده است»
    const end =
      document.tokens[at]?.key === 'بوده' && perfect.has(document.tokens[at + 1]?.key ?? '')
        ? at + 2
        : at + 1;
    if (copula) return { ...copula, end, infinitive: 'بودن', person: 3, passive: false };
  }
  const reader = lights.has('گفتن') ? simpleReader : lightReader;
  const verb = reader.at(document, at) ?? lightReader.at(document, at);
  if (!verb) return null;
  if (lights.has(verb.infinitive)) return verb;
  // «اعلام شد» is the passive of «اعلام کرد».
  if (verb.infinitive === 'شدن' && lights.has('کردن')) return { ...verb, passive: true };
  return null;
}
