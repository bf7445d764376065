import type { Document, TokenRange } from '../rule';
import type { CueSense } from '../schema/quote';
import { isBound } from './bound-prepositions';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb, isModal, isParticiple } from './finite-verb';
import { closers, commas, openers } from './punctuation';
import { namesSomeone } from './someone';
import { told } from './told';

/**
 * Nouns of saying, which bring in what is said by «مبنی بر»: «ادعای رستگار مبنی بر …». A journalist's questions («سؤالی
 * مبنی بر …») are not among them. Source: nouns counted before «مبنی بر» in Persian news.
 */
const nouns: ReadonlyMap<string, CueSense> = new Map(
  (
    [
      ['claim', 'ادعا ادعای ادعاها ادعاهای ادعایی ادعاهایی'],
      ['say', 'اظهارات اظهاراتی اظهارنظر سخنان سخنانی گفتههای صحبتهای صحبتهایی حرفهای'],
      [
        'announce',
        'خبر خبری خبرها خبرهای خبرهایی اخبار اخباری شایعه شایعهای شایعات شایعاتی شایعاتی گزارش گزارشی گزارشها گزارشهای گزارشهایی اعلام',
      ],
      ['believe', 'نظر نظرات دیدگاه باور اعتقاد'],
      ['warn', 'هشدار هشدارها هشدارهای هشداری تهدید تهدیدهای'],
      ['promise', 'وعده وعدههای وعدهها'],
      ['predict', 'پیشبینی پیشبینیهای'],
      ['propose', 'دستور پیشنهاد توصیه'],
      ['criticise', 'اتهام اتهامات شکایت شکایتی'],
    ] as const
  ).flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense] as const)),
);
export const startsNounCue = (key: string): boolean => nouns.has(key);

/** The longest name with title between the noun and «مبنی بر». */
const longest = 14;

/** «ادعای رستگار مبنی بر …», «پیش‌بینی رستگار این است که …»: the noun cue that stands here, or null. */
export function nounCueAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const sense = nouns.get(tokens[at]?.key ?? '');
  if (!sense || isNone(document, at)) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + longest); i++) {
    const token = tokens[i];
    if (!token || token.lineStart || nouns.has(token.key)) return null;
    if (token.key === 'این' && isThat(document, i + 1) && namesSomeone(document, at + 1))
      return nounCue(document, at, sense, i + 3);
    if (isFiniteVerb(token) || token.key === ':' || token.key === '.') return null;
    if (token.key === 'مبنیبر') return nounCue(document, at, sense, i + 1);
    if (token.key === 'مبنی' && tokens[i + 1]?.key === 'بر') return nounCue(document, at, sense, i + 2);
    if (token.key === 'مبنی' && tokens[i + 1]?.key === 'براینکه') return nounCue(document, at, sense, i + 1);
  }
  return null;
}

/** «هیچ گزارشی مبنی بر …», «به هیچ وجه ادعایی مبنی بر …»: there is none. */
const isNone = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.key === 'هیچ' || (tokens[at - 2]?.key === 'هیچ' && ways.has(tokens[at - 1]?.key ?? ''));
const ways: ReadonlySet<string> = new Set(['وجه', 'عنوان', 'روی', 'گونه', 'شکل', 'طریق']);

/** «است که» of «این است که». */
function isThat({ tokens }: Document, at: number): boolean {
  const copula = tokens[at]?.key;
  return (copula === 'است' || copula === 'بود') && tokens[at + 1]?.key === 'که';
}

function nounCue({ tokens }: Document, at: number, sense: CueSense, after: number): Cue {
  let to = after;
  const key = tokens[to]?.key;
  if (key === 'اینکه' || key === 'براینکه') to++;
  else if (key === 'این' && tokens[to + 1]?.key === 'که') to += 2;
  const lemma = tokens[at]?.text ?? '';
  return { family: 'noun', first: at, end: at + 1, lemma, sense, entry: null, verb: null, from: at, to };
}

/** Words between the noun and whose it is: «اظهارات اخیر رئیس‌جمهور». */
const qualifiers: ReadonlySet<string> = new Set(
  'اخیر جدید تازه قبلی پیشین مکرر متعدد برخی منتشر مطرح شده نادرست جنجالی تند صریح رسمی عجیب تکراری مداخلهجویانه'.split(
    ' ',
  ),
);
const selves: ReadonlySet<string> = new Set(['خود', 'خویش', 'من', 'ما', 'بنده', 'شما', 'خودش']);

/** Whose saying the noun is, or null where nobody is named. */
export function nounOwner(document: Document, cue: Cue): TokenRange | null {
  const { tokens } = document;
  let first = cue.end;
  while (qualifiers.has(tokens[first]?.key ?? '') && tokens[first]?.key !== 'برخی') first++;
  // «اظهارات صبح امروز معاون رئیس‌جمهور»
  first = document.marks.startingAt('time', first)?.end ?? first;
  let end = first;
  while (
    end < cue.to &&
    tokens[end]?.key !== 'مبنی' &&
    tokens[end]?.key !== 'مبنیبر' &&
    !isThatAt(document, end) &&
    !(end > first && addressees.has(tokens[end]?.key ?? '') && !isBound(document, first, end))
  )
    end++;
  while (end > first && commas.has(tokens[end - 1]?.key ?? '')) end--;
  if (end <= first || selves.has(tokens[first]?.key ?? '') || selves.has(tokens[end - 1]?.key ?? ''))
    return null;
  const head = openers.has(tokens[first]?.key ?? '') ? first + 1 : first;
  return namesSomeone(document, head) ? { first, end } : null;
}

