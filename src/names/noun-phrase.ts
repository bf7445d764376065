import type { Document } from '../rule';
import { fold } from '../text/fold';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { nameEvidence } from './lexicon';
import { organisationHeads } from './organisation-heads';
import { roleHeadAt } from './role-heads';
import { WordClass, wordClassOf } from './word-type';

/** Past stems of the light verbs and of the verbs that the press ends its clauses with. */
const pastStems =
  `کرد شد داد داشت گرفت زد بود رفت آمد یافت خورد گردید نمود ساخت دید خواند دانست رسید نشست کشید برد
  آورد گذاشت خواست توانست بست ماند افتاد پرداخت پذیرفت نوشت گفت افزود ایستاد فرمود`
    .split(/\s+/)
    .flatMap((stem) => [stem, `${stem}ند`, `${stem}ه`, `ن${stem}`, `ن${stem}ند`])
    .map(fold);

/** Words at which a noun phrase chained by ezafe ends: prepositions, conjunctions, pronouns, adverbs, the object mark. */
const enders: ReadonlySet<string> = new Set([
  ...pastStems,
  ...words(`از با به تا را که برای بر درباره پیرامون طی ضمن هم نیز همچنین اما ولی لیکن زیرا چون اگر یا یعنی بی‌آنکه هنگام پس پیش
  وی او ایشان آنها آنان ما من شما خود خودش این آن همین همان هر یک یکی چند هیچ همه بعضی برخی
  امروز دیروز فردا امشب دیشب امسال پارسال شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه روز صبح عصر شب ظهر بامداد سپس اکنون
  است هست هستند بوده باشد باشند شود شوند کند کنند دهد دهند دارد دارند گیرد گیرند یابد یابند خواهد خواهند باید نباید نیست نیستند
  وارد خارج حاضر قرار مورد دچار موفق خواهان خواستار راهی برگزار معرفی منصوب احضار محکوم متهم مشغول
  بارها همواره اخیرا هم‌اکنون پیشتر قبلا بعدا حتی فقط تنها شاید البته ابتدا همیشه حالا اغلب چندی بعدها خیلی کاملا بالاخره
  اظهارات سخنان صحبت‌های پاسخ‌های سؤالی پرسشی مواردی پاسخی توضیحاتی درمورد دراین‌باره شامگاه لحظاتی ساعاتی دقایقی
  گفت گفته می‌گوید افزود اظهار تصریح بیان تأکید خاطرنشان ادامه یادآور عنوان اضافه اعلام نوشت مدعی معتقد خواست داد خبر هشدار پاسخ
  سخن صحبت توضیح تشریح ابراز متذکر مطرح ابلاغ درگذشت مبنی علیه بدون مثل مانند همراه پیشتر گذشته کنار حین درخصوص نسبت جهت`),
]);

const lightVerbs: ReadonlySet<string> = new Set(pastStems);
/** Nouns that with a light verb say what was done, though some of them stand in titles («کمیته انتخاب»). */
const actions = words('اشاره انتخاب تقدیر تجلیل تلاش تماس دریغ استعفا دیدار سفر حضور اصرار تصریح تهدید');

/** «شهردار نیک‌آباد | انتخاب شد», «دبیر هیئت | اشاره به …» */
const isAction = (tokens: readonly Token[], at: number): boolean =>
  actions.has(tokens[at]?.key ?? '') &&
  (lightVerbs.has(tokens[at + 1]?.key ?? '') ||
    (tokens[at]?.key === 'اشاره' && tokens[at + 1]?.key === 'به'));

/** Offices that are held somewhere: their «در» belongs to the title («سفیر ایران در ونزوئلا»). */
const heldSomewhere = words('نماینده سفیر سرکنسول کاردار فرستاده نمایندگی رایزن وابسته دفتر دستیار');
const placesOfOffice = words('مجلس استان شهرستان شهر شورای شورا سازمان پارلمان تیم');
const beforeNumber = words('منطقه ناحیه شبکه شعبه پایگاه لیگ گروه بند');
const guardian = words('ولی فقیه مقابله مبارزه');
const enjoining = ['امر', 'به', 'معروف'];
const forbidding = ['و', 'نهی', 'از', 'منکر'];
const joiners = words('و در با از به');
const against = words('مقابله مبارزه');
const blessings = words('ص ع س ره عج');
/** Helpers of one person: the name that follows belongs to the title («مشاور رستگار»). */
const servesPerson = words('دستیار مشاور وکیل');

