import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb, isModal, isParticiple } from './finite-verb';
import { closers, commas, openers } from './punctuation';
import { told } from './told';

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
