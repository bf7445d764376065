import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { numberWord } from '../text/word-numbers';

/** One office of a title: what makes it one («معاون»), and the words that say which («فناوری», «مرکز», «ملی»). */
interface Office {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** The words written together, without «و»: «نیک آباد» and «نیک‌آباد» are one. */
  readonly joined: string;
  /** «دبیر سابق»: held no longer. */
  readonly former: boolean;
}

/** A title as it stands in one place: «نماینده تهران و عضو کمیسیون اجتماعی مجلس» has two offices. */
export interface Title {
  readonly text: string;
  readonly offices: readonly Office[];
}

/**
 * How well a title that is called («رئیس سازمان») fits one that is held («رئیس سازمان آب»): `none` where it contradicts
 * it; `loose` where the held one is a bare word, `head` where the called one is; `wider` where it says more than the
 * held one, `within` where it says less, `close` where each says something that the other does not.
 */
export type Fit = 'none' | 'loose' | 'head' | 'wider' | 'close' | 'within' | 'equal';
export const fitOrder: readonly Fit[] = ['none', 'loose', 'head', 'wider', 'close', 'within', 'equal'];

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
  [fold('انگلستان'), fold('انگلیس')],
]);
/** States whose officials the news quotes side by side. An official of one is no official of another. */
const states: ReadonlySet<string> = new Set(
  `آمریکا روسیه چین انگلیس فرانسه آلمان ایتالیا اسپانیا ترکیه عراق سوریه لبنان اسرائیل فلسطین عربستان امارات قطر کویت بحرین عمان
    یمن اردن مصر لیبی تونس الجزایر مراکش سودان افغانستان پاکستان هند ژاپن کانادا استرالیا برزیل آرژانتین ونزوئلا کوبا مکزیک
    اوکراین لهستان سوئد نروژ دانمارک فنلاند هلند بلژیک اتریش سوئیس یونان مجارستان ارمنستان گرجستان قزاقستان ازبکستان
    تاجیکستان ترکمنستان ایران`
    .split(/\s+/)
    .map((state) => bare(fold(state))),
);

/** Whether a word is the name of a state. */
export const isState = (key: string): boolean => states.has(bare(key));

/** Whether one title names a state and the other names another: «مشاور رئیس‌جمهور آمریکا», «سخنگوی دولت ایران». */
export function ofOtherState(one: Title, other: Title): boolean {
  const [ones, others] = [one, other].map(({ offices }) =>
    offices.flatMap(({ words }) => [...words].filter((word) => states.has(word))),
  );
  if (!ones?.length || !others?.length) return false;
  return !ones.some((state) => others.includes(state));
}

/** Many may hold one of these at once, and one person several. */
const sharedHeads: ReadonlySet<string> = new Set(
  ['عضو', 'استاد', 'کارشناس', 'پژوهشگر', 'محقق', 'بازیکن', 'مدافع', 'مهاجم', 'فعال', 'نماینده'].map(fold),
);

/** Whether many may hold an office of this kind at once. */
export const isShared = (head: string): boolean => sharedHeads.has(head);

/** «رئیس جمهور», «رئیس‌جمهوری»; «سخنگوی», «فرماندهی»: the ezafe and the ی of office say nothing. */
function bare(key: string): string {
  if (key.length > 4 && key.endsWith('های')) return key.slice(0, -3);
  if (key.length > 3 && key.endsWith('ی')) return key.slice(0, -1);
  return key;
}

/** An office while its words are read. */
type OpenOffice = { head: string; words: Set<string>; joined: string; former: boolean };

/**
 * The title that words spell where their first is read in another form («وکیل» of «وکیلش», «فرمانده» of «فرماندهان»);
 * null where that is no word of office.
 */
export function titleOpenedBy(key: string, head: Token, rest: readonly Token[] = []): Title | null {
  const tokens = [{ ...head, ...numberWord('word', key), text: key }, ...rest];
  return roleHeadAt(tokens, 0) ? titleOf(tokens) : null;
}

