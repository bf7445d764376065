import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { words } from '../text/word-list';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';
import { closingMarks, openingMarks } from './name-marks';
import { roleHeadAt } from './role-heads';
import { WordClass, wordClassOf } from './word-type';

/** Words that end a surname of two words: «حسینی نژاد», «کمایی پور», «زاهدی مطلق». */
export const surnameTails: ReadonlySet<string> = words(
  'زاده نژاد پور نیا فر راد مقدم اصل تبار مطلق منش پناه کیا فرد خو دوست پرست طلب آبادی',
);
/** Verbs that only people are the subject of: between the start of a line and one of them stands who speaks. */
const humanVerbs: ReadonlySet<string> = new Set(
  ['گفت', 'افزود', 'اظهار', 'تصریح', 'خاطرنشان', 'یادآور', 'می‌گوید'].map(fold),
);

/** A word that the news uses and that is no name: it does not stand in one. */
export function isCommon(token: Token | undefined): boolean {
  if (!token) return true;
  if (wordClassOf(token.kind, token.key) !== WordClass.plain)
    return token.key !== 'سید' && token.key !== 'سیده';
  const { given, surname, known } = nameEvidence(token.key);
  return known && given === 0 && surname === 0;
}

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && wordClassOf(token.kind, token.key) === WordClass.preposition;

const isPlain = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && wordClassOf(token.kind, token.key) === WordClass.plain;

/**
 * The words of a person's name, from those that the tagger took for it: without the honorifics before it and the
 * common words after it, with the rest of a surname of several words. Null where nothing of a name is left.
 *
 * @param isFree whether a token belongs to no other name.
 */
export function personExtent(
  tokens: readonly Token[],
  labelledFirst: number,
  labelledEnd: number,
  isFree: (at: number) => boolean,
): { first: number; end: number } | null {
  const title = roleHeadAt(tokens, labelledFirst)?.length ?? 0;
  let first = Math.min(honorificEnd(tokens, labelledFirst + title), labelledEnd);
  // «حجت‌الاسلام‌و | المسلمین رستگار»: the end of an honorific.
  while (first < labelledEnd && tokens[first]?.key.endsWith('المسلمین')) first++;
  // «پست سپهر رستگار»: what somebody says, and no given name.
  if (first < labelledEnd - 1 && sayings.has(tokens[first]?.key ?? '')) first++;
  // «پیام دکتر رستگار»: one behind which an honorific stands is none either.
  if (tokens[first]?.key === message && honorificEnd(tokens, first + 1) > first + 1)
    first = Math.min(honorificEnd(tokens, first + 1), labelledEnd);
  let end = labelledEnd;
  if (tokens.slice(first, end).every(isCommon) && !isCalled(tokens, first)) return null;
  if (end === first || tokens[first]?.kind === 'latin') return null;
  // «(مدظله العالی)»: a blessing.
  if (blessings.has(tokens[first]?.key ?? '')) return null;
  // «مقام معظم رهبری», «رهبر معظم انقلاب»: an office.
  if (tokens[first]?.key === 'معظم' || tokens[first - 1]?.key === 'معظم') return null;
  // «مهدی در ادامه گفت»: no name ends in a preposition.
  while (end > first + 1 && isPreposition(tokens[end - 1])) end--;
  // «حداد عادل نامه …»: where the surname is sure, the common word after it begins something else.
  while (end > first + 1 && isCommon(tokens[end - 1]) && surnameOf(tokens[end - 2]) >= 2) end--;
  // «رهبر انقلاب اسلامی»
  if (tokens[first]?.key === 'انقلاب' && tokens[first - 1]?.key === 'رهبر') return null;
  const close = calledInMarks(tokens, first);
  if (close >= end) return { first, end: close };
  // «یوسف رستگار جانشین رئیس …»: the title begins before the name ends.
  for (let i = first + 1; i < end; i++)
    if (
      isOnly(tokens, i) ||
      adverbs.has(tokens[i]?.key ?? '') ||
      (beginsTitle(tokens, i) && !opensSurname(tokens, first, i))
    )
      end = i;
  while (end < first + 4 && isFree(end) && continuesName(tokens, end)) end++;
  // «ارسولا فون در لاین»: here «در» is no preposition.
  if (tokens[end - 1]?.key === 'فون' && tokens[end]?.key === 'در' && isPlain(tokens[end + 1])) end += 2;
  else if (
    joinsNames.has(tokens[end - 1]?.key ?? '') &&
    isPlain(tokens[end]) &&
    !tokens[end]?.lineStart &&
    !adverbs.has(tokens[end]?.key ?? '')
  ) {
    end++;
    // «خالد بن احمد آل رستگار»: what was taken for a name of its own.
    if (!isFree(end - 1)) while (end < first + 6 && !isFree(end) && isPlain(tokens[end])) end++;
  }
  if (isFree(end) && isFree(end + 1) && titleIsSurname(tokens, first, end)) end += 2;
  else if (isFree(end) && titleClosesName(tokens, first, end)) end++;
  if (tokens[first - 1]?.key === 'امام' && isFree(first - 1)) return { first: first - 1, end };
  return { first, end };
}

