// Compiles the ZWNJ model: npm run models:zwnj -- FOLDER, where FOLDER holds news/ and lexicon/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLexicon, encodeLexicon, type LexiconWord, packFlags } from '../../src/models/lexicon';
import { decodeLinear, encodeLinear, Features, type LinearModel } from '../../src/models/linear';
import { ENDINGS } from '../../src/text/inflection';
import { spaceFeatures, viewSide } from '../../src/text/space-features';
import { viewWord, wordFeatures } from '../../src/text/word-features';
import { closesUp } from '../../src/text/word-repair';
import { bare, ZWNJ } from './letters';
import { dictionaryWords, hazmWords, names, places, verbForms, verbRoots } from './lexica';
import { countNews } from './news';
import { Examples, trainLogistic } from './train';

const folder = process.argv[2] ?? '';
const lexicon = join(folder, 'lexicon');
const news = countNews(join(folder, 'news'));
console.log(
  `news: ${news.articles} articles, ${news.careful} careful, ${news.tokens} words, ${news.words.size} types`,
);

const LONGEST = 28;
const MI = /^(?:ن?می|همی)\u200c/u;

const hash = (text: string) => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h ^ (h >>> 15)) >>> 0;
};
/** For each row of letters: how often each form of it was seen. */
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
/** «تلاش‌شان»: after a letter that joins, but for ه and ی, the plural enclitics are written on («تلاششان»). */
const ON = /(?<=[^هی\u200c])\u200c(?=(?:مان|تان|شان)$)/u;
for (const [word, count] of news.words) see(word.replace(ON, ''), count);

const dictionary = dictionaryWords();
const verbs = verbForms(verbRoots(lexicon));
const weak = new Set<string>();
/** Words that a list writes without ZWNJ. */
const listedClosed = new Set(dictionary.filter((word) => !word.includes(ZWNJ)));
const addWeak = (word: string) => {
  const letters = bare(word);
  if (forms.has(letters) || letters.length > LONGEST || letters.length < 2) return;
  weak.add(word);
};
for (const word of dictionary) if (!MI.test(word)) addWeak(word);
for (const [word, frequency] of hazmWords(lexicon))
  if (frequency > 50 && !word.includes(ZWNJ)) listedClosed.add(word);
for (const [word, frequency] of hazmWords(lexicon))
  if (!MI.test(word) && (frequency > 50 || word.includes(ZWNJ))) addWeak(word);
for (const word of [...names(lexicon), ...places(lexicon)]) addWeak(word);
for (const [word, count] of news.careless) if (count >= 3 && !word.includes(ZWNJ)) addWeak(word);
for (const word of weak) see(word.replace(ON, ''), 0.5);
/**
 * Forms to learn from that the lexicon need not hold: «می» before the verbs, an ending after the words of the lists,
 * one each, drawn by its hash.
 */
const drilled = new Map<string, string>();
const drill = (word: string) => {
  const letters = bare(word);
  if (!forms.has(letters) && letters.length <= LONGEST) drilled.set(letters, word);
};
const AFTER_HE = 'ها های هایی هایش ای ای ام اش ات اند'.split(' ');
const AFTER_YE = 'ها های هایی هایش اش ام ات ای اند'.split(' ');
const AFTER_OTHERS = 'ها های های های هایی هایی هایش هایم هایشان تر ترین ترین'.split(' ');
for (const word of weak) {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 3 || closesUp(last) || verbs.has(word) || hash(word) % 3 !== 0) continue;
  const endings = word.endsWith('ه') ? AFTER_HE : word.endsWith('ی') ? AFTER_YE : AFTER_OTHERS;
  drill(`${word}${ZWNJ}${endings[hash(`${word}+`) % endings.length] ?? 'ها'}`);
}
for (const word of verbs) {
  const kind = hash(word) % 6;
  if (word.length > 2 && kind < 2 && !/^[یا]/u.test(word)) drill(`${kind === 0 ? 'ن' : ''}می${ZWNJ}${word}`);
}
for (const word of verbs) if (!forms.has(word)) see(word, 0.1);

