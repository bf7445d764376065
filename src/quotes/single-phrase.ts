import { honorificEnd } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { isOnesOwn } from '../names/ones-own';
import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';
import { isBound } from './bound-prepositions';
import { isFiniteVerb } from './finite-verb';
import { givenNameEnd, marksEnd } from './named-phrase';
import { closers, commas, openers, terminators } from './punctuation';
import { demonstratives, isBarePlural } from './someone';
import { pointedReports } from './source-phrase-words';
import { unnamedNounAt } from './unnamed-phrase';
import { leadsAdverbial, pronouns } from './word-classes';

/** Where a noun phrase ends that «و» joins to nothing, see `nounPhraseEnd`. */
export function singlePhraseEnd(document: Document, at: number, to: number, tight: boolean): number {
  const { tokens, marks } = document;
  if (pronouns.has(tokens[at]?.key ?? '')) return at + 1;
  if (tight) {
    const report = reportEnd(document, at);
    if (report > at) return report;
    const titled = Math.max(at, honorificEnd(tokens, at));
    // «ژنرال "بهرام رستگار"»
    const named = titled > at && openers.has(tokens[titled]?.key ?? '') ? titled + 1 : titled;
    const end = marksEnd(document, named, to);
    if (end > named) return end;
    const name = givenNameEnd(document, named, to);
    if (name > named) return name;
    // «به گفته آقای بانک هرچند …»: a surname of one word, be it a common one.
    if (named > at && addresses.has(tokens[named - 1]?.key ?? '') && named < to) return named + 1;
  }
  let depth = 0;
  let i = at;
  while (i < to) {
    const token = tokens[i];
    if (!token) break;
    const mark = marks.startingAt('role', i) ?? marks.startingAt('name', i);
    if (mark && mark.end <= to) {
      if (tight && i > at) return marksEnd(document, i, to);
      i = mark.end;
      continue;
    }
    const { key } = token;
    if (key === '(') depth++;
    else if (key === ')') depth--;
    else if (depth === 0) {
      if (commas.has(key)) {
        const next = i + 1;
        const closed = tight ? appositiveEnd(document, next, to) : -1;
        if (closed > next) return closed;
        if (tight || next >= to || leadsAdverbial(document, next) || tokens[next]?.key === 'که') return i;
        i = next;
        continue;
      }
      if (key === 'که' || key === 'را' || key === ':') return i;
      if (terminators.has(key) && !isDecimalPoint(document, i)) return i;
      if (tight && i > at && beginsContent.has(key) && !isClose(document, at, i)) return i;
      if (tight && i > at && key === 'هر' && !joinsBoth(document, i)) return i;
      // «برخی این اقدام را …»
      if (tight && i === at + 1 && key === 'این' && alone.has(tokens[at]?.key ?? '')) return i;
      // «به گفته کارشناسان این احتمال هست»
      if (tight && i > at && key === 'این' && abstracts.has(tokens[i + 1]?.key ?? '')) return i;
      // «طبق یافته‌های سپیدمورگان این شاخص …»: a name has no ezafe before «این».
      if (tight && i > at && key === 'این' && isProper(tokens[i - 1]?.key ?? '')) return i;
      // «ایرلاین‌ها علت را …»: a plural without ezafe ends its phrase.
      if (tight && isBarePlural(key)) return i + 1;
      // «به گفته پدرش امکانات …»: whose he is closes the phrase, before all but his name.
      if (tight && isOnesOwn(key) && !marks.startingAt('name', i + 1)) return i + 1;
      if (tight && i > at && (token.kind === 'number' || openers.has(key))) {
        // «یک «مقام آگاه»»
        const goesOn =
          organisationHeads.has(tokens[i - 1]?.key ?? '') || counts.has(tokens[i - 1]?.key ?? '');
        return goesOn && openers.has(key) ? titleEnd(document, i, to) : i;
      }
      if (i > at && leadsAdverbial(document, i)) {
        if (!isBound(document, at, i)) return i;
      } else if (i > at && isFiniteVerb(token) && !isTribe(document, at, i)) return i;
    }
    i++;
  }
  return Math.min(i, to);
}

/** «۱۲.۵ درصد پاسخ‌دهندگان» */
const isDecimalPoint = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 1]?.kind === 'number' &&
  !tokens[at]?.spaceBefore &&
  !tokens[at + 1]?.spaceBefore;

