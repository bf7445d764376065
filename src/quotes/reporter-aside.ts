import type { Document } from '../rule';
import type { Draft } from './draft';
import { endsClause, isFiniteVerb } from './finite-verb';
import { speaksAgain } from './own-voice';
import { commas, terminators } from './punctuation';
import { isBut } from './word-classes';

const asides: ReadonlySet<string> = new Set([
  'هرچند',
  'هرچندکه',
  'گرچه',
  'اگرچه',
  'حملاتی',
  'اقدامی',
  'موضوعی',
  'ادعایی',
  'خبری',
  'موضوعیکه',
  'امری',
]);

/** After «؛» these draw a conclusion from what was said: words of whoever tells it. */
const conclusions: ReadonlySet<string> = new Set(['بنابراین', 'لذا', 'پس']);

/** «… وضع می‌کند که بعدا آن را کم کرد»: what came of it, in the reporter's words. */
const sequels: ReadonlySet<string> = new Set(['بعدا', 'بعدها', 'بلافاصله', 'البته']);

const deeds: ReadonlySet<string> = new Set(
  'رفت نشست برخاست گریست خندید برگشت بازگشت گریخت خوابید درگذشت ایستاد'.split(' '),
);

/** «گفت که می‌آید و رفت»: one verb of doing at the end of the sentence is the reporter's. */
function isLoneDeed({ tokens }: Document, at: number, end: number): boolean {
  return deeds.has(tokens[at]?.key ?? '') && (at + 1 >= end || terminators.has(tokens[at + 1]?.key ?? ''));
}

const reactions: ReadonlySet<string> = new Set('انتقاد تشکر قدردانی تقدیر تجلیل استقبال'.split(' '));

/** So many words has «از … انتقاد کرد» at most. */
const longestReaction = 24;

/** «گفت که آب کم است و از دولت انتقاد کرد»: what the speaker did beside saying so, in the reporter's words. */
function isReaction({ tokens }: Document, { cue }: Draft, at: number, end: number): boolean {
  if (cue.verb?.tense !== 'past') return false;
  const plural = cue.verb.number === 'plural';
  // «گفت که سد پر است و خواستار … شد», «… و اعلام آمادگی کرد …»: a past after what is so now.
  const before = tokens[at - 2]?.key ?? '';
  const present =
    before === 'است' ||
    before === 'هستند' ||
    before === 'دارد' ||
    before === 'دارند' ||
    before.startsWith('می');
  if (present && tokens[at]?.key === 'اعلام' && tokens[at + 1]?.key === 'آمادگی')
    return tokens[at + 2]?.key === (plural ? 'کردند' : 'کرد');
  const asks = present && tokens[at]?.key === 'خواستار';
  if (!asks && tokens[at]?.key !== 'از') return false;
  for (let i = at + 1; i < Math.min(end, at + longestReaction); i++) {
    if (!isFiniteVerb(tokens[i])) continue;
    if (asks) return tokens[i]?.key === (plural ? 'شدند' : 'شد');
    const light = plural ? 'کردند' : 'کرد';
    return tokens[i]?.key === light && reactions.has(tokens[i - 1]?.key ?? '');
  }
  return false;
}

/** «پیش از این گفته بود که آب کم است، اما حالا …»: the reporter's present against what was said before it. */
const presents: ReadonlySet<string> = new Set(['حالا', 'اکنون', 'اینک', 'امروز', 'حال', 'دیروز', 'سرانجام']);

const seeming: ReadonlySet<string> = new Set(['ظاهرا', 'گویا']);

function isSetAgainst(document: Document, { cue }: Draft, at: number): boolean {
  const { tokens } = document;
  const last = tokens[cue.end - 1]?.key;
  if (cue.verb?.tense !== 'perfect' || (last !== 'بود' && last !== 'بودند')) return false;
  const but = commas.has(tokens[at]?.key ?? '') ? at + 1 : at;
  if (!isBut(document, but)) return false;
  const next = tokens[but + 1]?.key ?? '';
  if (presents.has(next) || seeming.has(next)) return true;
  return next === 'به' && tokens[but + 2]?.key === 'نظر' && tokens[but + 3]?.key.startsWith('میرس') === true;
}

/** «…، اما هنوز مقامی آن را تأیید نکرده است»: that nobody has confirmed it is no part of what is told. */
const unconfirmed: ReadonlySet<string> = new Set('تایید تکذیب اعلام منتشر'.split(' '));

const negatives: ReadonlySet<string> = new Set('نکرده نکردند نکرد نکردهاند نشده نشد نداده نیست'.split(' '));

function isUnconfirmed({ tokens }: Document, at: number, end: number): boolean {
  const next = tokens[at + 1]?.key;
  if (next !== 'هنوز' && next !== 'تاکنون') return false;
  for (let i = at + 2; i < Math.min(end, at + longestReaction); i++)
    if (unconfirmed.has(tokens[i]?.key ?? '')) return negatives.has(tokens[i + 1]?.key ?? '');
  return false;
}

/** Where the reporter sets his own words against the ones just told: «…، هرچند», «…، در حالی که». */
export function asideIn(document: Document, draft: Draft, end: number, nested: boolean): number {
  const { tokens } = document;
  for (let i = draft.runsFrom; i < end; i++) {
    if (i > draft.runsFrom && endsClause(tokens[i]) && speaksAgain(document, draft, i + 1, end, nested))
      return i + 1;
    const next = tokens[i + 1]?.key ?? '';
    if (!nested && endsClause(tokens[i]) && isSetAgainst(document, draft, i + 1)) return i + 1;
    if (isBut(document, i) && draft.type === 'indirect' && isUnconfirmed(document, i, end)) return i;
    if (!nested && next === 'که' && isFiniteVerb(tokens[i]) && sequels.has(tokens[i + 2]?.key ?? ''))
      return i + 1;
    if (commas.has(tokens[i]?.key ?? '') && isFiniteVerb(tokens[i - 1]) && asides.has(next)) return i;
    if (tokens[i]?.key === '؛' && conclusions.has(next)) return i;
    if (tokens[i]?.key !== 'و' || !isFiniteVerb(tokens[i - 1])) continue;
    if (isLoneDeed(document, i + 1, end) || (!nested && isReaction(document, draft, i + 1, end))) return i;
  }
  return end;
}