/** What somebody says or posts; with a name behind it nobody's given name, as «پیام» may be. */
export const sayings: ReadonlySet<string> = words(
  'کنایه واکنش پاسخ هشدار توییت توئیت پست طعنه استوری شوخی وعده گلایه اعتراف',
);
export const message = fold('پیام');

/** What is wished to a cleric behind his name or title. */
const blessings: ReadonlySet<string> = words('مدظله مدظله‌العالی دامت دامت‌برکاته حفظه حفظه‌الله');

/** Words of foreign names after which another must come: «دیوید بن رستگار», «ارسولا فون در لاین». */
const joinsNames: ReadonlySet<string> = words('بن ابن بنت فون');

/** Adverbs and pronouns that begin the clause after a name: «رستگار بالاخره …», «به ادعای رستگار او …». */
export const adverbs: ReadonlySet<string> = words(
  `بالاخره سرانجام بعدها همیشه همچنان هنوز دوباره نهایتا کماکان اخیرا ظاهرا بعدتر پیش‌تر پیشتر قبل‌تر او وی ایشان خود
  همچنین ابتدا حالا اکنون اغلب پیوسته بی‌درنگ بازهم مجددا متقابلا ناگهان ناخواسته درپایان درادامه درحال
  شنبه‌شب یکشنبه‌شب دوشنبه‌شب سه‌شنبه‌شب چهارشنبه‌شب پنجشنبه‌شب پنج‌شنبه‌شب جمعه‌شب عصرامروز`,
);

/** «رستگار تنها رئیس بانک …»: an adverb before a title. */
const isOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'تنها' && roleHeadAt(tokens, at + 1) !== null;

/** «قائم مقام»: a title of two words is one whatever its first word may be alone. */
function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const role = roleHeadAt(tokens, at);
  return role !== null && (role.length > 1 || surnameOf(tokens[at]) === 0);
}

const surnameOf = (token: Token | undefined): number => (token ? nameEvidence(token.key).surname : 0);

/** Whether a word goes on with the name before it: the tail of a surname, or a word that the news does not use. */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isPlain(token) || token.lineStart) return false;
  if (surnameTails.has(token.key)) return true;
  if (nameEvidence(token.key).known || token.text.includes('می\u200c')) return false;
  // A word that the news does not use is the surname, where none stands yet and the clause goes on after it.
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    wordClassOf(after.kind, after.key) !== WordClass.plain &&
    nameEvidence(tokens[at - 1]?.key ?? '').surname < 2
  );
}