interface Row {
  letters: string;
  word: string; // the commonest form
  total: number;
  share: number; // of the commonest form
  held: boolean;
  verb: boolean;
  /** To learn from only. */
  drill: boolean;
}
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
  rows.push({
    letters,
    word,
    total,
    share: top / total,
    held: false,
    verb: verbs.has(letters),
    drill: false,
  });
}
for (const row of rows)
  row.held =
    process.argv.includes('--held') && row.total >= 1 && row.total < 20 && hash(row.letters) % 10 === 0;

for (const [letters, word] of drilled)
  rows.push({ letters, word, total: 0.3, share: 1, held: false, verb: false, drill: true });

/**
 * How firmly careful news joins a word with ZWNJ: 2 where at least eight stand against less than a tenth of them
 * apart, 1 where three stand against less than a third, else 0.
 */
const firmness = (row: Row): number => {
  const pieces = row.word.split(ZWNJ);
  let apart = 0;
  for (let i = 0; i + 1 < pieces.length; i++)
    apart = Math.max(apart, news.pairs.get(`${pieces[i]} ${pieces[i + 1]}`) ?? 0);
  const joined = row.total * row.share;
  if (pieces.length === 1) return 0;
  return joined >= 8 && apart < 0.1 * joined ? 2 : joined >= 3 && apart < 0.34 * joined ? 1 : 0;
};
/** Whether edited Persian also writes the word closed («حاصلخیز» beside «حاصل‌خیز»), endings and «می» apart. */
const isOpen = (row: Row): boolean => {
  if (row.word === row.letters || row.total < 0.4) return false;
  const pieces = row.word.split(ZWNJ);
  if (pieces.some((piece, i) => /^ن?می$/u.test(piece) || (i > 0 && REGULAR.has(piece)))) return false;
  if (listedClosed.has(row.letters)) return true;
  return (
    Math.max(forms.get(row.letters)?.get(row.letters) ?? 0, news.careless.get(row.letters) ?? 0) >
    0.1 * row.total
  );
};
const REGULAR = new Set(ENDINGS);
const flagsOf = (row: Row): number => {
  const level = row.total < 1 ? 0 : Math.min(3, Math.floor((1 + Math.log2(row.total) / 1.7) / 2));
  return packFlags({ level, verb: row.verb, firmness: firmness(row), open: isOpen(row) });
};
const wordOf = (row: Row): LexiconWord => ({ word: row.word, flags: flagsOf(row) });
/**
 * Two words run together after a letter that does not join («کمتراز»): no list holds them as one, and careful news
 * sets them apart. In the compiled list a ZWNJ after such a letter stands for a space.
 */
const runTogether = (row: Row): string | null => {
  if (row.word !== row.letters || row.drill || listedClosed.has(row.letters)) return null;
  for (let i = 2; i <= row.letters.length - 2; i++) {
    if (!closesUp(row.letters.charCodeAt(i - 1))) continue;
    const apart = news.pairs.get(`${row.letters.slice(0, i)} ${row.letters.slice(i)}`) ?? 0;
    if (apart >= 12 && apart >= 10 * (forms.get(row.letters)?.get(row.letters) ?? 0)) {
      return `${row.letters.slice(0, i)}${ZWNJ}${row.letters.slice(i)}`;
    }
  }
  return null;
};
const separated: Row[] = [];
for (const row of rows) {
  const apart = runTogether(row);
  if (apart !== null) separated.push({ ...row, word: apart });
}
const together = new Set(separated.map((row) => row.letters));
console.log(
  `run together: ${separated.length}, such as ${separated
    .slice(0, 60)
    .map((row) => row.word.replace(ZWNJ, '_'))
    .join(' ')}`,
);
const listed = rows.filter((row) => !row.held && !together.has(row.letters));
const codesOf = (letters: string) => Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
const maskOf = (word: string): Set<number> => {
  const at = new Set<number>();
  let letters = 0;
  for (const unit of word) {
    if (unit === ZWNJ) at.add(letters - 1);
    else letters++;
  }
  return at;
};
const FOLDS = 5;
const WORD_BITS = 17;

