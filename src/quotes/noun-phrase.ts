import { honorificEnd } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { isFiniteVerb } from './finite-verb';
import { closers, commas, openers, terminators } from './punctuation';
import { isPreposition, leadsAdverbial, pronouns } from './word-classes';

/** «نماینده مردم … در مجلس», «سفیر … در …»: the place belongs to the title. */
const seats: ReadonlySet<string> = new Set(['نماینده', 'نمایندگان', 'سفیر', 'کاردار', 'سرکنسول']);
const demonstratives: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان']);
const blessings: ReadonlySet<string> = new Set(['ره', 'ع', 'س', 'ص', 'عج', 'ره)']);

/** Nouns that are people without being titles. */
export const persons: ReadonlySet<string> = new Set(
  (
    'مقام مقامات مقامهای منبع منابع فرد زن مرد شهروند شاهد شاهدان متهم متهمان شاکی نماینده نمایندگان بازیکن استاد جوان دختر پسر مادر پدر ' +
    'همسر خانواده کاربر کاربران کارشناسان منتقدان معترضان فعال فعالان عضو اعضای مسوول مسئول مسوولان هنرمند بازیگر ' +
    'دیپلمات سخنگو سخنگوی رسانه رسانههای روزنامه خبرگزاری برخی بعضی یک مردم عدهای گروهی'
  ).split(' '),
);

/** Where names and titles that stand side by side end, with their appositives: «رستگار، وزیر نیرو،». */
function marksEnd(document: Document, at: number, to: number): number {
  const { tokens, marks } = document;
  let end = at;
  while (end < to) {
    const mark = marks.startingAt('role', end) ?? marks.startingAt('name', end);
    if (mark && mark.end <= to) {
      // «به گزارش خبرگزاری سپیده رستگار گفت»: the person is not of the agency.
      if (
        end > at &&
        mark.kind === 'name' &&
        marks.covering('name', end - 1)?.value.entity === 'organisation'
      )
        return end;
      end = mark.end;
      continue;
    }
    const key = tokens[end]?.key ?? '';
    if (end > at && key === '(' && blessings.has(tokens[end + 1]?.key ?? '')) end += 3;
    else if (end > at && commas.has(key)) {
      const title = marks.startingAt('role', end + 1);
      const after = title ?? marks.startingAt('name', end + 1);
      if (!after || after.end >= to) return end;
      // «خبرگزاری سپیده، وزارت نیرو …»: two sources, no appositive.
      if (!title && marks.covering('name', end + 1)?.value.entity !== 'person') return end;
      if (title && !isPerson(document, end - 1)) return end;
      const next = tokens[after.end];
      // An appositive is closed by a comma, or by the adverbial that goes on with the clause.
      if (!(next && (commas.has(next.key) || leadsAdverbial(document, after.end)))) return end;
      end = after.end;
    } else if (end > at && key === '»') end++;
    else break;
  }
  return Math.min(end, to);
}

function isPerson({ tokens, marks }: Document, last: number): boolean {
  const at = tokens[last]?.key === '»' ? last - 1 : last;
  const name = marks.covering('name', at);
  return name ? name.value.entity === 'person' : marks.covering('role', at) === undefined;
}

/** «وابسته به …», «یکی از …»: prepositions that belong to the noun before them. */
const bound: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['با', new Set(['مبارزه', 'مقابله', 'مرتبط', 'همکاری', 'آشنا', 'مخالف', 'موافق'])],
  ['بر', new Set(['نظارت', 'مشرف', 'ناظر', 'حاکم'])],
  ['برای', new Set(['تلاش', 'آمادگی'])],
  [
    'به',
    new Set([
      'وابسته',
      'مربوط',
      'متعلق',
      'منسوب',
      'منتسب',
      'موسوم',
      'معروف',
      'مشهور',
      'نزدیک',
      'رسیده',
      'دریافتی',
    ]),
  ],
  [
    'از',
    new Set([
      'یکی',
      'برخی',
      'بعضی',
      'بسیاری',
      'گروهی',
      'تعدادی',
      'جمعی',
      'عدهای',
      'شماری',
      'تن',
      'نفر',
      'بخشی',
      'نفری',
      'تفحص',
      'حمایت',
      'حفاظت',
      'صیانت',
      'پیشگیری',
      'بهرهبرداری',
      'پشتیبانی',
    ]),
  ],
]);

/** Whether a phrase that starts here is someone: a pronoun, a name, a title, «این مقام», an organisation. */
export function namesSomeone(document: Document, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[at]?.key ?? '';
  if (pronouns.has(key) || persons.has(key) || organisationHeads.has(key)) return true;
  if (marks.startingAt('role', at)) return true;
  if (marks.startingAt('name', at) || honorificEnd(tokens, at) > at || nameEvidence(key).given > 1)
    return true;
  if (demonstratives.has(key)) {
    const next = tokens[at + 1]?.key ?? '';
    return persons.has(next) || organisationHeads.has(next) || roleHeadAt(tokens, at + 1) !== null;
  }
  return roleHeadAt(tokens, at) !== null || isBarePlural(key);
}