/** «سعید رهبر سوره» in marks: what opens with a given name there is a name to its end; -1 where it is none. */
function calledInMarks(tokens: readonly Token[], first: number): number {
  const { given, surname } = nameEvidence(tokens[first]?.key ?? '');
  if (!openingMarks.has(tokens[first - 1]?.key ?? '') || given < 2 || surname > given) return -1;
  let end = first + 1;
  while (end < first + 4 && tokens[end]?.kind === 'word' && !tokens[end]?.lineStart) end++;
  return closingMarks.has(tokens[end]?.key ?? '') ? end : -1;
}

/** «حسین مدرس خیابانی»: a word of office between given names and a surname is the first half of the surname. */
function titleIsSurname(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { given, surname } = nameEvidence(tokens[i]?.key ?? '');
    if (given < 2 || surname > given) return false;
  }
  const next = tokens[end + 1];
  return (
    roleHeadAt(tokens, end)?.length === 1 &&
    !tokens[end]?.lineStart &&
    next?.lineStart === false &&
    isOnlySurname(next)
  );
}

const opensSurname = (tokens: readonly Token[], first: number, at: number): boolean =>
  titleIsSurname(tokens, first, at) || titleClosesName(tokens, first, at);

/** «سرهنگ غلامرضا محقق در …»: after a rank and given names alone, a word of office with nothing after it is the surname. */
function titleClosesName(tokens: readonly Token[], first: number, end: number): boolean {
  if (honorificEnd(tokens, first - 1) !== first) return false;
  for (let i = first; i < end; i++) {
    const { given, surname } = nameEvidence(tokens[i]?.key ?? '');
    if (given < 2 || surname > given) return false;
  }
  const after = tokens[end + 1];
  return (
    roleHeadAt(tokens, end)?.length === 1 &&
    !tokens[end]?.lineStart &&
    after !== undefined &&
    (wordClassOf(after.kind, after.key) === WordClass.preposition ||
      wordClassOf(after.kind, after.key) === WordClass.reporting)
  );
}

/** «غلامرضا کرد زنگنه»: «کرد» between a given name and a surname is no verb. */
export function isVerbInName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'کرد' || tokens[at]?.lineStart) return false;
  const { given, surname } = nameEvidence(tokens[at - 1]?.key ?? '');
  const next = tokens[at + 1];
  return given >= 2 && surname <= given && next?.lineStart === false && nameEvidence(next.key).surname >= 2;
}

function isOnlySurname(token: Token): boolean {
  const { surname, office, place } = nameEvidence(token.key);
  return surname > 0 && office === 0 && place === 0 && !isCommon(token);
}

/** Rather a given name than anything else: asked of every word, so remembered by its number. */
const isGiven = new WordFacts(({ key }) => {
  const { given, surname } = nameEvidence(key);
  return given >= 2 && surname < given ? 1 : 0;
});

/** A given name, a word that the news does not use, and neither before nor after them anything that may belong to them. */
export function isGivenAndUnknown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isGiven.of(token) === 0) return false;
  const next = tokens[at + 1];
  if (!isPlain(next) || next.lineStart || next.text.includes('\u200c') || nameEvidence(next.key).known)
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 2]];
  return !(isPlain(before) && !token.lineStart) && !(isPlain(after) && !after.lineStart);
}

/** Whether a single word stands where only a name can: after an honorific. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  return at > 0 && honorificEnd(tokens, at - 1) === at;
}

/** The words between the start of a line and a verb of speaking, where they can be a name: «رستگار گفت:». */
export function speakerAtLineStart(
  tokens: readonly Token[],
  at: number,
): { first: number; end: number } | null {
  if (!tokens[at]?.lineStart) return null;
  const first = honorificEnd(tokens, at);
  let end = first;
  while (end < first + 4 && isPlain(tokens[end]) && (end === at || !tokens[end]?.lineStart)) end++;
  const verb = tokens[end];
  if (end === first || end > first + 3 || !verb || verb.lineStart || !humanVerbs.has(verb.key)) return null;
  for (let i = first; i < end; i++) if (isCommon(tokens[i])) return null;
  return { first, end };
}
