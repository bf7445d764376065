import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

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
export const isAction = (tokens: readonly Token[], at: number): boolean =>
  actions.has(tokens[at]?.key ?? '') &&
  (lightVerbs.has(tokens[at + 1]?.key ?? '') ||
    (tokens[at]?.key === 'اشاره' && tokens[at + 1]?.key === 'به'));

/** Whether a token may stand inside a noun phrase chained by ezafe. */
export function mayContinue(token: Token | undefined): token is Token {
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