/** «هشدار رستگار به شهردار مبنی بر …»: whom it is told, or against whom. */
const addressees: ReadonlySet<string> = new Set(['به', 'علیه', 'برای', 'درباره']);

const isThatAt = (document: Document, at: number): boolean =>
  document.tokens[at]?.key === 'این' && isThat(document, at + 1);

/** Verbs of which the word before them is a part: «منتشر شد», «نادرست است». */
const light: ReadonlySet<string> = new Set(
  'شد شده شدند است بود کرد کرده کردند داد داده دادند داشت دارد ندارد گرفت نیست نبود میشود نشد نشده نکرد نکرده بودند هستند میکند میکنند میدهد میدهند میگیرد شود شوند کند کنند دهد دهند نکنند نشود'.split(
    ' ',
  ),
);
/** Nouns of news of which there may be none: «خبری مبنی بر خسارت منتشر نشده است». */
const absent: ReadonlySet<string> = new Set('نشده نشد نکرده نکرد نداریم ندارد نرسیده نداده'.split(' '));

/**
 * What the noun brings in: a clause after «اینکه», up to its verb; a noun phrase up to a comma, «را» or the verb that the
 * noun itself is the subject or object of. Null where it is denied that there is such news.
 */
export function nounContent(document: Document, cue: Cue, limit: number): TokenRange | null {
  const { tokens } = document;
  const before = tokens[cue.to - 1]?.key ?? '';
  if (before === 'که' || before === 'اینکه' || before === 'براینکه')
    return clauseContent(document, cue, limit);
  let open = false;
  for (let i = cue.to; i < limit; i++) {
    const token = tokens[i];
    const key = token?.key ?? '';
    // «خبری مبنی بر آغاز کار «سپیده» در شهر»: a name in marks goes on behind them; marks around all of it do not.
    if (closers.has(key) && open) {
      open = false;
      continue;
    }
    open ||= i > cue.to && openers.has(key);
    if (commas.has(key) || key === 'را' || key === 'که' || closers.has(key) || key === '.')
      return i > cue.to ? { first: cue.to, end: i } : null;
    // «… مبنی بر تعطیلی به خبرگزاری بامداد گفت».
    if (key === 'به' && told.has(tokens[i + 1]?.key ?? ''))
      return i > cue.to ? { first: cue.to, end: i } : null;
    if (!isFiniteVerb(token) && !absent.has(key)) continue;
    if (absent.has(key) && tokens[i - 1]?.key !== 'صحت' && cue.sense !== 'claim') return null;
    const end = beforeVerb(document, cue.to, i);
    return end > cue.to ? { first: cue.to, end } : null;
  }
  return limit <= cue.to ? null : { first: cue.to, end: limit };
}

/** Where the words of a verb begin that ends at `at`: «منتشر شده بود», «به گوش می‌رسد», «فقط سکوت کرد». */
function beforeVerb({ tokens }: Document, from: number, at: number): number {
  let end = at;
  let isLight = light.has(tokens[at]?.key ?? '');
  if (isLight && isParticiple(tokens[at - 1])) {
    end--;
    isLight = light.has(tokens[end]?.key ?? '');
  }
  const noun = tokens[end - 1]?.key ?? '';
  if (isLight || heard.has(noun)) end--;
  while (end > from && aside.has(tokens[end - 1]?.key ?? '')) end--;
  return tokens[end - 1]?.key === 'به' ? end - 1 : end;
}

/** «به گوش می‌رسد», «به چشم می‌خورد» */
const heard: ReadonlySet<string> = new Set(['گوش', 'چشم']);
const aside: ReadonlySet<string> = new Set(['نیز', 'هم', 'فقط', 'تنها', 'نیزهم']);
const conditions: ReadonlySet<string> = new Set(['اگر', 'چنانچه']);

/** A clause up to its verb, past the verbs of relative and conditional clauses in it, and past participles of its nouns. */
function clauseContent({ tokens }: Document, cue: Cue, limit: number): TokenRange | null {
  let inner = conditions.has(tokens[cue.to]?.key ?? '') ? 1 : 0;
  let last = -1;
  for (let i = cue.to; i < limit; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.key === 'که' && i > cue.to && !endsClause(tokens[i - 1])) inner++;
    if (!endsClause(token) || isModal(token)) continue;
    const closed = next?.kind !== 'word' || next.key === 'و' || next.key === 'را' || isFiniteVerb(next);
    if (isParticiple(token) && !closed) continue;
    last = endsClause(next) ? i + 2 : i + 1;
    if (inner === 0) return { first: cue.to, end: last };
    inner--;
    i = last - 1;
  }
  return last < 0 ? null : { first: cue.to, end: last };
}
