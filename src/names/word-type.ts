import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { isHonorific } from './honorifics';
import { organisationHeads } from './organisation-heads';
import { isRoleWord } from './role-heads';

/** What kind of word a token is to the tagger of names, where lists tell. */
export const WordClass = {
  plain: 0,
  honorific: 1,
  sayyid: 2,
  role: 3,
  organisationHead: 4,
  placeHead: 5,
  reporting: 6,
  preposition: 7,
  conjunction: 8,
  pronoun: 9,
  number: 10,
  latin: 11,
  openQuote: 12,
  closeQuote: 13,
  comma: 14,
  colon: 15,
  stop: 16,
  sign: 17,
  edge: 18,
} as const;
export type WordClass = (typeof WordClass)[keyof typeof WordClass];
export const wordClassCount = 19;

const classes: readonly (readonly [WordClass, string])[] = [
  [WordClass.openQuote, '« “ ('],
  [WordClass.closeQuote, '» ” )'],
  [WordClass.comma, '، , ؛ ;'],
  [WordClass.colon, ':'],
  [WordClass.stop, '. ؟ ? ! …'],
  [WordClass.sayyid, 'سید سیده'],
  [
    WordClass.placeHead,
    'شهرستان استان شهر روستای بندر جزیره خیابان میدان کشور منطقه بخش دریای خلیج رود کوه پایتخت ایالت',
  ],
  [
    WordClass.reporting,
    'گفت افزود اظهار تصریح بیان تأکید خاطرنشان ادامه یادآور عنوان اضافه اعلام می‌گوید می‌گویند گفته نوشت مدعی معتقد خواستار توضیح هشدار خبر',
  ],
  [WordClass.preposition, 'به از در با برای تا بر علیه توسط میان بین درباره'],
  [WordClass.conjunction, 'و یا که اما ولی نیز هم'],
  [WordClass.pronoun, 'این آن وی او ایشان ما من شما آنها خود را است'],
];
const listed = new Map<string, WordClass>();
for (const [wordClass, words] of classes)
  for (const word of words.split(' ')) listed.set(fold(word), wordClass);

/** The class of a token, from its kind and the lists. */
export function wordClassOf(kind: Token['kind'], key: string): WordClass {
  if (kind === 'number') return WordClass.number;
  if (kind === 'latin') return WordClass.latin;
  const found = listed.get(key);
  if (found !== undefined) return found;
  if (kind === 'punctuation') return WordClass.sign;
  if (isHonorific(key)) return WordClass.honorific;
  if (organisationHeads.has(key)) return WordClass.organisationHead;
  return isRoleWord(key) ? WordClass.role : WordClass.plain;
}
