import type { Document, Mark } from '../rule';
import { words } from '../text/word-list';

/**
 * Heads whose number is a name: «ماده ۵», «شبکه سه», «منطقه ۲۲», «کووید ۱۹». The number counts nothing, unless a
 * counted thing follows it («در این منطقه ۲۲ خانه»).
 */
const namedByNumber = words(
  `مواد اصول بندهای تبصره‌های مناطق شبکه‌های فازهای تیپ‌های لشکرهای گردان‌های آیات قطعه نوع نصر فالکون ماده اصل بند تبصره جزء شبکه کانال منطقه ناحیه کووید اف پلاک تیپ لشکر لشگر گردان خط قطعنامه کد پرونده تلفن تلفکس نمابر فکس
  صفحه ص آیه سوره بویینگ ایرباس پژو سوخو میگ آپولو اتوبان آزادراه بزرگراه خیابان کوچه بلوار گیت پایانه ترمینال سالن
  خبر پیامک سرشماره واحد بلوک  کربلای والفجر کلانتری اس بخشنامه حوزه شعبه کیلومتر سامانه شاخه جهانی جام مدل نسخه ورژن ویندوز
  اندروید آیفون گلکسی نوت تیپ کیش پیکان سری ترم امگا ویتامین اوپک جی گروه فیفا یورو المپیک پارالمپیک آی توکیو متولد سریال
  آیین‌نامه بخشنامه شماره‌ی ردیف پرواز ایزو ویرایش ضمیمه پیوست جدول نمودار وزن اوزان`,
);

const streets = words('خیابان میدان بلوار کوچه محله بوستان پارک');

/** Letters after which digits number a model: «ام کیو ۹», «اچ دی ۱». */
const modelLetters = words('کیو اچ وی ایکس جی اف تی پی دی یو اس');

/** A number that names what stands before it: «ماده ۵». */
export function isNameNumber({ tokens, marks }: Document, { first, value }: Mark<'number'>): boolean {
  if (tokens[first]?.lineStart) return false;
  // «خیابان هزار جریب»: of streets also a number in words.
  if (value.scale !== 1) return value.written === 'words' && streets.has(tokens[first - 1]?.key ?? '');
  let at = first - 1;
  // «مواد ۱، ۲ و ۵ قانون»: back over the row to what heads it.
  for (let steps = 0; steps < 6; steps++) {
    const joint = tokens[at]?.key ?? '';
    if (!(joint === 'و' || joint === '،' || joint === 'تا' || joint === 'یا')) break;
    const earlier = marks.covering('number', at - 1);
    if (!earlier) break;
    at = earlier.first - 1;
  }
  const head = tokens[at];
  if (!head) return false;
  // «macOS 26», «Galaxy 9»
  if (head.kind === 'latin') return at === first - 1 && value.written === 'digits' && head.text.length > 1;
  if (value.written === 'digits' && modelLetters.has(lastPart(head.text))) return true;
  // «تا دقیقه ۹۰», but not «در ۴۵ دقیقه ۵ بار»
  if (head.key === 'دقیقه' && !marks.covering('number', at - 1)) return value.written === 'digits';
  // «شماره حساب ۱۴۱۴ بانک»
  if (head.key === 'حساب' && tokens[at - 1]?.key === 'شماره') return true;
  if (!namedByNumber.has(head.key)) return false;
  const before = tokens[at - 1]?.key;
  return before !== 'این' && before !== 'آن' && before !== 'همین' && before !== 'هر';
}

const lastPart = (text: string): string => text.slice(text.lastIndexOf('\u200c') + 1);
