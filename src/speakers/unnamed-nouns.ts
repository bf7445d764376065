import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { type Title, titleOpenedBy } from './title';

/** Nouns for someone without a name as they stand of one of several, by their other forms. */
const singulars: ReadonlyMap<string, string> = new Map(
  [
    ['منبعی', 'منبع'],
    ['منابع', 'منبع'],
    ['مقامی', 'مقام'],
    ['مقامات', 'مقام'],
    ['مقام‌ها', 'مقام'],
    ['مقام‌های', 'مقام'],
    ['مسئولان', 'مسئول'],
    ['مسئولین', 'مسئول'],
    ['کارشناسان', 'کارشناس'],
    ['نمایندگان', 'نماینده'],
    ['فرماندهان', 'فرمانده'],
    ['مدیران', 'مدیر'],
    ['شاهدان', 'شاهد'],
    ['بازیکنان', 'بازیکن'],
    ['اعضای', 'عضو'],
  ].map(([many, single]) => [fold(many ?? ''), fold(single ?? '')]),
);

/** The noun for one, whatever form of it stands: «منبع» of «منبعی» and «منابع». */
export const singularOf = (key: string): string => singulars.get(key) ?? key;

/** Where the noun stands by the word that opens the phrase; elsewhere it comes first. */
const nounPlaces: ReadonlyMap<string, number> = new Map([
  ['یک', 1],
  ['یکی', 2],
]);

/** The noun that says what someone without a name is: «منبعی آگاه», «یک منبع آگاه», «یکی از منابع آگاه». */
export function nounOf(phrase: readonly Token[]): string {
  // «یک «مقام آگاه»»
  const words = phrase.filter(({ kind }) => kind !== 'punctuation');
  const noun = words[nounPlaces.get(words[0]?.key ?? '') ?? 0];
  return singularOf(noun?.key ?? '');
}

/** «یکی از فرماندهان سپاه» holds the office of a «فرمانده سپاه»; null where the words name no office. */
export function titleOfOne(words: readonly Token[]): Title | null {
  const [first, of, many, ...rest] = words;
  const single = first?.key === 'یکی' && of?.key === 'از' && many ? singulars.get(many.key) : undefined;
  if (!many || single === undefined) return null;
  return titleOpenedBy(single, many, rest);
}
