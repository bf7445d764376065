import { roleHeadAt } from '../names/role-heads';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { numberWord } from '../text/word-numbers';
import { isLeadership, leads } from './leadership';
import { bare, type Office, type OpenOffice } from './office';
import { stateBefore } from './states';
import { textOf } from './token-text';

/** A title as it stands in one place: «نماینده تهران و عضو کمیسیون اجتماعی مجلس» has two offices. */
export interface Title {
  readonly text: string;
  readonly offices: readonly Office[];
}

const empty: ReadonlySet<string> = new Set(
  [
    'و',
    'در',
    'از',
    'به',
    'مردم',
    'امور',
    'محترم',
    'کل',
    'کشور',
    'این',
    'یک',
    'استان',
    'شهرستان',
    'شهر',
    'را',
    'بر',
    'های',
    'ای',
  ].map(fold),
);
const former: ReadonlySet<string> = new Set(['سابق', 'پیشین', 'اسبق', 'وقت'].map(fold));

/**
 * Words that say the same in a title: one country under two names («جمهوری اسلامی» alone is Iran, see `titleOf`), and
 * the minister for the ministry («معاون وزیر کشور», «معاون اقتصادی وزارت کشور»).
 */
const sameWords: ReadonlyMap<string, string> = new Map([
  ['وزارت', fold('وزیر')],
  ['ایالات', fold('آمریکا')],
  ['متحده', fold('آمریکا')],
  ['امریکا', fold('آمریکا')],
  [fold('بریتانیا'), fold('انگلیس')],
  // The Iranian press on Iran.
  ['کشورمان', fold('ایران')],
  [fold('انگلستان'), fold('انگلیس')],
]);

/**
 * Reads a title from its tokens.
 *
 * @param state what «این کشور» in it or behind it means.
 */
export function titleOf(tokens: readonly Token[], state: string | null = null): Title {
  const offices: OpenOffice[] = [];
  let current: OpenOffice | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') continue;
    const before = tokens[i - 1];
    const opens = !current || before?.key === 'و' || before?.kind === 'punctuation';
    const role = opens ? roleHeadAt(tokens, i) : null;
    if (!current || role) {
      const length = role?.length ?? 1;
      const head = tokens.slice(i, i + length);
      current = {
        head: bare(head.map((word) => word.key).join('')),
        words: new Set(),
        joined: '',
        former: false,
      };
      offices.push(current);
      i += length - 1;
      continue;
    }
    if (former.has(token.key)) current.former = true;
    else if (!empty.has(token.key)) current.words.add(sameWords.get(token.key) ?? bare(token.key));
  }
  if (state !== null) current?.words.add(sameWords.get(state) ?? state);
  for (const { words } of offices) {
    if (!words.has('جمهور') || !words.has('اسلام')) continue;
    words.delete('جمهور');
    words.delete('اسلام');
    words.add('ایران');
  }
  for (const office of offices) if (isLeadership(office)) leads(office);
  // «مقام ارشد ایرانی» and «مقام ایرانی» are offices of one kind.
  for (const office of offices)
    if (office.head === seniorOfficial) {
      office.head = official;
      office.words.add(senior);
    }
  // «ورزش و جوانان», «ورزش‌وجوانان»
  for (const office of offices) office.joined = [...office.words].join('').replaceAll('و', '');
  // «امام جماعت مسجد «سپیده»»: a mark that the words leave open is none of the title's.
  return { text: textOf(tokens).replace(/«([^»]*)$/u, '$1'), offices };
}

const official = fold('مقام');
const senior = fold('ارشد');
const seniorOfficial = official + senior;

/**
 * The title that words spell where their first is read in another form («وکیل» of «وکیلش», «فرمانده» of «فرماندهان»);
 * null where that is no word of office.
 */
export function titleOpenedBy(key: string, head: Token, rest: readonly Token[] = []): Title | null {
  const tokens = [{ ...head, ...numberWord('word', key), text: key }, ...rest];
  return roleHeadAt(tokens, 0) ? titleOf(tokens) : null;
}

/** Whether «این کشور» stands at a token. */
const isThisState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'این' && tokens[at + 1]?.key === country;
const country = fold('کشور');

/** The title between two tokens of a text: «رئیس‌جمهور این کشور» is that of the state named last before it. */
export function titleBetween(tokens: readonly Token[], first: number, end: number): Title {
  const words = tokens.slice(first, end);
  for (let i = first + 1; i <= end; i++)
    if (isThisState(tokens, i)) return titleOf(words, stateBefore(tokens, i));
  return titleOf(words);
}
