import { nameEvidence } from '../names/lexicon';
import type { Document } from '../rule';
import { words } from '../text/word-list';
import { isRepeated } from '../text/word-places';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb } from './finite-verb';
import { isInterviewer } from './floor';
import { headsBody, namesHeadlineOffice, speaksInHeadline, tellsItself } from './headline-label';
import { namesSomeone } from './someone';
import { isPreposition } from './word-classes';

/** The longest name with title before the colon of a headline. */
const longest = 14;
/** The longest line that introduces whose words stand in the lines after it. */
const longestLine = 40;
/** «ادعای رستگار: …»: statements named before whose they are. */
const statedLabels = words(
  'ادعای ادعاهای پاسخ واکنش هشدار توییت اظهارات اظهارنظر توضیح توضیحات روایت اعتراف تهدید درخواست توصیه وعده گلایه انتقاد افشاگری گستاخی زیاده‌گویی گنده‌گویی یاوه‌گویی اعلام پیام گزارش افشای پیش‌بینی',
);
/** Adjectives between a statement and whose it is: «ادعای تازه رستگار». */
const statedHow = words(
  'جدید تازه تند صریح قاطع تکراری مهم جنجالی عجیب دوباره کوتاه جالب تلویحی بی‌سابقه رسمی مشترک ویژه',
);

/** Where the one begins whose statement stands here, or -1: «ادعای تازه رستگار: …». */
function pastStatement(document: Document, at: number, to: number): number {
  const whose = statedHow.has(document.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!namesSomeone(document, whose)) return -1;
  // «گزارش وزارت اذعان دارد که …:» is a clause.
  for (let i = whose; i < to && document.tokens[i]?.key !== 'که'; i++)
    if (isFiniteVerb(document.tokens[i])) return -1;
  return whose;
}
/** «نشانی:», «عکس:», «سخنران:»: labels whose colon brings in no speech. */
const credits = words(
  'آپدیت عکس عکاس نشانی آدرس تلفن سخنران مداح کارگردان نویسنده تهیه منبع گزارش خبرنگار مترجم ترجمه داور بازیگران زمان مکان ساعت تاریخ موضوع ادامه تهیه‌کننده ویدیو فیلم',
);

/** Words of an editor's before whoever speaks. */
const urgent = words('فوری خبرفوری عاجل');

/** «به کارگردانی: …»: what someone did in a film or play. */
const crafts: ReadonlySet<string> = new Set(
  'کارگردانی تهیهکنندگی صدابرداری نویسندگی بازی ترجمه خوانندگی آهنگسازی تدوین'.split(' '),
);

/**
 * «ترامپ: …» at the head of a line: the colon itself is the cue. What stands before it must be a person, a title or an
 * organisation from end to end, for most colons of news are lists, addresses and hours.
 */
export function labelCueAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const colon = tokens[at];
  if (!colon || isOfAddress(document, at)) return null;
  // «رستگار ⏎ : آب کم است»: the colon stands on a line of its own.
  let first = colon.lineStart ? at - 1 : at;
  if (first < 0 || (colon.lineStart && !isSpeaker(document, lineStart(document, first), at))) return null;
  const most = tokens[at + 1]?.lineStart ? longestLine : longest;
  while (first > 0 && (!tokens[first]?.lineStart || isTagged(document, first))) {
    if (at - first > most) return null;
    first--;
  }
  while (first < at && tokens[first]?.kind === 'punctuation') first++;
  const asker =
    first === at - 1 && isInterviewer(tokens[first]?.key ?? '') && !tellsItself(document, first, at);
  // «فوری / سپیده: …»
  if (urgent.has(tokens[first]?.key ?? '')) {
    first++;
    while (first < at && tokens[first]?.kind === 'punctuation') first++;
  }
  if (first >= at || crafts.has(tokens[at - 1]?.key ?? '')) return null;
  // «ادعای رستگار: …», «پاسخ بامداد به سپیده: …»: whose statement it is.
  const whose = statedLabels.has(tokens[first]?.key ?? '') ? pastStatement(document, first, at) : -1;
  const stated = whose > 0;
  if (stated) first = whose;
  else if (credits.has(tokens[first]?.key ?? '') && !asker) return null;
  const someone =
    asker ||
    stated ||
    isSpeaker(document, first, at) ||
    isNamedElsewhere(document, first, at) ||
    introduces(document, first, at);
  const headline = !asker && !isDateline(document, first, at) && speaksInHeadline(document, first, at);
  if (!headline && !(someone && saysSomething(document, at + 1)) && !namesHeadlineOffice(document, first, at))
    return null;
  return {
    family: 'label',
    first: at,
    end: at + 1,
    lemma: ':',
    sense: 'say',
    entry: null,
    verb: null,
    from: first,
    to: at + 1,
  };
}

