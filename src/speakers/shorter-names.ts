import { nameEvidence } from '../names/lexicon';
import { mediaHeads } from '../names/quoted-media';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import { isJoined } from './joined-bodies';
import { opensBody } from './source-words';
import { isState } from './states';

/** How many words of a name can stand for the whole. */
const mostWords = 12;

/** Nouns that say what the body is whose name follows: «روزنامه سپیده» is «سپیده», «سایت سپیده» need not be. */
export const appositiveHeads: ReadonlySet<string> = new Set(
  'روزنامه خبرگزاری شبکه هفته‌نامه هفته نامه مجله ماهنامه شرکت بانک باشگاه تیم حزب گروه رسانه تلویزیون رادیو سازمان نشریه جنبش'
    .split(' ')
    .map(fold),
);

/** «پایگاه خبری سپیده» is «سپیده»; «پایگاه سپیده» may be one of the army's. */
const newsBase = fold('پایگاه');
const newsKinds: ReadonlySet<string> = new Set(['خبری', 'اینترنتی', 'تحلیلی', 'خبری‌تحلیلی'].map(fold));

/**
 * A name in the shortest words for what stands in it: «وزارت امور خارجه ایالات متحده آمریکا» and «وزارت خارجه آمریکا» are
 * one, as are «سپاه پاسداران انقلاب اسلامی» and «سپاه». Null where it names two.
 */
export function plainName(keys: readonly string[]): string | null {
  if (isJoined(keys)) return null;
  const name = ` ${keys.join(' ')} `;
  return shorter.reduce((plain, [long, short]) => plain.replace(long, short), name).trim();
}

/** Longer words for states, ministries and commands, and the shortest for the same. */
const shorter: readonly (readonly [string, string])[] = [
  [' ایالات متحده آمریکا ', ' آمریکا '],
  [' ایالات متحده ', ' آمریکا '],
  [' امریکا ', ' آمریکا '],
  [' امارات متحده عربی ', ' امارات '],
  [' امارات متحده ', ' امارات '],
  [' عربستان سعودی ', ' عربستان '],
  [' امور خارجه ', ' خارجه '],
  [' سپاه پاسداران انقلاب اسلامی ', ' سپاه '],
  [' سپاه پاسداران ', ' سپاه '],
  [' ستاد فرماندهی مرکزی ', ' فرماندهی مرکزی '],
  [' فرماندهی مرکزی ارتش آمریکا ', ' سنتکام '],
  [' فرماندهی مرکزی نیروهای آمریکا ', ' سنتکام '],
  [' فرماندهی مرکزی آمریکا ', ' سنتکام '],
].map(([long = '', short = '']) => [fold(long), fold(short)]);

/** The one word that is the name of a body, behind the noun for what it is and no more than one adjective. */
export function properNameOf(keys: readonly string[]): string | null {
  const name = keys[keys.length - 1] ?? '';
  // «خبرگزاری شهرداری» is not the body whose agency it is.
  if (mediaHeads.has(keys[0] ?? '') && !name.endsWith('نیوز')) return null;
  const described = keys.length === 2 || (keys.length === 3 && keys[1]?.endsWith('ی') === true);
  const proper = !isOfPlace(name) && !isState(name) && !opensBody(name) && !name.endsWith('ی');
  const kind = appositiveHeads.has(keys[0] ?? '') || mediaHeads.has(keys[0] ?? '');
  return described && proper && kind ? name : null;
}

/** Words beside the name of a country that are no name. */
const regions: ReadonlySet<string> = new Set(
  'شمالی جنوبی شرقی غربی متحده سعودی جمهوری اسلامی ایالات'.split(' ').map(fold),
);
const isOfPlace = (key: string): boolean => regions.has(key) || nameEvidence(key).place > 1;

/**
 * The beginnings of a name, and of a body whose kind of noun says what it is its ends too: «سپاه», «بامداد پرواز» of
 * «شرکت بامداد پرواز». None where it names two.
 */
export function partsOf(keys: readonly string[], kind: Speaker['kind']): string[] {
  const parts: string[] = [];
  if (isJoined(keys)) return parts;
  for (let i = 1; i < Math.min(keys.length, mostWords); i++) {
    parts.push(keys.slice(0, i).join(' '));
    const newsSite = keys[0] === newsBase && newsKinds.has(keys[1] ?? '') && i > 1;
    if (kind === 'organisation' && (appositiveHeads.has(keys[0] ?? '') || newsSite)) {
      // «خبرگزاری کره شمالی» is not «کره شمالی».
      if (!keys.slice(i).every(isOfPlace)) parts.push(keys.slice(i).join(' '));
      if (i > 1) parts.push(keys.slice(1, i).join(' '));
    }
  }
  return parts;
}
