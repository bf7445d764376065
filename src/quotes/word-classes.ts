import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { closedAdverbialEnd } from './closed-adverbial';

/** Words that begin an adverbial: what follows them is governed, and no subject. */
const prepositions = words(
  'در با به از پشت نزد طی ضمن برای درباره درخصوص پیرامون پس بعد پیش قبل بر تا خطاب طبق هنگام مبنی درپی درمورد جهت علیه نسبت بدون بی توسط بین میان روی ظهرامروز پیش‌ازظهر براساس برابر مطابق ازسوی علاوه افزون بابیان بااشاره باتاکید باتوجه علی‌رغم درهمین دراین ' +
    'به‌عنوان به‌صورت به‌دلیل به‌خاطر به‌منظور به‌رغم به‌همراه به‌نقل به‌مناسبت بمناسبت به‌علت به‌جای به‌سوی به‌خصوص به‌واسطه به‌وسیله به‌سبب به‌موجب به‌دنبال به‌هنگام به‌منزله',
);
/** Adverbs that stand between a subject and its verb. */
const adverbs = words(
  'نیز هم همچنین امروز دیروز امشب دیشب فردا پریروز صبح عصر ظهر شب بامداد روز شامگاه بعدازظهر سحرگاه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه‌شب یکشنبه‌شب دوشنبه‌شب سه‌شنبه‌شب چهارشنبه‌شب پنجشنبه‌شب پنج‌شنبه‌شب جمعه‌شب سپس البته پیشتر پیش‌تر اخیرا مجددا دوباره بلافاصله ساعتی دقایقی لحظاتی ساعاتی بار اکنون همزمان هم‌زمان متقابلا صراحتا رسما تلویحا باز تاکنون همواره بارها تنها بدین‌وسیله بدین‌ترتیب کمی اندکی حتی اینگونه اینطور این‌طور چنین این‌چنین ' +
    'بعدها پیش‌ترها پیشترها بعدتر عملا کاملا شدیدا قویا ظاهرا اساسا عموما غالبا معمولا احتمالا مستقیما صریحا واقعا دقیقا قبلا فعلا مکررا به‌طور به‌شدت به‌زودی به‌تازگی به‌سرعت به‌وضوح به‌صراحت به‌ویژه',
);
const connectors = words(
  'و اما ولی همچنین سپس البته همزمان هم‌زمان بنابراین لذا لیکن نیز هم آنگاه اینک حالا پیشتر پیش‌تر اکنون بلکه هرچند گرچه اگرچه مثلا گویا ظاهرا حتی',
);

export const pronouns = words('وی او ایشان آنان آنها اینها نامبرده مشارالیه');
/** Those of them that are one person. */
export const singularPronouns = words('وی او');

export const isPreposition = (key: string): boolean => prepositions.has(key);
export const isConnector = (key: string): boolean => connectors.has(key);

