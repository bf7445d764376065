import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { isRoleWord } from '../names/role-heads';
import type { Speaker } from '../schema/speaker';
import { singularOfPlural } from '../text/plural-noun';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { commonPersons } from './common-persons';
import { describesPerson } from './describing-heads';
import { opensBody } from './source-words';
import { singularOf } from './unnamed-nouns';

/** Nouns for a person that neither the lists of offices nor those of unnamed sources have. */
const persons = words(
  `ملوان کارگزار زوج افسر ستوان فعال تحصیل‌کرده کنشگر تروریست مخاطب مرجع هوادار تماشاگر شنونده بیننده خواننده
  رهگذر عابر زائر زندانی بازداشتی اسیر آزاده رزمنده جانباز بسیجی نظامی نیرو قاچاقچی پناهجو مهاجر آواره گردشگر
  توریست دلال واسطه متصدی مالک صاحبخانه مستأجر خلبان ناخدا مهماندار امدادگر آتش‌نشان بهیار ماما دندانپزشک روان‌پزشک
  پیک سرایدار نگهبان رفتگر پاکبان آشپز خیاط نانوا قصاب چوپان دامدار باغدار زنبوردار صیاد ماهیگیر معدنچی مادربزرگ پدربزرگ
  بانو آقا حاجی روستایی عشایر همسایه هم‌کلاسی همبازی آن این دیپلماتیک
  ایرانی آمریکایی عراقی افغان افغانستانی اسرائیلی فلسطینی لبنانی سوری ترک روس چینی هندی فرانسوی آلمانی اروپایی عرب`,
);
/** Endings of nouns for those who do, sell, keep or hold something. */
const agents = /(?:گر|چی|بان|کار|دار|مند|فروش|ساز|باز|یست|گرا|طلب|خواه|دان|یار|زده|یاب|نشین|سرا|ورز|نده)$/u;
/** Crews and parties: «یک نفتکش اعلام کرد». */
const crews = words('کشتی نفتکش تانکر ناو ناوچه شناور لنج هواپیما بالگرد فروند جناح طیف');
/** Plurals of things that have no ending of the plural. */
const things = words(
  'مراکز عوامل دلایل علل ابعاد مسائل موارد نکات اهداف مشکلات اقدامات اتفاقات آثار نقاط شرایط وظایف شروط راهکارها معضلات موضوعات',
);

/** What the noun of «یک …», «یکی از …» stands for. Null where it is a thing, which says nothing. */
export function kindOfOne(phrase: readonly Token[]): Speaker['kind'] | null {
  const [first, second, third, fourth] = phrase.filter(({ kind }) => kind !== 'punctuation');
  if (first?.key === 'یکی' && second?.key === 'از') {
    const many = third && (third.key === 'این' || third.key === 'آن') ? fourth : third;
    return many ? kindOfMany(many.key) : 'person';
  }
  return first?.key === 'یک' && second ? kindOfNoun(second.key, second.kind) : 'person';
}

function kindOfMany(key: string): Speaker['kind'] | null {
  if (things.has(key)) return null;
  if (crews.has(key)) return 'group';
  const one = singularOfPlural(key);
  return one === null || singularOf(key) !== key ? 'person' : kindOfNoun(one, 'word');
}

function kindOfNoun(key: string, kind: Token['kind']): Speaker['kind'] | null {
  if (kind !== 'word') return null;
  if (crews.has(key)) return 'group';
  if (opensBody(key)) return 'organisation';
  const noun = singularOf(key).replace(/(?<=ه)ی$/u, '');
  if (persons.has(noun) || commonPersons.has(noun) || describesPerson(noun) || isRoleWord(noun))
    return 'person';
  if (isHonorific(noun) || agents.test(noun)) return 'person';
  // What no list has may be anyone.
  const { given, surname, place, known } = nameEvidence(noun);
  return known && given + surname + place === 0 ? null : 'person';
}