/** So many tokens before a title is looked for the state that «این کشور» means. */
const longestToState = 80;

/** The state that a text names last before a token; null where none is near. */
export function stateBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - longestToState; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && isState(token.key)) return bare(token.key);
  }
  return null;
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

/** One office under many names: «مقام معظم رهبری», «رهبر معظم انقلاب», «رهبر انقلاب اسلامی», «رهبر ایران». */
const leader = bare(fold('رهبر'));
const revolution = bare(fold('انقلاب'));
const leaderships: ReadonlySet<string> = new Set(['مقام معظم رهبری', 'رهبر معظم انقلاب'].map(joinedHead));
const ofLeadership: ReadonlySet<string> = new Set(
  ['انقلاب', 'اسلامی', 'معظم', 'حکیم', 'فرزانه', 'ایران'].map((word) => bare(fold(word))),
);

function joinedHead(title: string): string {
  return bare(title.split(' ').map(fold).join(''));
}

const isLeadership = ({ head, words, former: left }: OpenOffice): boolean =>
  !left &&
  (leaderships.has(head) ||
    (head === leader && words.size > 0 && [...words].every((word) => ofLeadership.has(word))));

function leads(office: OpenOffice): void {
  office.head = leader;
  office.words = new Set([revolution]);
}

/** Tokens as they are set in running text: single spaces, none before a comma. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (i > 0 && token.spaceBefore ? ' ' : '') + token.text).join('');
}

/** How well the title that is called fits the one that is held. */
export function fitOf(called: Title, held: Title): Fit {
  let best = 0;
  for (const office of called.offices)
    for (const other of held.offices) best = Math.max(best, fitOrder.indexOf(fitOfOffices(office, other)));
  return fitOrder[best] ?? 'none';
}

function fitOfOffices(called: Office, held: Office): Fit {
  if (called.head !== held.head || called.former !== held.former) return 'none';
  if (called.joined === held.joined) return 'equal';
  let shared = 0;
  for (const word of called.words) if (held.words.has(word)) shared++;
  const { size } = called.words;
  if (size === 0) return 'head';
  if (held.words.size === 0) return 'loose';
  if (shared === size) return 'within';
  if (shared === held.words.size) return 'wider';
  // «وزیر خارجه سوئد» is no «وزیر خارجه روسیه».
  if (placesOf(called, held) && placesOf(held, called)) return 'none';
  return (2 * shared) / (size + held.words.size) >= 0.5 ? 'close' : 'none';
}

/** Heads of offices of which a person has one at a time. */
const single: ReadonlySet<string> = new Set(
  [
    'وزیر',
    'استاندار',
    'فرماندار',
    'شهردار',
    'سفیر',
    'رئیس‌جمهور',
    'نخست‌وزیر',
    'پادشاه',
    'سرمربی',
    'معاون',
  ].map(fold),
);

/**
 * Whether two titles cannot be two ways to call one person who alone is named in the text: they are held in two places,
 * or each is an office of which nobody has two, and they have no word in common.
 */
export function exclude(one: Title, other: Title): boolean {
  if (!contradict(one, other)) return false;
  return one.offices.some((office) =>
    other.offices.some((held) => {
      if (office.head !== held.head) return false;
      if (office.former !== held.former) return true;
      const places = [placesOf(office, held), placesOf(held, office)];
      if (places.every((place) => place)) return true;
      return single.has(office.head) && ![...office.words].some((word) => held.words.has(word));
    }),
  );
}

/** Whether an office names a place that the other does not. */
const placesOf = (office: Office, other: Office): boolean =>
  [...office.words].some((word) => !other.words.has(word) && nameEvidence(word).place >= 2);

/** Whether two titles are two offices of one kind («وزیر خارجه روسیه», «وزیر خارجه عمان»): then two persons hold them. */
export function contradict(one: Title, other: Title): boolean {
  const heads = new Set(one.offices.map((office) => office.head));
  return (
    fitOf(one, other) === 'none' &&
    other.offices.some((office) => heads.has(office.head) && !sharedHeads.has(office.head))
  );
}
