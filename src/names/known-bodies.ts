import { fold } from '../text/fold';
import { RecentLetters } from '../text/recent-letters';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/**
 * Media and bodies known by a name of their own, without a noun that says what they are; the tagger of names takes many
 * of them for persons. Source: the agencies, papers, channels and bodies that the Persian press names most.
 */
const media =
  words(`رویترز آسوشیتدپرس اسپوتنیک تاس اینترفکس ریانووستی شینهوا آناتولی بلومبرگ بلومبرگ‌نیوز آکسیوس اکسیوس پولیتیکو العربیه الجزیره
  المیادین الحدث المنار النشره الاخبار النهار الشرق‌الاوسط الشرق روسیاالیوم راشاتودی سی‌ان‌ان سی‌بی‌اس سی‌بی‌اس‌نیوز ان‌بی‌سی ان‌بی‌سی‌نیوز
  ای‌بی‌سی ای‌بی‌سی‌نیوز سی‌ان‌بی‌سی بی‌بی‌سی فاکس‌نیوز فاکس اسکای‌نیوز اسکای‌اسپورت یورونیوز دویچه‌وله فرانس‌۲۴ نیویورک‌تایمز نیویورک‌پست
  واشنگتن‌پست واشنگتن‌تایمز وال‌استریت‌ژورنال وال‌استریت‌جورنال گاردین ایندیپندنت تلگراف دیلی‌تلگراف فایننشال‌تایمز تایمز دیلی‌میل
  دیلی‌میرور دیلی‌اکسپرس لوموند لوفیگارو فیگارو لیبراسیون اشپیگل بیلد کیکر مارکا آس موندودپورتیوو اکیپ لکیپ گاتزتادلواسپورت
  توتواسپورت کوریره‌دلواسپورت الپاییس ال‌موندو هاآرتص هاآرتز معاریو جروزالم‌پست یدیعوت‌آحارونوت تایمزآواسرائیل تایمز‌اسرائیل میدل‌ایست‌آی فارن‌پالیسی
  فارن‌افرز اکونومیست نیوزویک فوربس ترانسفرمارکت گل‌دات‌کام ایران‌اینترنشنال رادیوفردا صدای‌آمریکا ایسنا ایرنا ایلنا تسنیم ابنا الحیات الاهرام القدس‌العربی العربی‌الجدید نت‌بلاکس المسیره کردپرس`);
const others =
  words(`سنتکام پنتاگون کرملین ناتو اوپک فیفا یوفا یونیسف یونسکو داعش طالبان حماس انصارالله حشدالشعبی گوگل اپل مایکروسافت فیسبوک توییتر
  اینستاگرام تلگرام واتس‌اپ آمازون تسلا سامسونگ هوآوی اوپن‌ای‌آی بوئینگ ایرباس لوفت‌هانزا کپلر ویندوارد تانکرترکرز تنکرترکرز هرانا هه‌نگاو`);
/** Last words of the names of foreign media. */
const mediaEndings = words('نیوز تایمز ژورنال جورنال تریبون تی‌وی تلگراف هرالد بیزنس');

/** «سپیدنیوز»: the last word written to the name. */
const joinedNews = /.{3}نیوز$/u;

/** «سی ان بی سی» */
const mostTokens = 4;

/** Whether tokens spell the name of a body that is known by it, however they are set apart. */
export function isKnownBody(tokens: readonly Token[], first: number, end: number): boolean {
  if (end <= first || end - first > mostTokens) return false;
  if (end - first > 1 && mediaEndings.has(tokens[end - 1]?.key ?? '')) return true;
  if (end === first + 1 && joinedNews.test(tokens[first]?.key ?? '')) return true;
  let name = '';
  for (let i = first; i < end; i++) name += tokens[i]?.key ?? '';
  return media.has(name) || others.has(name);
}

/** The media of the list, each name written together. */
export const mediaNames: ReadonlySet<string> = media;

/** Whether a name is that of an agency, paper or channel. */
export const isKnownMedium = (name: string): boolean => namesMedium.of(name);

const namesMedium = new RecentLetters((name) => {
  const words = fold(name).split(' ');
  return media.has(words.join('')) || (words.length > 1 && mediaEndings.has(words[words.length - 1] ?? ''));
});
