import { nameEvidence } from '../names/lexicon';
import { WordClass, wordClassOf } from '../names/word-type';
import type { Document } from '../rule';
import { amountWords } from '../text/amount-words';
import { words } from '../text/word-list';
import { isFiniteVerb } from './finite-verb';
import { leadsAdverbial } from './word-classes';

/** Words for how many or which: «یک مقام …», «دو منبع …», «برخی تحلیلگران …». */
const amounts = amountWords();
const counters = words('تن نفر دیگر');
/** Nouns for someone without a name, whom a place or a body tells from others. Source: the unnamed sources of the news. */
const nouns =
  words(`مقام مقامی مقامات مقام‌ها مقام‌های مقام‌هایی منبع منبعی منابع منابعی مسئول مسئولان مسئولین مسوول مسوولان مسوولین
  شاهد شاهدی شاهدان ساکنان دیپلمات دیپلماتی دیپلمات‌ها دیپلمات‌های کارشناس کارشناسان کارشناسانی تحلیلگر تحلیلگران تحلیلگرانی ناظران
  رسانه‌ها رسانه‌های رسانه‌هایی فعالان فعالانی روزنامه‌نگار روزنامه‌نگاران خبرنگاران شهروندان شهروندانی فروشندگان مشاوران افراد افرادی فرد فردی
  کسانی فرماندهان نمایندگان ملوان ملوانان`);

/** The noun of a phrase for someone without a name, past the words for how many; -1 where it is none. */
export function unnamedNounAt({ tokens }: Document, from: number): number {
  let at = from;
  const counted = amounts.has(tokens[at]?.key ?? '') || tokens[at]?.kind === 'number';
  if (counted) at++;
  if (counted && counters.has(tokens[at]?.key ?? '')) at++;
  if (counted && tokens[at]?.key === 'از') at++;
  return nouns.has(tokens[at]?.key ?? '') ? at : -1;
}

/** Nouns that open a title too («مسئول ستاد …»), and are somebody unnamed only where they are counted. */
const titular = words('مقام منبع مسئول مسوول شاهد دیپلمات کارشناس تحلیلگر روزنامه‌نگار فرد ملوان');

/** Words that say which part of the world a name behind them is: «در استان …», «در شمال …». */
const parts = words(
  'استان شهر شهرستان منطقه کشور کشورهای بندر جزیره ایالت پایتخت حومه روستای مناطق شمال جنوب شرق غرب مرکز شمالی جنوبی شرقی غربی مرکزی داخل خارج',
);
/** What is a place without a name. */
const places = words('منطقه کشور داخل خارج');
/** So many words has a place at most. */
const longestPlace = 8;

/**
 * «دو مقام در منطقه | گفتند», «شاهدان عینی در نیک‌آباد | از انفجار خبر دادند», «برخی در داخل و خارج کشور»: whether the place
 * behind «در» tells who it is. It does where nothing but the verb, or what belongs to the verb, follows.
 *
 * @param from the first token of the phrase.
 * @param at the token of «در».
 */
export function isOfPlace(document: Document, from: number, at: number): boolean {
  const { tokens } = document;
  const alone = at === from + 1 && amounts.has(tokens[from]?.key ?? '');
  const noun = unnamedNounAt(document, from);
  if (!alone && (noun < 0 || (noun === from && titular.has(tokens[from]?.key ?? '')))) return false;
  const end = placeEnd(document, at + 1);
  const next = tokens[end];
  if (end === at + 1 || !next) return false;
  return (
    (alone && next.key === 'این') ||
    leadsAdverbial(document, end) ||
    isFiniteVerb(next) ||
    wordClassOf(next.kind, next.key) === WordClass.reporting
  );
}

/** Where the place that begins here ends; where it began, if none does. */
function placeEnd(document: Document, at: number): number {
  const { tokens } = document;
  let named = false;
  let i = at;
  while (i < at + longestPlace) {
    const past = pastPlace(document, i);
    if (past > i) {
      named ||= past - i > 1 || !parts.has(tokens[i]?.key ?? '') || places.has(tokens[i]?.key ?? '');
      i = past;
    } else if (i > at && joins(document, i)) i++;
    else break;
  }
  return named ? i : at;
}

/** Past the name of a place, or a word for a part of the world. */
function pastPlace({ tokens, marks }: Document, at: number): number {
  const name = marks.startingAt('name', at);
  if (name) return name.value.entity === 'place' ? name.end : at;
  const key = tokens[at]?.key ?? '';
  return parts.has(key) || nameEvidence(key).place > 1 ? at + 1 : at;
}

/** «خارج از کشور», «داخل و خارج کشور», «نیک‌آباد و خوش‌آب». */
function joins(document: Document, at: number): boolean {
  const key = document.tokens[at]?.key;
  if (key === 'از') return document.tokens[at - 1]?.key === 'خارج';
  return key === 'و' && pastPlace(document, at + 1) > at + 1;
}

/** Those of whom somebody is one: «از مخالفان», «از یکی از کشورهای منطقه». */
const many = /.{3}(?:ان|ین|های)$/u;
const openers = words('یکی یک کشورهای کشور');
/** Verbs, and nouns before a light verb, that tell and ask nothing «از» anybody. */
const tells = /^(?:ن?می)?(?:گفت|گوید|گویند|نوشت|افزود)/u;
const tellingNouns = words('اعلام گزارش تأکید مدعی تصریح اظهار');
/** So many words stand between «از» and the verb at most. */
const longestOrigin = 12;

/**
 * «یک دیپلمات از یکی از کشورهای منطقه گفت», «برخی منابع از مخالفان نوشتند»: whether «از» says of whom someone without a name is
 * one. In «مقام‌ها از شهروندان خواستند» it belongs to the verb.
 *
 * @param from the first token of the phrase.
 * @param at the token of «از».
 */
export function isOfThem(document: Document, from: number, at: number): boolean {
  const { tokens } = document;
  const next = tokens[at + 1]?.key ?? '';
  if (unnamedNounAt(document, from) < 0 || !(openers.has(next) || many.test(next))) return false;
  const country = openers.has(next) && [1, 2, 3].some((i) => tokens[at + i]?.key.startsWith('کشور'));
  for (let i = at + 2; i < Math.min(tokens.length, at + longestOrigin); i++) {
    const token = tokens[i];
    if (!token || token.lineStart) return false;
    if (token.key === '،') return country;
    if (token.key === 'از' && tokens[i - 1]?.key !== 'یکی') return false;
    if (tells.test(token.key)) return true;
    if (isFiniteVerb(token)) return tellingNouns.has(tokens[i - 1]?.key ?? '');
  }
  return false;
}
