import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { keysAt } from '../text/keys-at';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import {
  documentAdjectives,
  latest,
  paired,
  pointedReports,
  prepositions,
  qualifiers,
  reports,
  sayings,
  speeches,
  unsourced,
} from './source-phrase-words';
import { leadsAdverbial } from './word-classes';

const views: ReadonlySet<string> = new Set(['نظر', 'نگاه', 'دید', 'دیدگاه', 'منظر']);

const bareReports: ReadonlySet<string> = new Set(['گزارشها', 'آمارها', 'گزارش', 'آمار']);

const resources: ReadonlySet<string> = new Set('مالی طبیعی آبی انسانی انرژی زیرزمینی ارزی درآمدی'.split(' '));

/** «از نظر رستگار», «از نگاه کارشناسان»: a view is somebody's; «از نظر فنی» is with regard to something. */
function holdsView(document: Document, at: number): boolean {
  // «از دید رستگار، …»; «از دید رستگار پنهان ماند».
  if (document.tokens[at - 1]?.key === 'دید' && !commaSoon(document, at)) return false;
  const name = document.marks.startingAt('name', at);
  // «از نظر توانایی‌ها و …»: in which regard, and nobody's.
  if (/ییها(?:ی)?$/u.test(document.tokens[at]?.key ?? '')) return false;
  // «از نظر منابع مالی»: resources, and no sources.
  if (document.tokens[at]?.key === 'منابع' && resources.has(document.tokens[at + 1]?.key ?? '')) return false;
  return name ? name.value.entity !== 'place' : namesSomeone(document, at);
}

/** So many words has «از دید برخی تحلیلگران» before its comma at most. */
const longestSight = 8;

