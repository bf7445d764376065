import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { complementizerEnd } from './noun-complementizer';
import { namesSomeone } from './someone';

/**
 * Nouns of saying, which bring in what is said by «مبنی بر»: «ادعای رستگار مبنی بر …». A journalist's questions («سؤالی
 * مبنی بر …») are not among them. Source: nouns counted before «مبنی بر» in Persian news.
 */
const nouns: ReadonlyMap<string, CueSense> = new Map(
  (
    [
      ['claim', 'ادعا ادعای ادعاها ادعاهای ادعایی ادعاهایی'],
      ['say', 'اظهارات اظهاراتی اظهارنظر سخنان سخنانی گفتههای صحبتهای صحبتهایی حرفهای'],
      [
        'announce',
        'خبر خبری خبرها خبرهای خبرهایی اخبار اخباری شایعه شایعهای شایعات شایعاتی شایعاتی گزارش گزارشی گزارشها گزارشهای گزارشهایی اعلام',
      ],
      ['believe', 'نظر نظرات دیدگاه باور اعتقاد'],
      ['warn', 'هشدار هشدارها هشدارهای هشداری تهدید تهدیدهای'],
      ['promise', 'وعده وعدههای وعدهها'],
      ['predict', 'پیشبینی پیشبینیهای'],
      ['propose', 'دستور پیشنهاد توصیه'],
      ['criticise', 'اتهام اتهامات شکایت شکایتی'],
    ] as const
  ).flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense] as const)),
);

export const startsNounCue = (key: string): boolean => nouns.has(key);

/** The longest name with title between the noun and «مبنی بر». */
const longest = 14;

/** «ادعای رستگار مبنی بر …», «پیش‌بینی رستگار این است که …»: the noun cue that stands here, or null. */
export function nounCueAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const sense = nouns.get(tokens[at]?.key ?? '');
  if (!sense || isNone(document, at)) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + longest); i++) {
    const token = tokens[i];
    if (!token || token.lineStart || nouns.has(token.key)) return null;
    if (token.key === 'این' && isThat(document, i + 1) && namesSomeone(document, at + 1))
      return nounCue(document, at, sense, i + 3);
    if (isFiniteVerb(token) || token.key === ':' || token.key === '.') return null;
    const said = complementizerEnd(document, i);
    if (said >= 0) return nounCue(document, at, sense, said);
  }
  return null;
}

/** «هیچ گزارشی مبنی بر …», «به هیچ وجه ادعایی مبنی بر …»: there is none. */
const isNone = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.key === 'هیچ' || (tokens[at - 2]?.key === 'هیچ' && ways.has(tokens[at - 1]?.key ?? ''));

const ways: ReadonlySet<string> = new Set(['وجه', 'عنوان', 'روی', 'گونه', 'شکل', 'طریق']);

/** «است که» of «این است که». */
export function isThat({ tokens }: Document, at: number): boolean {
  const copula = tokens[at]?.key;
  return (copula === 'است' || copula === 'بود') && tokens[at + 1]?.key === 'که';
}

function nounCue({ tokens }: Document, at: number, sense: CueSense, after: number): Cue {
  let to = after;
  const key = tokens[to]?.key;
  if (key === 'اینکه' || key === 'براینکه') to++;
  else if (key === 'این' && tokens[to + 1]?.key === 'که') to += 2;
  const lemma = tokens[at]?.text ?? '';
  return { family: 'noun', first: at, end: at + 1, lemma, sense, entry: null, verb: null, from: at, to };
}
