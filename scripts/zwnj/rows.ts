import { ENDINGS, isMi } from '../../src/text/inflection';
import { EVERY, mayBeSurname, PREPOSITIONS } from '../../src/text/run-together';
import { closesUp } from '../../src/text/word-repair';
import { drilledForms } from './drill';
import { bare, ZWNJ } from './letters';
import { dictionaryWords, hazmWords, lilakVerbs, names, places, verbForms, verbRoots } from './lexica';
import type { NewsCounts } from './news';

/** A row of letters, and the word they most often are. */
export interface Row {
  letters: string;
  /** The commonest form, ZWNJ in place. */
  word: string;
  total: number;
  /** The share of the commonest form. */
  share: number;
  /** How many lists have the word in this form. */
  lists: number;
  /** A finite form that takes «می». */
  verb: boolean;
  /** To learn from only. */
  drill: boolean;
}

export interface Rows {
  readonly rows: Row[];
  /** Words that a list writes without ZWNJ. */
  readonly listedClosed: ReadonlySet<string>;
  /** How often each form of some letters was seen. */
  readonly seen: (letters: string, form: string) => number;
  /** Letters that news or a list writes with a ZWNJ. */
  readonly joined: ReadonlySet<string>;
}

export const LONGEST = 28;
const MI = /^(?:ن?می|همی)\u200c/u;
/** No verb is a single letter: «می‌د» is a slip. */
const MI_AND_LETTER = /^ن?می\u200c.$/u;
/**
 * «تلاش‌شان»: after a letter that joins, but for ه and ی, the plural enclitics are written on («تلاششان»); so they are
 * after a ی that only links them («آرزوهای‌شان»).
 */
const ENCLITIC_APART = /(?<=[^هی\u200c]|[او]ی)\u200c(?=(?:مان|تان|شان)$)/u;
/** What no word ends in: «بوده‌ا» is cut short. */
const TORN = /\u200c[^یمتشسن]$/u;
/** What a form is worth that no careful text has: one of a list, one that only grammar makes. */
const LISTED = 0.5;
const POSSIBLE = 0.1;
const DRILLED = 0.3;
/** From this frequency in hazm's corpus a word is no slip. */
const HAZM_SURE = 50;
/** What careless news must have of a word that nothing else knows. */
const CARELESS = 3;
/** How often news must have a name. */
const MET = 2;
/** How often careful news must have the form with «می» of what a list has as a name («میشه»). */
const SURELY_VERB = 3;

/** Gathers the forms of words: of careful news with their counts, then of lists those that news lacks. */
export function collectRows(news: NewsCounts, lexicon: string): Rows {
  const forms = new Map<string, Map<string, number>>();
  const see = (word: string, count: number) => {
    const letters = bare(word);
    if (letters.length > LONGEST || letters.length < 2) return;
    let of = forms.get(letters);
    if (!of) {
      of = new Map();
      forms.set(letters, of);
    }
    of.set(word, (of.get(word) ?? 0) + count);
  };
  for (const [word, count] of news.words)
    if (!MI_AND_LETTER.test(word) && !TORN.test(word)) see(word.replace(ENCLITIC_APART, ''), count);

  const dictionary = dictionaryWords();
  const hazm = hazmWords(lexicon);
  const verbs = new Set([...verbForms(verbRoots(lexicon)), ...lilakVerbs(lexicon)]);
  const listedClosed = new Set<string>();
  const lists = new Map<string, number>();
  const weak = new Set<string>();
  const addWeak = (word: string) => {
    const letters = bare(word);
    if (!forms.has(letters) && letters.length <= LONGEST && letters.length > 1) weak.add(word);
  };
  const addList = (words: Iterable<string>) => {
    for (const word of new Set(words)) lists.set(word, (lists.get(word) ?? 0) + 1);
  };
  addList(dictionary);
  addList(hazm.filter(([, frequency]) => frequency > 0).map(([word]) => word));
  for (const word of dictionary) {
    if (!word.includes(ZWNJ)) listedClosed.add(word);
    if (!MI.test(word)) addWeak(word);
  }
  for (const [word, frequency] of hazm) {
    if (frequency > HAZM_SURE && !word.includes(ZWNJ)) listedClosed.add(word);
    if (!MI.test(word) && (frequency > HAZM_SURE || word.includes(ZWNJ))) addWeak(word);
  }
  const proper = new Set([...names(lexicon), ...places(lexicon)]);
  for (const word of proper) addWeak(word);
  for (const [word, count] of news.careless) if (count >= CARELESS && !word.includes(ZWNJ)) addWeak(word);
  for (const word of weak) see(word.replace(ENCLITIC_APART, ''), LISTED);
  const drilled = drilledForms(weak, verbs, (letters) => !forms.has(letters) && letters.length <= LONGEST);
  for (const word of verbs) if (!forms.has(word)) see(word, POSSIBLE);

  const rows: Row[] = [];
  for (const [letters, of] of forms) {
    let word = letters;
    let top = -1;
    let total = 0;
    for (const [form, count] of of) {
      total += count;
      // Of two forms seen alike, the one with more ZWNJ: leaving one out is the commoner slip.
      if (count > top || (count === top && form.length > word.length)) {
        top = count;
        word = form;
      }
    }
    const closed = of.get(letters) ?? 0;
    const verb = verbs.has(letters);
    // Posts and interviews leave the ZWNJ after «می» out more often than not: «میشه», «نمیخوام».
    const mi = letters.startsWith('نمی') ? 3 : letters.startsWith('می') ? 2 : 0;
    const withMi = `${letters.slice(0, mi)}${ZWNJ}${letters.slice(mi)}`;
    if (
      mi > 0 &&
      word === letters &&
      verbs.has(letters.slice(mi)) &&
      !listedClosed.has(letters) &&
      (!proper.has(letters) || (of.get(withMi) ?? 0) >= SURELY_VERB)
    )
      word = withMi;
    // Who is called «بهنام» is met as often as the words «به‌نام»: a name that news writes closed stays so.
    else if (mi === 0 && proper.has(letters) && word !== letters && closed >= MET && 2 * closed >= top) {
      word = letters;
      top = closed;
    }
    rows.push({ letters, word, total, share: top / total, lists: lists.get(word) ?? 0, verb, drill: false });
  }
  for (const [letters, word] of drilled)
    rows.push({ letters, word, total: DRILLED, share: 1, lists: 0, verb: false, drill: true });
  const joined = new Set<string>();
  for (const word of [...news.words.keys(), ...lists.keys()]) if (word.includes(ZWNJ)) joined.add(bare(word));
  return { rows, listedClosed, joined, seen: (letters, form) => forms.get(letters)?.get(form) ?? 0 };
}