function lineStart({ tokens }: Document, at: number): number {
  let first = at;
  while (first > 0 && at - first <= longest && !tokens[first]?.lineStart) first--;
  return first;
}

/** «رستگار در ⏎ #گفتگو ⏎ با سپیده:»: a tag in the middle of a phrase stands on a line of its own. */
function isTagged({ tokens }: Document, at: number): boolean {
  const tag = tokens[at]?.key === '#' ? at : at - 2;
  return (
    tokens[tag]?.key === '#' && tokens[tag]?.lineStart === true && isPreposition(tokens[tag - 1]?.key ?? '')
  );
}

/** The colon of «https://…», or between two figures. */
function isOfAddress({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaceBefore && (next.key === '/' || next.kind === 'number');
}

/** Whether the words before a colon are someone from end to end. */
function isSpeaker(document: Document, first: number, end: number): boolean {
  const { tokens, marks } = document;
  if (isDateline(document, first, end)) return false;
  if (end - first <= 2 && !tokens[first]?.key.startsWith('این') && namesSomeone(document, first)) {
    return tokens[end - 1]?.kind === 'word';
  }
  if (end - first <= 3 && looksLikeName(document, first, end)) return true;
  const body = end - first > 1 && headsBody(tokens[first]?.key ?? '');
  let named = body || namesSomeone(document, first);
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (
      !token ||
      (token.kind === 'number' && !body) ||
      isFiniteVerb(token) ||
      token.key === 'که' ||
      token.key === 'را'
    )
      return false;
    const role = marks.startingAt('role', i);
    const name = marks.startingAt('name', i);
    if (!role && name?.value.entity !== 'person') continue;
    const before = tokens[i - 1];
    named ||= i === first || before?.kind === 'punctuation';
    i = (role ?? name ?? { end: i + 1 }).end - 1;
  }
  return named;
}

/** «رستگار، وزیر نیرو، در گفت‌وگو با سپیده درباره آب:»: a line without a verb that begins with a person or a title. */
function introduces(document: Document, first: number, end: number): boolean {
  const { tokens, marks } = document;
  if (!tokens[end + 1]?.lineStart || isDateline(document, first, end)) return false;
  const person = marks.startingAt('name', first)?.value.entity === 'person';
  if (!person && !marks.startingAt('role', first)) return false;
  for (let i = first; i < end; i++) if (endsClause(tokens[i])) return false;
  return true;
}

const desks: ReadonlySet<string> = new Set([
  'گروه',
  'سرویس',
  'مجله',
  'عنوان',
  'اینکه',
  'زیر',
  'شرح',
  'بخوانید',
  'ببینید',
]);

/** «خبرگزاری بامداد، گروه جامعه: …»: where a report comes from; «با عنوان: …», «به شرح زیر: …». */
function isDateline({ tokens }: Document, first: number, end: number): boolean {
  let comma = false;
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (desks.has(key)) return true;
    comma ||= key === '،';
  }
  return comma && tokens[first]?.key === 'خبرگزاری';
}

/** One to three words that are surnames or given names and nothing else. */
function looksLikeName({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    const { given, surname } = nameEvidence(token.key);
    if (given + surname === 0) return false;
  }
  return true;
}

/** A list («مقام نخست: …», «کارگردان: …») names things; speech has a verb, or words enough for a headline. */
function saysSomething({ tokens }: Document, from: number): boolean {
  let words = 0;
  for (let i = from; i < tokens.length && words < 60; i++) {
    const token = tokens[i];
    if (!token || (token.lineStart && words > 0)) break;
    if (isFiniteVerb(token)) return true;
    if (token.kind === 'word') words++;
  }
  return false;
}

/** Words before a colon that are no one: headings, kinds of text, introductions of lists. */
const things = words(
  'تحلیل فوری نکته نکات توضیح توضیحات مثال هشدار سوال پرسش پاسخ جواب نتیجه نتایج هدف اهداف شرایط شامل عبارتند عبارتست زیر چنین خبر اخبار مقدمه قیمت ترکیب زمین مکان تعداد جمع مجموع مثلا یعنی اولا ثانیا اول دوم سوم این آن شرح گل گلها اخطار اخراج تیم برنامه ایران تهران متن اصل پی‌نوشت دلیل علت راه بیشتر مرتبط مطالب بخوانید ببینید کد شماره ایمیل کانال جزئیات آخرین مهم عاجل تصویر تصاویر روز شب صبح عصر',
);
const surnames = /(?:^پور.{2,}|.{2,}(?:پور|زاده|نژاد|نیا|یان|وند))$/u;

/** A word or two that are no heading, and that the text uses elsewhere too, or that end as surnames do. */
function isNamedElsewhere({ tokens }: Document, first: number, end: number): boolean {
  if (end - first > 2) return false;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || things.has(token.key)) return false;
    if (!surnames.test(token.key) && !isRepeated(tokens, token.key)) return false;
  }
  return true;
}
