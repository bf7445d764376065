import type { Document } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Words at which a noun phrase chained by ezafe ends: prepositions, conjunctions, pronouns, adverbs, the object mark. */
const enders = keys(
  `از با به تا را که برای بر درباره پیرامون طی ضمن هم نیز همچنین اما ولی لیکن زیرا چون اگر یا یعنی بی‌آنکه هنگام پس پیش
  وی او ایشان آنها آنان ما من شما خود خودش این آن همین همان هر یک یکی چند هیچ همه بعضی برخی
  امروز دیروز فردا امشب دیشب امسال پارسال شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه روز صبح عصر شب ظهر بامداد سپس اکنون
  است هست بود شد نیست دارد داشت کرد کرده کردند شده می‌شود می‌کند بوده باشد شود کند خواهد باید نباید
  گفت گفته می‌گوید افزود اظهار تصریح بیان تأکید خاطرنشان ادامه یادآور عنوان اضافه اعلام نوشت مدعی معتقد خواست داد خبر هشدار پاسخ
  توضیح تشریح ابراز متذکر مطرح ابلاغ درگذشت مبنی علیه بدون مثل مانند همراه پیشتر گذشته کنار حین درخصوص نسبت جهت`.replaceAll(
    /\s+/g,
    ' ',
  ),
);

/** Offices that are held somewhere: their «در» belongs to the title («سفیر ایران در ونزوئلا»). */
export const headsHeldSomewhere = keys('نماینده سفیر سرکنسول کاردار فرستاده نمایندگی رایزن وابسته');
const placesOfOffice = keys('مجلس استان شهرستان شهر شورای شورا سازمان پارلمان');
const beforeNumber = keys('منطقه ناحیه شبکه شعبه پایگاه لیگ گروه بند');
const blessings = keys('ص ع س ره عج');

/** How far a noun phrase may go; the longest titles of the press have about twenty words. */
const mostTokens = 24;

/** Whether a token may stand inside a noun phrase chained by ezafe. */
function mayContinue(token: Token | undefined): token is Token {
  return token !== undefined && !token.lineStart && token.kind === 'word' && !enders.has(token.key);
}

/**
 * Where the ezafe chain that goes on at a token ends: «[معاون] امور باغبانی وزارت جهاد کشاورزی | گفت». The ezafe is
 * not written, so the chain is read to the first word that cannot stand in it.
 *
 * @param at the token after the head.
 * @param inOffice the head may be held somewhere: «در» and a place after it belong to the phrase.
 */
export function ezafeChainEnd(document: Document, at: number, inOffice: boolean): number {
  const { tokens, marks } = document;
  const limit = Math.min(tokens.length, at + mostTokens);
  let end = at;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.lineStart) break;
    const name = marks.startingAt('name', end);
    if (name) {
      if (name.value.entity === 'person') break;
      end = name.end;
      continue;
    }
    if (marks.covering('time', end)) break;
    if (token.kind === 'word' && token.key === 'و') {
      const next = tokens[end + 1];
      if (end === at || !mayContinue(next) || marks.startingAt('name', end + 1)?.value.entity === 'person')
        break;
      end += 2;
      continue;
    }
    if (token.key === '،' || token.key === ',') {
      const after = end === at ? end : endOfList(document, end);
      if (after === end) break;
      end = after;
      continue;
    }
    if (token.key === 'در') {
      const next = tokens[end + 1];
      if (end === at || !inOffice || !next) break;
      const place = marks.startingAt('name', end + 1)?.value.entity === 'place';
      if (!place && !placesOfOffice.has(next.key)) break;
      end += 2;
      continue;
    }
    if (token.kind === 'number') {
      if (!beforeNumber.has(tokens[end - 1]?.key ?? '')) break;
      end++;
      continue;
    }
    if (token.key === '(' && blessings.has(tokens[end + 1]?.key ?? '') && tokens[end + 2]?.key === ')') {
      end += 3;
      continue;
    }
    if (token.key === '«') {
      const close = closingGuillemet(tokens, end);
      if (end === at || close < 0) break;
      end = close + 1;
      continue;
    }
    // «نماینده ولی فقیه»: here «ولی» is no «but».
    const guardian = token.key === 'ولی' && tokens[end + 1]?.key === 'فقیه';
    if (!guardian && !mayContinue(token)) break;
    end++;
  }
  while (end > at && tokens[end - 1]?.key === 'و') end--;
  return end;
}

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