/** «یک منبع نزدیک به هیئت», but «به گفته رستگار نزدیک به ۳۰ نفر». */
function isClose(document: Document, at: number, i: number): boolean {
  const { tokens } = document;
  if (tokens[i]?.key !== 'نزدیک' || tokens[i + 1]?.key !== 'به' || unnamedNounAt(document, at) < 0)
    return false;
  return tokens[i + 2]?.kind === 'word' && document.marks.startingAt('quantity', i + 2) === undefined;
}

/** «یک «مقام آگاه»», «دو «منبع آگاه»» */
const counts = amountWords('one', 'few', 'several', 'some');

const addresses: ReadonlySet<string> = new Set(['آقای', 'خانم']);

/** Those who stand for a group without a noun. */
const alone = amountWords('some', 'certain', 'people');

/** «رهبران هر دو کشور»; in «سپیده و بامداد هر دو همچنین …» the words go with the verb. */
function joinsBoth(document: Document, at: number): boolean {
  const { tokens } = document;
  const noun = tokens[at + 2];
  return (
    tokens[at + 1]?.key === 'دو' &&
    noun?.kind === 'word' &&
    !leadsAdverbial(document, at + 2) &&
    !isFiniteVerb(noun)
  );
}

/** A word of names, or one that is nowhere among those of the news. */
function isProper(key: string): boolean {
  const { given, surname, known } = nameEvidence(key);
  return !known || given + surname > 0;
}

/** «بهرام کرد رستگار»: the name of a people between a given name and a surname is no verb. */
function isTribe({ tokens }: Document, at: number, i: number): boolean {
  if (tokens[i]?.key !== 'کرد' || i !== at + 1) return false;
  const next = nameEvidence(tokens[i + 1]?.key ?? '');
  return (
    nameEvidence(tokens[at]?.key ?? '').given > 1 &&
    (next.surname > 0 || (next.given === 0 && tokens[i + 1]?.key.endsWith('ی') === true))
  );
}

/** «روزنامه «سپیده»»: past the marks around the name. */
function titleEnd({ tokens }: Document, opening: number, to: number): number {
  for (let i = opening + 1; i < Math.min(to, opening + 6); i++)
    if (closers.has(tokens[i]?.key ?? '')) return i + 1;
  return opening;
}

/** «این احتمال», «این موضوع»: what is talked of, and no part of who talks. */
const abstracts = words('احتمال موضوع مسئله مساله امر اقدام نکته امکان روند اتفاق حادثه حمله تصمیم طرح');

/** «به گفته مسئولان بیمارستان بالغ بر …»: words that begin what is said, and belong to no name or title. */
const beginsContent: ReadonlySet<string> = new Set([
  ...amountWords('all', 'whole'),
  ...'بالغ حدود بیش کمتر نزدیک حداقل دستکم حداکثر هنوز اگر چون زیرا هیچ هیچکس تاکنون هرگز هرگونه آخرین اینقدر آنقدر متاسفانه خوشبختانه باعث قرار موجب'.split(
    ' ',
  ),
]);

const reportNouns: ReadonlySet<string> = new Set([
  'گزارش',
  'بیانیه',
  'آمار',
  'اطلاعیه',
  'نظرسنجی',
  'مطالعه',
  'تحقیق',
  'پژوهش',
  'بررسی',
]);

/** «این گزارش»: two words and no more. */
function reportEnd({ tokens }: Document, at: number): number {
  const noun = tokens[at + 1]?.key ?? '';
  return demonstratives.has(tokens[at]?.key ?? '') && (reportNouns.has(noun) || pointedReports.has(noun))
    ? at + 2
    : at;
}

/** «جنیفر لوئیس، استاد دانشگاه بامداد، …»: a title between commas, with no verb in it; -1 where it is none. */
function appositiveEnd(document: Document, at: number, to: number): number {
  const { tokens } = document;
  if (roleHeadAt(tokens, at) === null) return -1;
  for (let i = at; i < Math.min(to, at + 12); i++) {
    if (commas.has(tokens[i]?.key ?? '')) return i;
    if (isFiniteVerb(tokens[i]) || terminators.has(tokens[i]?.key ?? '')) return -1;
  }
  return -1;
}