function commaSoon({ tokens }: Document, at: number): boolean {
  for (let i = at; i < at + longestSight; i++) if (commas.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** «در واکنش به ادعای …», «با توجه به گزارش …»: the preposition belongs to the word before it. */
const governors: ReadonlySet<string> = new Set(
  'واکنش پاسخ اقدام موفق حاضر مجبور ملزم شروع اشاره توجه استناد اعتراض عنایت راجع انتقاد مربوط نسبت لب متوجه منجر واکنشی پاسخی اشارهای معطوف دست بسته احترام'.split(
    ' ',
  ),
);

/** «به اعلام X» is a source only where it opens a clause: «پس از رسیدگی به اعلام جرم» is an act. */
const actions: ReadonlySet<string> = new Set(['اعلام', 'اظهار', 'اذعان', 'اعتراف', 'برآورد', 'پیشبینی']);

function opensClause({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.lineStart || before.kind === 'punctuation') return true;
  return before.key === 'که' || before.key === 'و' || isFiniteVerb(before);
}

/** «به‌گفته X», «بگفته X»: the preposition written on its noun. */
const joined: ReadonlyMap<string, string> = new Map(
  'گفته گزارش نقل نوشته اعتقاد باور عقیده نظر ادعای قول روایت فرموده'
    .split(' ')
    .flatMap((noun) => [[`به${noun}`, noun] as const, [`ب${noun}`, noun] as const]),
);

const rows = prepositions
  .map((preposition) => ({ preposition, words: preposition.split(' ') }))
  .sort((a, b) => b.words.length - a.words.length);
const firsts: ReadonlySet<string> = new Set(rows.map(({ words }) => words[0] ?? ''));

/** «ه گزارش سپیده» at the head of a text that lost its first letter. */
const lostLetter = 'ه';

/** Whether a source phrase may begin with this word; no other is asked of {@link sourcePhraseAt}. */
export const startsSourcePhrase = (key: string): boolean =>
  firsts.has(key) || joined.has(key) || key === lostLetter;

/** The source phrase whose preposition stands here, or null. «به گزارش» is a credit. */
export function sourcePhraseAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const first = tokens[at]?.key ?? '';
  const written = joined.get(first);
  if (written) return joinedPhrase(document, at, written);
  if (first === lostLetter)
    return at === 0 && tokens[1]?.key === 'گزارش' && isSourced(document, 2)
      ? phrase(at, 2, 'announce', 'به', 'گزارش', true)
      : null;
  if (!startsSourcePhrase(first)) return null;
  if ((first === 'به' || first === 'از') && governors.has(tokens[at - 1]?.key ?? '')) return null;
  for (const { preposition, words } of rows) {
    if (!keysAt(tokens, at, words)) continue;
    // «برابر گزارش …» at the head of a clause; «دو برابر آمار …» is a ratio.
    if (preposition === 'برابر' && !tokens[at]?.lineStart && tokens[at - 1]?.kind !== 'punctuation') continue;
    const head = at + words.length;
    const newest = words.length > 1 || first === 'طبق' || first === 'براساس';
    const noun = tokens[newest && latest.has(tokens[head]?.key ?? '') ? head + 1 : head];
    if (!noun) return null;
    let end = (noun === tokens[head] ? head : head + 1) + 1;
    const { key } = noun;
    if (tokens[end]?.key === 'ی') end++;
    // «بر اساس این گزارش»: the document is the source.
    if (key === 'این' || key === 'همین') {
      const document = tokens[end]?.key ?? '';
      const pointed = pointedReports.has(document) ? 'announce' : reports.get(document);
      const sense = preposition === 'به' || preposition === 'از' ? undefined : pointed;
      return sense ? phrase(at, end - 1, sense, preposition, tokens[end]?.key ?? '', false) : null;
    }
    const credit = preposition === 'به' && (key === 'گزارش' || key === 'گزاش');
    let sense: CueSense | undefined;
    if (preposition === 'به') {
      // «به ادعای رستگار مبنی بر … واکنش نشان داد»: what is answered, see `nounCueAt`.
      if (isBroughtIn(document, end)) return null;
      sense = credit ? 'announce' : sayings.get(key);
      if (actions.has(key) && !opensClause(document, at)) return null;
      if (key === 'نقل' || key === 'قول') {
        if (tokens[end]?.key !== 'از' && key === 'نقل') return null;
        if (tokens[end]?.key === 'از') end++;
      }
      // «به نظر کارشناسان»; «به نظر می‌رسد» and «به نظرم» name nobody.
      if (key === 'نظر')
        return holdsView(document, end) ? phrase(at, end, 'believe', preposition, key, false) : null;
    } else if (preposition === 'از') {
      if (key === 'قول') return phrase(at, end, 'say', preposition, key, false);
      return views.has(key) && holdsView(document, end)
        ? phrase(at, end, 'believe', preposition, key, false)
        : null;
    } else sense = sayings.get(key) ?? reports.get(key) ?? (speeches.has(key) ? 'say' : undefined);
    if (sense && preposition !== 'به') end = pastPublished(document, pastTime(document, end));
    // «بر اساس آمار و ارقام گمرک»: two nouns for one document.
    if (tokens[end]?.key === 'و' && paired.has(tokens[end + 1]?.key ?? '')) end += 2;
    // «طبق گزارش‌ها، …», «بنا بر گزارش‌ها در …»: nobody is named but the reports themselves.
    const alone =
      tokens[end]?.key === '،' || key === 'گزارشها' || (key === 'آمارها' && leadsAdverbial(document, end));
    if (sense && preposition !== 'به' && bareReports.has(key) && alone)
      return phrase(at, end - 1, sense, preposition, key, false);
    // «طبق آمارها میانگین نرخ …»: of a plural without «ی» the next word is no owner.
    if (key === 'آمارها') return null;
    if (sense && preposition !== 'به' && isDescribedDocument(document, key, end))
      return phrase(at, end - 1, sense, preposition, key, false);
    // «بر اساس آمار اعلامی گمرک»: whose it is stands after the adjective.
    if (sense && qualifiers.has(tokens[end]?.key ?? '') && namesSomeone(document, end + 1)) end++;
    if (!sense || !isSourced(document, end)) return null;
    if (styled.has(key) && isManner(tokens[end]?.key ?? '')) return null;
    // «بر اساس آخرین گزارش پرداخت وام»: what it is about, and nobody's.
    if (latest.has(tokens[head]?.key ?? '') && !namesSomeone(document, end)) return null;
    // «بر اساس اطلاعات رسیده به بامداد»: the information is the source.
    const received = tokens[end]?.key === 'رسیده' || tokens[end]?.key === 'دریافتی';
    return phrase(at, received ? end - 1 : end, sense, preposition, key, credit);
  }
  return null;
}

const describedReports: ReadonlySet<string> = new Set(['آمار', 'آمارهای', 'گزارشهای', 'اطلاعات', 'خبرهای']);

/** «بر اساس آمارهای رسمی، …»: an adjective after the noun, and nobody whose it would be. */
function isDescribedDocument(document: Document, noun: string, at: number): boolean {
  const { tokens } = document;
  const adjective = tokens[at]?.key ?? '';
  // «گزارش‌های منتشره»; «اطلاعات منتشره» are anybody's.
  const published = noun === 'گزارشهای' && (adjective === 'منتشره' || adjective === 'منتشرشده');
  if (!describedReports.has(noun) || !(published || documentAdjectives.has(adjective))) return false;
  return commas.has(tokens[at + 1]?.key ?? '') || leadsAdverbial(document, at + 1);
}

/** The longest name with title between a noun of saying and «مبنی بر». */
const mostBeforeContent = 8;

/** Whether «مبنی بر» stands behind whose saying it is. */
function isBroughtIn({ tokens }: Document, from: number): boolean {
  for (let i = from; i < from + mostBeforeContent; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === 'مبنی' || key === 'مبنیبر') return true;
    if (key === '' || commas.has(key) || key === '.' || tokens[i]?.lineStart) return false;
  }
  return false;
}