/** Whether a source is one person: a pronoun, or a phrase with the name of a person in it. */
export function namesPerson({ tokens, marks }: Document, { first, end }: TokenRange): boolean {
  const key = tokens[first]?.key ?? '';
  if (key === 'وی' || key === 'او') return true;
  for (let i = first; i < end; i++) if (marks.covering('name', i)?.value.entity === 'person') return true;
  return false;
}

const noSurname: ReadonlySet<string> = new Set(['که', 'را', 'و', 'یا', 'این', 'تا']);

const isBarePlural = (key: string): boolean => key.length > 4 && key.endsWith('ها');

/** «مینا رستگار», where no mark says that it is a name: a given name and the word after it. */
function givenNameEnd({ tokens }: Document, at: number, to: number): number {
  const first = nameEvidence(tokens[at]?.key ?? '');
  if (first.given < 2) return at;
  const next = tokens[at + 1];
  if (at + 1 >= to || next?.kind !== 'word' || isPreposition(next.key) || noSurname.has(next.key))
    return at + 1;
  const { given, surname, known } = nameEvidence(next.key);
  return given + surname > 0 || first.surname === 0 || !known ? at + 2 : at + 1;
}

/**
 * Where the noun phrase that begins here ends, in a clause whose verb stands at `to`.
 *
 * @param tight the words after the phrase are another noun phrase («رستگار تورم را …», «به گفته رستگار بازار …»): it
 *   ends with the marks it begins with, and takes in what a comma brings only where that is a title or a name.
 */
export function nounPhraseEnd(document: Document, at: number, to: number, tight: boolean): number {
  const { tokens, marks } = document;
  if (pronouns.has(tokens[at]?.key ?? '')) return at + 1;
  if (tight) {
    const report = reportEnd(document, at);
    if (report > at) return report;
    const named = Math.max(at, honorificEnd(tokens, at));
    const end = marksEnd(document, named, to);
    if (end > named) return end;
    const name = givenNameEnd(document, named, to);
    if (name > named) return name;
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
      if (key === 'که' || key === 'را' || key === ':' || terminators.has(key)) return i;
      if (tight && i > at && amounts.has(key)) return i;
      // «ایرلاین‌ها علت را …»: a plural without ezafe ends its phrase.
      if (tight && isBarePlural(key)) return i + 1;
      if (tight && i > at && (token.kind === 'number' || openers.has(key))) {
        return organisationHeads.has(tokens[i - 1]?.key ?? '') ? titleEnd(document, i, to) : i;
      }
      if (i > at && leadsAdverbial(document, i)) {
        const held = key === 'در' && hasSeat(document, at, i) && !isSetting(document, i + 1);
        if (!held && !bound.get(key)?.has(tokens[i - 1]?.key ?? '')) return i;
      } else if (i > at && isFiniteVerb(token)) return i;
    }
    i++;
  }
  return Math.min(i, to);
}

/** «روزنامه «سپیده»»: past the marks around the name. */
function titleEnd({ tokens }: Document, opening: number, to: number): number {
  for (let i = opening + 1; i < Math.min(to, opening + 6); i++)
    if (closers.has(tokens[i]?.key ?? '')) return i + 1;
  return opening;
}

/** «به گفته مسئولان بیمارستان بالغ بر …»: words that begin what is said, and belong to no name or title. */
const amounts: ReadonlySet<string> = new Set(
  'بالغ حدود بیش کمتر نزدیک حداقل دستکم حداکثر هنوز اگر چون زیرا هیچ هیچکس تاکنون هرگز همه تمام تمامی متاسفانه خوشبختانه'.split(
    ' ',
  ),
);

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
  return demonstratives.has(tokens[at]?.key ?? '') && reportNouns.has(tokens[at + 1]?.key ?? '')
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

/** «در گفت‌وگو با …», «در نشست …»: where a thing was said, and no part of a title. */
const settings: ReadonlySet<string> = new Set(
  (
    'گفتوگو گفتوگویی گفتگو گفتگویی گفت مصاحبه مصاحبهای نشست نشستی جلسه جلسهای جمع دیدار دیداری حاشیه ادامه پایان ابتدا ابتدای پاسخ واکنش ' +
    'این آن همین رابطه خصوص مورد باره حضور مراسم آیین همایش سخنانی سخنرانی توییتی توییت صفحه پیامی پیام نامهای نامه یادداشتی بیانیهای گزارشی ' +
    'تشریح توضیح تماس برنامه مطلبی اظهاراتی حالی شبکه حساب کانال'
  ).split(' '),
);

function isSetting({ tokens }: Document, at: number): boolean {
  return settings.has(tokens[at]?.key ?? '');
}

function hasSeat(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (seats.has(document.tokens[i]?.key ?? '')) return true;
  return false;
}