/** «ولی» is «but», unless it is the «ولی» of «ولی فقیه»; «با این حال» is, at its last word. */
export function isBut({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key;
  const next = tokens[at + 1]?.key;
  // «با این حال رستگار …», «با این وجود»
  if ((key === 'حال' || key === 'وجود') && tokens[at - 1]?.key === 'این') return tokens[at - 2]?.key === 'با';
  return key === 'اما' || (key === 'ولی' && next !== 'فقیه' && next !== 'امر' && next !== 'عصر');
}

/** Set phrases that open a clause and leave its subject to come. Source: the most frequent heads of news sentences. */
const openings: readonly (readonly string[])[] = [
  'در ادامه',
  'در پایان',
  'در واقع',
  'در حقیقت',
  'در نهایت',
  'در نتیجه',
  'در مجموع',
  'در اینجا',
  'در ضمن',
  'در هر حال',
  'در هر صورت',
  'به تازگی',
  'به هر حال',
  'به هر روی',
  'به طور کلی',
  'به عنوان مثال',
  'به عنوان نمونه',
  'در همین حال',
  'در همین راستا',
  'در همین رابطه',
  'در همین زمینه',
  'در عین حال',
  'در این میان',
  'در این باره',
  'در این زمینه',
  'در این رابطه',
  'در این خصوص',
  'در این راستا',
  'در حالی',
  'در حالی که',
  'درحالی که',
  'آنگونه که',
  'آنطور که',
  'آنچنان که',
  'چنان که',
  'همانطور که',
  'همانطوری که',
  'آن طور که',
  'آن گونه که',
  'چندی پیش',
  'چندی قبل',
  'مدتی پیش',
  'مدتی قبل',
  'همانگونه که',
  'آنطوری که',
  'در حالی است که',
  'درحالی است که',
  'در حالیست که',
  'درحالیست که',
  'این در حالی است که',
  'این درحالی است که',
  'این در حالیست که',
  'این درحالیست که',
  'این در حالی بود که',
  'از سوی دیگر',
  'ازسوی دیگر',
  'از سویی دیگر',
  'از طرفی',
  'از طرف دیگر',
  'به علاوه',
  'علاوه بر این',
  'علاوه بر آن',
  'افزون بر این',
  'پیش از این',
  'پس از آن',
  'بعد از آن',
  'پیش از آن',
  'تا این لحظه',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const demonstratives = words('این آن همین همان');
/** What follows «در ادامه» where it governs: «در ادامه این نشست», «در پایان سخنان خود». */
const governed = words(
  'این آن همین سخنان سخنانش صحبت‌های اظهارات نشست جلسه مراسم دیدار گفت‌وگو بازی کار بیانیه گزارش خبر',
);

/** Where a set phrase that opens a clause ends: «در این نشست | رستگار گفت»; or where it begins, if none stands here. */
export function openingEnd({ tokens }: Document, at: number): number {
  const closed = closedAdverbialEnd(tokens, at);
  if (closed > at) return closed;
  for (const phrase of openings) {
    if (!keysAt(tokens, at, phrase)) continue;
    const end = at + phrase.length;
    // «پیش از این رهگیری، ارتش …»: the noun before the comma belongs to the demonstrative.
    if (pointing.has(phrase[phrase.length - 1] ?? '') && isClosedNoun(tokens, end)) return end + 1;
    return governed.has(tokens[end]?.key ?? '') && phrase.length === 2 ? at : end;
  }
  if (tokens[at]?.key === 'درحالیکه' || tokens[at]?.key === 'چنانکه') return at + 1;
  if (!isPreposition(tokens[at]?.key ?? '')) return at;
  let next = at + 1;
  if (tokens[next]?.key === 'از') next++;
  return demonstratives.has(tokens[next]?.key ?? '') && tokens[next + 1]?.kind === 'word' ? next + 2 : at;
}

/** Openings that end in a demonstrative, which may have a noun of its own. */
const pointing = words('این آن');

/** A common noun with a comma right after it. */
function isClosedNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.key !== '،') return false;
  const { given, surname, place, known } = nameEvidence(tokens[at]?.key ?? '');
  return known && given + surname + place === 0 && roleHeadAt(tokens, at) === null;
}

/** Words that open a clause of time: «وقتی …», and after «هر»: «هر زمانی که …». */
const clauseOpeners = words('وقتی وقتی‌که زمانی‌که هنگامی‌که هرگاه هروقت درحالی درحالیکه چنانکه');
const times = words('زمان زمانی زمانی‌که وقت وقتی گاه بار باری');

const moments = words('زمانی روزی هنگامی موقعی سالی');
const pointedMoments = words('روز زمان هنگام وقت موقع سال');

/** «زمانی که …», «آن روز که …» */
export function opensTimeClause({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (moments.has(key)) return tokens[at + 1]?.key === 'که';
  const pointed = key === 'آن' || key === 'همان';
  return pointed && pointedMoments.has(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.key === 'که';
}

/** «عملاً», «رسماً»: adverbs in tanwin. */
const isManner = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.endsWith('اً');

/** Whether this one word is an adverb. */
export function isAdverb({ tokens }: Document, at: number): boolean {
  return adverbs.has(tokens[at]?.key ?? '') || isManner(tokens[at]);
}

/** «کمتر از ۲۴ ساعت پس از …», «حدود یک ماه پیش»: words before an amount of time. */
const amounts = words('کمتر بیش بیشتر حدود نزدیک');

function isAmountOfTime({ tokens, marks }: Document, at: number): boolean {
  const key = tokens[at]?.key;
  return marks.startingAt('time', key === 'از' || key === 'به' ? at + 1 : at) !== undefined;
}

/** First words of the set phrases above that begin nothing else of the kind. */
const phraseOpeners = words('آن چنان چندی مدتی آنطور آنطوری آنگونه آنچنان');

const ranks = words('پایه رده');

/** Whether an adverbial begins here: a preposition, an adverb, a time, a clause of time. */
export function leadsAdverbial(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key ?? '';
  // «گروه بین الملل»
  if (key === 'بین' && document.tokens[at + 1]?.key.startsWith('الملل')) return false;
  // «یک مقام میان پایه»
  if (key === 'میان' && ranks.has(document.tokens[at + 1]?.key ?? '')) return false;
  if (clauseOpeners.has(key) || opensTimeClause(document, at)) return true;
  if (isManner(document.tokens[at])) return true;
  if (key === 'هر') return times.has(document.tokens[at + 1]?.key ?? '');
  if (phraseOpeners.has(key) || key.startsWith('همان')) return openingEnd(document, at) > at;
  if (amounts.has(key) && isAmountOfTime(document, at + 1)) return true;
  if (prepositions.has(key) || adverbs.has(key) || document.marks.startingAt('time', at)) return true;
  return closedAdverbialEnd(document.tokens, at) > at;
}