/** Learns where ZWNJ stand in words; what is rare is learned as if the lexicon did not hold it nor its like. */
function trainWords(
  known: readonly Row[],
  epochs: number,
  visit?: (row: Row, joined: number[]) => void,
): LinearModel {
  const features = new Features(WORD_BITS);
  const examples = new Examples();
  const reading: { row: Row; first: number; letters: number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const hidden = (row: Row) => row.drill || (row.total < 8 && hash(`${row.letters}#`) % FOLDS === fold);
    const lexicon = decodeLexicon(encodeLexicon(known.filter((row) => !hidden(row)).map(wordOf)));
    for (const row of known) {
      if (hash(`${row.letters}#`) % FOLDS !== fold) continue;
      if (row.total < 0.2) continue;
      const codes = codesOf(row.letters);
      const view = viewWord(lexicon, codes, 0, codes.length);
      const joined = maskOf(row.word);
      const weight = row.total < 1 ? 0.5 : Math.min(3, 1 + Math.log10(row.total));
      const letters: number[] = [];
      const first = examples.size;
      for (let i = 0; i < codes.length - 1; i++) {
        if (closesUp(codes[i] ?? 0)) continue;
        wordFeatures(lexicon, view, i, features);
        examples.add(features.slots, features.count, joined.has(i) ? 1 : 0, weight);
        letters.push(i);
      }
      if (visit) reading.push({ row, first, letters });
    }
  }
  console.log(`words: ${examples.size} places`);
  const model = trainLogistic(examples, WORD_BITS, epochs, 0.15, Number(process.env.L1 ?? 0.05));
  if (visit) {
    for (const { row, first, letters } of reading) {
      visit(
        row,
        letters.filter((_, i) => examples.score(first + i, model) > CERTAIN),
      );
    }
  }
  return model;
}
/** The score from which the model's word is taken against a form seen once or twice, or in one list only. */
const CERTAIN = 1.5;

// First round: forms of few witnesses that lack a ZWNJ where all else has it are slips, and leave the lexicon.
const slips = new Set<Row>();
trainWords(listed, 4, (row, joined) => {
  if (row.total < 3 && joined.length > 0 && row.word === row.letters) slips.add(row);
});
const clean = listed.filter((row) => !slips.has(row));
console.log(
  `slips: ${slips.size}, such as ${[...slips]
    .filter((_, i) => i % Math.ceil(slips.size / 40) === 0)
    .map((row) => row.word)
    .join(' ')}`,
);
const words = trainWords(clean, 6);
const kept = clean.filter((row) => !row.drill);
const lexiconText = encodeLexicon([...kept, ...separated].map(wordOf));
const wordText = encodeLinear(words);
console.log(
  `lexicon: ${kept.length} words, ${lexiconText.length} symbols; words: ${wordText.length} symbols`,
);
const full = decodeLexicon(lexiconText);