const published = words('اعلام منتشر ارائه صادر');

/** «اطلاعیه روز دوشنبه اداره آب»: past the time when it was made known, where whose it is follows. */
function pastTime(document: Document, at: number): number {
  const time = document.marks.startingAt('time', at);
  return time && namesSomeone(document, time.end) ? time.end : at;
}

/** «آمار منتشره از سوی گمرک», «اطلاعات اعلام‌شده از سوی گمرک»: the same as one word. */
const publishedWords: ReadonlySet<string> = new Set([
  'منتشره',
  'اعلامی',
  'صادره',
  ...[...published].map((word) => `${word}شده`),
]);

/** «آمار اعلام شده از سوی گمرک»: past the words before whose it is. */
function pastPublished({ tokens }: Document, at: number): number {
  const key = tokens[at]?.key ?? '';
  const next = publishedWords.has(key)
    ? at + 1
    : published.has(key) && tokens[at + 1]?.key === 'شده'
      ? at + 2
      : at;
  if (next === at) return at;
  if (tokens[next]?.key === 'توسط') return next + 1;
  // «اطلاعات ارائه شده در این گزارش»
  if (tokens[next]?.key === 'در' && tokens[next + 1]?.key === 'این') return next + 1;
  const side = tokens[next + 1]?.key;
  return tokens[next]?.key === 'از' && (side === 'سوی' || side === 'طرف') ? next + 2 : at;
}

function joinedPhrase(document: Document, at: number, noun: string): Cue | null {
  const { tokens } = document;
  const from = noun === 'نقل' ? (tokens[at + 1]?.key === 'از' ? at + 2 : -1) : at + 1;
  if (from < 0 || !isSourced(document, from)) return null;
  if (noun === 'نظر')
    return holdsView(document, from) ? phrase(at, from, 'believe', 'به', noun, false) : null;
  const credit = noun === 'گزارش';
  return phrase(at, from, credit ? 'announce' : (sayings.get(noun) ?? 'say'), 'به', noun, credit);
}

/** «به اعتقاد من», «به باور ما»: whoever is speaking says so. */
const selves: ReadonlySet<string> = new Set(['من', 'ما', 'بنده', 'اینجانب', 'خودم', 'خودمان', 'خود', 'خویش']);

/** «به تعبیر دیگر», «به روایت ساده‌تر»: how it is said, and not by whom. */
const manners: ReadonlySet<string> = new Set(
  'دیگر دیگری ساده سادهتر بهتر دقیقتر دقیق روشنتر درست عامیانه خودمانی رایج مرسوم عوام'.split(' '),
);
const isManner = (key: string): boolean => manners.has(key) || /(?:بین|گرای|نگر|مند|منصف)انه$/u.test(key);
const styled: ReadonlySet<string> = new Set(['تعبیر', 'روایت', 'قول']);

/** Whether a source is named here: not in «بر اساس اطلاعات موجود»; in «اطلاعات رسیده به بامداد» it is. */
function isSourced({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key === 'رسیده' || key === 'دریافتی') {
    const next = tokens[at + 1]?.key ?? '';
    return next === 'به' || next === 'از';
  }
  // «بر اساس اطلاعات به دست آمده».
  if (key === 'به' && (tokens[at + 1]?.key === 'دست' || tokens[at + 1]?.key === 'عمل')) return false;
  return !commas.has(key) && !unsourced.has(key) && !selves.has(key) && key !== 'و' && key !== 'که';
}

function phrase(
  at: number,
  end: number,
  sense: CueSense,
  preposition: string,
  noun: string,
  credit: boolean,
): Cue {
  return {
    family: credit ? 'credit' : 'phrase',
    first: at,
    end,
    lemma: `${preposition} ${noun}`,
    sense,
    entry: null,
    verb: null,
    from: at,
    to: end,
  };
}