/** How far a noun phrase may go; the longest titles of the press have about twenty words. */
const mostTokens = 24;

/** Whether a token may stand inside a noun phrase chained by ezafe. */
function mayContinue(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    !token.lineStart &&
    token.kind === 'word' &&
    !enders.has(token.key) &&
    // A verb of the present or the perfect; the ZWNJ tells it from «میراث» and «میدان».
    !token.text.startsWith('می\u200c') &&
    !token.text.startsWith('نمی\u200c') &&
    !token.text.endsWith('\u200cاند')
  );
}

/**
 * Where the ezafe chain that goes on at a token ends: «[معاون] امور باغبانی وزارت جهاد کشاورزی | گفت». The ezafe is
 * not written, so the chain is read to the first word that cannot stand in it; where that word does not show for sure
 * that the phrase has ended (a light verb may take the noun before it: «سخنگوی حزب تکذیب کرد»), words that do not
 * stand in titles are given back.
 *
 * @param head the first token of the phrase.
 * @param at the token after the head.
 */
export function ezafeChainEnd(document: Document, head: number, at: number): number {
  const end = readChain(document, head, at);
  return endsForSure(document, end) ? end : giveBack(document, at, end);
}

function readChain(document: Document, head: number, at: number): number {
  const { tokens, marks } = document;
  const limit = Math.min(tokens.length, at + mostTokens);
  let inOffice = heldSomewhere.has(tokens[head]?.key ?? '');
  let end = at;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.lineStart) break;
    const name = marks.startingAt('name', end);
    if (name) {
      // The holy and the dead name bodies («قرارگاه خاتم‌الانبیاء (ص)»); other persons end the title.
      const blessed = tokens[name.end]?.key === '(' && blessings.has(tokens[name.end + 1]?.key ?? '');
      const served = end === at && servesPerson.has(tokens[end - 1]?.key ?? '');
      if (name.value.entity === 'person' && !blessed && !served) break;
      end = name.end;
      continue;
    }
    if (marks.covering('time', end) || isAction(tokens, end)) break;
    const { key } = token;
    if (key === 'و') {
      const after = endOfConjunct(document, at, end);
      if (after === end) break;
      end = after;
    } else if (key === '،' || key === ',') {
      const after = end === at ? end : endOfList(document, end);
      if (after === end) break;
      end = after;
    } else if (key === 'در') {
      const next = tokens[end + 1];
      if (end === at || !inOffice || !next) break;
      const place = marks.startingAt('name', end + 1);
      if (place && place.value.entity !== 'person') end = place.end;
      else if (placesOfOffice.has(next.key)) end += 2;
      else break;
    } else if (key === 'یکی' && tokens[end + 1]?.key === 'از') end += 2;
    // «نماینده ولی فقیه»: here «ولی» is no «but».
    else if (key === 'ولی' && tokens[end + 1]?.key === 'فقیه') end += 2;
    // «ستاد امر به معروف و نهی از منکر».
    else if (key === 'به' && keysAt(tokens, end - 1, enjoining)) {
      end += 2;
      if (keysAt(tokens, end, forbidding)) end += forbidding.length;
    }
    // «ستاد مقابله با کرونا».
    else if (key === 'با' && against.has(tokens[end - 1]?.key ?? '') && mayContinue(tokens[end + 1]))
      end += 2;
    else if (key === 'وابسته' && tokens[end + 1]?.key === 'به') end += 2;
    else if (token.kind === 'number') {
      if (!beforeNumber.has(tokens[end - 1]?.key ?? '')) break;
      end++;
    } else if (key === '(' && blessings.has(tokens[end + 1]?.key ?? '') && tokens[end + 2]?.key === ')')
      end += 3;
    else if (key === '«') {
      const close = closingGuillemet(tokens, end);
      if (!organisationHeads.has(tokens[end - 1]?.key ?? '') || close < 0) break;
      end = close + 1;
    } else if (mayContinue(token)) {
      inOffice ||= heldSomewhere.has(key);
      end++;
    } else break;
  }
  return end;
}

