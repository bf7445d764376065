import { brokenPlurals } from '../names/broken-plurals';
import { honorificEnd } from '../names/honorifics';
import { isKnownMedium } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { organisationHeads } from '../names/organisation-heads';
import { roleHeadAt } from '../names/role-heads';
import { isManyThings } from '../names/things';
import type { Document, TokenRange } from '../rule';
import { endsAsPeople } from '../text/plural-noun';
import { words } from '../text/word-list';
import { pronouns, singularPronouns } from './word-classes';

/** Nouns that are people without being titles. */
export const persons: ReadonlySet<string> = words(
  'مقام مقامات مقامهای منبع منابع فرد زن مرد شهروند شاهد شاهدان متهم متهمان شاکی نماینده نمایندگان بازیکن استاد جوان دختر پسر مادر پدر همسر خانواده کاربر کاربران کارشناسان منتقدان معترضان فعال فعالان عضو مسوول مسئول مسوولان هنرمند بازیگر دیپلمات سخنگو سخنگوی رسانه رسانههای مطبوعات خداوند روزنامه خبرگزاری برخی بعضی یک مردم عدهای گروهی ماموران مأموران مسئولین محققان پژوهشگران پزشکان مسئولان تحلیلگران ناظران شهروندان',
);

export const demonstratives: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان']);

const counters: ReadonlySet<string> = new Set(['تن', 'نفر']);
const small: ReadonlySet<string> = new Set('دو سه چهار پنج شش هفت هشت نه ده'.split(' '));
/** «اغلب محققان», «بسیاری از کارشناسان» */
const many: ReadonlySet<string> = new Set('اغلب اکثر بیشتر بسیاری غالب شماری تعدادی جمعی بخشی'.split(' '));
const isPlural = (key: string): boolean => persons.has(key) || (key.length > 4 && /(?:ان|ها|ین)$/u.test(key));

/** Whether a phrase that starts here is someone: a pronoun, a name, a title, «این مقام», an organisation. */
export function namesSomeone(document: Document, at: number): boolean {
  const { tokens, marks } = document;
  const key = tokens[at]?.key ?? '';
  if (pronouns.has(key) || persons.has(key) || brokenPlurals.has(key) || organisationHeads.has(key))
    return true;
  // «یکی از آنها اعتراف کرد»
  if (key === 'یکی' && tokens[at + 1]?.key === 'از' && pronouns.has(tokens[at + 2]?.key ?? '')) return true;
  // «دو تن از نمایندگان», «۳ نفر از آنها»
  if (counters.has(tokens[at + 1]?.key ?? '') && (tokens[at]?.kind === 'number' || small.has(key)))
    return true;
  if (many.has(key) && isPlural(tokens[tokens[at + 1]?.key === 'از' ? at + 2 : at + 1]?.key ?? ''))
    return true;
  if (marks.startingAt('role', at)) return true;
  if (marks.startingAt('name', at) || honorificEnd(tokens, at) > at || nameEvidence(key).given > 1)
    return true;
  if (isKnownMedium(key)) return true;
  if (demonstratives.has(key)) {
    const next = tokens[at + 1]?.key ?? '';
    return persons.has(next) || organisationHeads.has(next) || roleHeadAt(tokens, at + 1) !== null;
  }
  return roleHeadAt(tokens, at) !== null || isMany(key) || agents.test(key);
}

/** «تولیدکنندگان», «سهامداران»: the plural of whoever does something. */
const agents = /.{2}(?:کنندگان|دهندگان|شناسان|نگاران|داران|پردازان|سازان|آموزان|فروشان|گذاران)$/u;

/** Whether the name of a person, with the words of respect before it, starts here. */
export function startsPerson({ tokens, marks }: Document, at: number): boolean {
  return marks.startingAt('name', honorificEnd(tokens, at))?.value.entity === 'person';
}

/** Whether a source is one person: a pronoun, or a phrase with the name of a person in it. */
export function namesPerson({ tokens, marks }: Document, { first, end }: TokenRange): boolean {
  const key = tokens[first]?.key ?? '';
  if (singularPronouns.has(key)) return true;
  for (let i = first; i < end; i++) if (marks.covering('name', i)?.value.entity === 'person') return true;
  return false;
}

export const isBarePlural = (key: string): boolean => key.length > 4 && key.endsWith('ها');

/** A plural in «ها» of those who can speak: «میانجی‌ها», and not «صداها». */
const isMany = (key: string): boolean => isBarePlural(key) && !isManyThings(key);

/** «یکی از فروشندگان», and not «یکی از دلایل». */
export const isOneOfPeople = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.key === 'یکی' && tokens[at + 1]?.key === 'از' && endsAsPeople(tokens[at + 2]?.key ?? '');