/**
 * Two words run together after a letter that does not join («کمتراز»): no list holds them as one, and careful news
 * sets them apart. In the compiled list a ZWNJ after such a letter stands for a space.
 */
export function runTogether(row: Row, { listedClosed, seen }: Rows, news: NewsCounts): string | null {
  if (row.word !== row.letters || row.drill || listedClosed.has(row.letters)) return null;
  for (let i = 2; i <= row.letters.length - 2; i++) {
    if (!closesUp(row.letters.charCodeAt(i - 1))) continue;
    const left = row.letters.slice(0, i);
    const right = row.letters.slice(i);
    const apart = news.pairs.get(`${left} ${right}`) ?? 0;
    if (apart >= 12 && apart >= 10 * seen(row.letters, row.letters)) return `${left}${ZWNJ}${right}`;
  }
  return null;
}

/** How often news must set a preposition before a word in ی, that the two run together are no surname. */
const SURELY_APART = 12;

/**
 * Prepositions run together with words in ی that often follow them («درشرایطی»); of others the two may be a surname
 * («درجانی»). A ZWNJ stands for the space, as in {@link runTogether}.
 */
export function prepositionsRunTogether(all: Rows, news: NewsCounts): Row[] {
  const known = new Set(all.rows.map((row) => row.letters));
  const rows: Row[] = [];
  for (const [pair, count] of news.pairs) {
    const [left = '', right = ''] = pair.split(' ');
    const letters = left + right;
    if (count < SURELY_APART || !PREPOSITIONS.includes(left) || left === EVERY) continue;
    if (!mayBeSurname(right)) continue;
    if (right.length < 3 || right.includes(ZWNJ) || letters.length > LONGEST || known.has(letters)) continue;
    const word = `${left}${ZWNJ}${right}`;
    rows.push({ letters, word, total: count, share: 1, lists: 0, verb: false, drill: false });
  }
  return rows;
}

const REGULAR = new Set(ENDINGS);
/** Whether the boundary before a piece is one that grammar sets: after «می», before an ending. */
export const isRegular = (left: string, right: string): boolean => isMi(left) || REGULAR.has(right);

/**
 * Whether edited Persian also writes the word the other way: closed («حاصلخیز» beside «حاصل‌خیز»), endings and «می»
 * apart, or with a ZWNJ («بنیان‌گذار» beside «بنیانگذار»).
 */
export function isOpen(row: Row, { listedClosed, joined, seen }: Rows, news: NewsCounts): boolean {
  if (row.word === row.letters) return joined.has(row.letters);
  if (row.total < 0.4) return false;
  const pieces = row.word.split(ZWNJ);
  if (pieces.some((piece, i) => i > 0 && isRegular(pieces[i - 1] ?? '', piece))) return false;
  if (listedClosed.has(row.letters)) return true;
  const closed = Math.max(seen(row.letters, row.letters), news.careless.get(row.letters) ?? 0);
  return closed > 0.1 * row.total;
}