/** What «و» joins to a title: another title, or a word that stands in titles («اوقاف و امور خیریه»). */
function endOfConjunct(document: Document, at: number, and: number): number {
  const { tokens, marks } = document;
  const next = tokens[and + 1];
  if (and === at && !roleHeadAt(tokens, and + 1)) return and;
  if (!mayContinue(next)) return and;
  const name = marks.startingAt('name', and + 1);
  if (name) return name.value.entity === 'person' ? and : name.end;
  const title = roleHeadAt(tokens, and + 1);
  if (title) return and + 1 + title.length;
  return nameEvidence(next.key).office > 0 ? and + 2 : and;
}

/** Whether what stands at the end of a phrase cannot be part of a verb that takes the words before it. */
function endsForSure({ tokens, marks }: Document, end: number): boolean {
  const token = tokens[end];
  if (!token || token.lineStart || marks.startingAt('name', end)) return true;
  const wordClass = wordClassOf(token.kind, token.key);
  return (
    token.kind === 'punctuation' ||
    (wordClass === WordClass.reporting && token.key !== 'خبر') ||
    token.key === 'که'
  );
}

/**
 * The end of a phrase before the words that the news uses and that do not stand in titles; one such word between
 * others that do is let pass («معاون امور باغبانی وزارت جهاد»), but not after the name of a place.
 */
function giveBack({ tokens, marks }: Document, at: number, end: number): number {
  let last = at;
  let foreign = -1;
  let afterPlace = false;
  for (let i = at; i < end; i++) {
    const name = marks.covering('name', i);
    if (name) {
      afterPlace = name.value.entity === 'place';
      i = name.end - 1;
    } else {
      const token = tokens[i];
      const joins = token?.kind !== 'word' || joiners.has(token.key);
      if (joins) {
        // What closes a bracket or guillemets belongs to what they hold.
        if (last === i && (token?.key === '»' || token?.key === ')')) last = i + 1;
        continue;
      }
      if (isForeignToTitles(token.key)) {
        if (foreign === i - 1 || afterPlace) break;
        foreign = i;
        afterPlace = false;
        continue;
      }
      afterPlace = false;
    }
    last = i + 1;
  }
  return last;
}

function isForeignToTitles(key: string): boolean {
  const { known, office } = nameEvidence(key);
  if (guardian.has(key)) return false;
  return known && office === 0 && !titleWords.has(wordClassOf('word', key));
}
const titleWords: ReadonlySet<WordClass> = new Set([
  WordClass.role,
  WordClass.organisationHead,
  WordClass.placeHead,
  WordClass.honorific,
]);

/** Items set apart by commas and closed by «و» («صنعت، معدن و تجارت»): where they end, or where they began. */
function endOfList({ tokens, marks }: Document, comma: number): number {
  let at = comma;
  for (let items = 0; items < 6; items++) {
    const sign = tokens[at];
    if (!sign || sign.lineStart) return comma;
    const and = sign.key === 'و';
    if (!and && sign.key !== '،' && sign.key !== ',') return comma;
    const name = marks.startingAt('name', at + 1);
    if (name?.value.entity === 'person' || !mayContinue(tokens[at + 1])) return comma;
    if (name && tokens.slice(at + 2, name.end).some(({ key }) => key === 'و')) return name.end;
    at = name ? name.end : at + 2;
    if (and) return at;
    // An item of two words: «تعاون، کار و رفاه اجتماعی», «ری، شمیرانات».
    if (tokens[at]?.key !== 'و' && tokens[at]?.key !== '،' && mayContinue(tokens[at])) at++;
  }
  return comma;
}

function closingGuillemet(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 7; i++) {
    const key = tokens[i]?.key;
    if (key === '»') return i;
    if (key === undefined || key === '«' || key === ':') return -1;
  }
  return -1;
}