// Spaces: each pair set apart in careful news against each pair of pieces that a ZWNJ joins, or that close up.
const SPACE_BITS = 18;
interface Pair {
  left: string;
  right: string;
  joined: number;
  apart: number;
}
const pairs = new Map<string, Pair>();
const pairOf = (left: string, right: string): Pair => {
  const key = `${left} ${right}`;
  let pair = pairs.get(key);
  if (!pair) {
    pair = { left, right, joined: 0, apart: 0 };
    pairs.set(key, pair);
  }
  return pair;
};
for (const [key, count] of news.pairs) {
  const [left = '', right = ''] = key.split(' ');
  pairOf(left.slice(left.lastIndexOf(ZWNJ) + 1), right.split(ZWNJ, 1)[0] ?? '').apart += count;
}
const simple = new Map(kept.map((row) => [row.letters, row]));
for (const row of kept) {
  const count = row.total < 1 ? 0.7 : row.total * row.share;
  if (row.word.includes(ZWNJ)) {
    const pieces = row.word.split(ZWNJ);
    for (let i = 0; i + 1 < pieces.length; i++) pairOf(pieces[i] ?? '', pieces[i + 1] ?? '').joined += count;
  } else if ((row.total >= 2 || listedClosed.has(row.letters)) && row.letters.length >= 5) {
    // A word that closes up after a letter that does not join: «کارآفرین», «دستورالعمل».
    for (let i = 2; i < row.letters.length - 2; i++) {
      if (!closesUp(row.letters.charCodeAt(i - 1))) continue;
      const left = row.letters.slice(0, i);
      const right = row.letters.slice(i);
      const a = simple.get(left);
      const b = simple.get(right);
      if (!a || !b || a.word !== left || b.word !== right || a.total < 5 || b.total < 1) continue;
      const apart = news.pairs.get(`${left} ${right}`) ?? 0;
      if (apart * 4 > row.total) continue;
      pairOf(left, right).joined += count;
    }
  }
}
const spaceFeaturesOf = new Features(SPACE_BITS);
const spaceExamples = new Examples();
const held: Pair[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  // Half of what is learned is learned without the joined word in the lexicon.
  const hidden = (row: Row) =>
    row.total < 8 && row.word.includes(ZWNJ) && hash(`${row.letters}#`) % FOLDS === fold;
  const lexicon = decodeLexicon(encodeLexicon(kept.filter((row) => !hidden(row)).map(wordOf)));
  for (const pair of pairs.values()) {
    if (pair.left.length + pair.right.length > LONGEST) continue;
    if (hash(`${bare(pair.left)}${pair.right}#`) % FOLDS !== fold) continue;
    if (
      process.argv.includes('--held') &&
      hash(`${pair.left} ${pair.right}`) % 20 === 7 &&
      pair.joined + pair.apart < 30
    ) {
      held.push(pair);
      continue;
    }
    const total = pair.joined + pair.apart;
    spaceFeatures(lexicon, viewSide(lexicon, pair.left), viewSide(lexicon, pair.right), spaceFeaturesOf);
    const share = pair.joined / total;
    const target = share > Number(process.env.JOIN ?? 0.4) ? 1 : 0;
    const sure = 0.3 + 1.4 * Math.abs(share - 0.5);
    spaceExamples.add(
      spaceFeaturesOf.slots,
      spaceFeaturesOf.count,
      target,
      sure * Math.min(4, 0.7 + Math.log10(total + 1)),
    );
  }
}
console.log(`pairs: ${spaceExamples.size}, held ${held.length}`);
const spaces = trainLogistic(
  spaceExamples,
  SPACE_BITS,
  Number(process.env.EPOCHS ?? 5),
  0.15,
  Number(process.env.SL1 ?? 0.1),
);
const spaceText = encodeLinear(spaces);
console.log(
  `spaces: ${spaces.weights.filter((weight) => weight !== 0).length} weights, ${spaceText.length} symbols`,
);

mkdirSync('models/zwnj', { recursive: true });
writeFileSync(
  'models/zwnj/weights.ts',
  `export const LEXICON =\n  '${lexiconText}';\nexport const WORD_MODEL =\n  '${wordText}';\nexport const SPACE_MODEL =\n  '${spaceText}';\n`,
);

if (process.argv.includes('--held')) {
  const compiled = decodeLinear(wordText);
  const features = new Features(WORD_BITS);
  let right = 0;
  let all = 0;
  let zwnjRight = 0;
  let zwnj = 0;
  let wrongly = 0;
  for (const row of rows.filter((one) => one.held)) {
    const codes = codesOf(row.letters);
    const view = viewWord(full, codes, 0, codes.length);
    const joined = maskOf(row.word);
    let same = true;
    for (let i = 0; i < codes.length - 1; i++) {
      if (closesUp(codes[i] ?? 0)) continue;
      wordFeatures(full, view, i, features);
      if (features.score(compiled) > 0 !== joined.has(i)) same = false;
    }
    all++;
    if (same) right++;
    if (joined.size > 0) {
      zwnj++;
      if (same) zwnjRight++;
    } else if (!same) wrongly++;
  }
  console.log(
    `words held back: ${right}/${all} right; with ZWNJ ${zwnjRight}/${zwnj}; without, changed ${wrongly}/${all - zwnj}`,
  );
  const compiledSpaces = decodeLinear(spaceText);
  for (const threshold of [0, 0.5, 1, 1.5, 2, 3]) {
    let hit = 0,
      missed = 0,
      wrong = 0,
      apart = 0;
    for (const pair of held) {
      spaceFeatures(full, viewSide(full, pair.left), viewSide(full, pair.right), spaceFeaturesOf);
      const join = spaceFeaturesOf.score(compiledSpaces) > threshold;
      if (join) {
        hit += pair.joined;
        wrong += pair.apart;
      } else {
        missed += pair.joined;
        apart += pair.apart;
      }
    }
    console.log(
      `pairs held back at ${threshold}: joined ${hit.toFixed(0)}/${(hit + missed).toFixed(0)}, wrongly ${wrong}/${wrong + apart}`,
    );
  }
}
