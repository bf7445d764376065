import type { Edit } from './offset-map';

/**
 * What edited Persian leaves open. `keep` leaves each as the repair has it: repaired where the text lost it, else as
 * the writer chose.
 */
export interface Conventions {
  /** «کتاب‌ها» or «کتابها». */
  plural: 'keep' | 'apart' | 'joined';
  /** The ezafe after a silent ه: «خانه‌ی» or «خانۀ». */
  ezafe: 'keep' | 'ye' | 'hamza';
  /** «به عنوان» or «به‌عنوان». */
  prepositions: 'keep' | 'apart' | 'joined';
  /** «شده است» or «شده‌است». */
  auxiliaries: 'keep' | 'apart' | 'joined';
}

/** Letters that join the next one; after the others «ها» cannot be written joined. */
const joining = '[بپتثجچحخسشصضطظعغفقکگلمنهیئ]';
const notLetter = '(?![\\p{L}\\p{M}\\u200c])';
const notAfterLetter = '(?<![\\p{L}\\p{M}\\u200c])';
const pluralEndings = 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?';

/** Nouns with which «به» makes a preposition or adverb. Source: «دستور خط فارسی» (Academy, 1401), the list of «به». */
const withBe =
  'عنوان خصوص ویژه طور طوری صورت صورتی دلیل رغم منظور جای علاوه وسیله واسطه موجب محض زودی خوبی شدت سختی راحتی سرعت تدریج ناچار هرحال همراه دنبال سوی گونه گونه‌ای روز موقع موازات مثابه لحاظ خاطر';
/** Participles of the verbs that news uses most. Source: counts of «…ه است» in Persian news. */
const participles =
  'شده کرده داده گفته بوده گرفته داشته رفته آمده رسیده خواسته ساخته یافته نوشته گذاشته پرداخته دیده زده افتاده برده خورده مانده آورده کشیده گذشته ایستاده نشسته دانسته توانسته';

const any = (words: string): string => `(?:${words.split(' ').join('|')})`;

interface Rewrite {
  readonly name: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** The rewriting of each choice: the whole match is replaced. Lookarounds hold the rest, so that edits stay small. */
const rewrites: { readonly [Name in keyof Conventions]: Readonly<Record<string, Rewrite>> } = {
  plural: {
    joined: {
      name: 'plural-joined',
      // After ه the plural is never written joined: «خانه‌ها».
      pattern: new RegExp(`(?<=(?!ه)${joining})\\u200c(?=${pluralEndings}${notLetter})`, 'gu'),
      replacement: '',
    },
  },
  ezafe: {
    ye: { name: 'ezafe-ye', pattern: new RegExp(`(?:ۀ|هٔ)${notLetter}`, 'gu'), replacement: 'ه\u200cی' },
    hamza: {
      name: 'ezafe-hamza',
      // «هٔ» is what the repair writes for «ۀ».
      pattern: new RegExp(`(?<=\\p{L})ه(?:\\u200cی|ٔ)${notLetter}`, 'gu'),
      replacement: 'ۀ',
    },
  },
  prepositions: {
    joined: {
      name: 'preposition-joined',
      pattern: new RegExp(`(?<=${notAfterLetter}به) (?=${any(withBe)}${notLetter})`, 'gu'),
      replacement: '\u200c',
    },
    apart: {
      name: 'preposition-apart',
      pattern: new RegExp(`(?<=${notAfterLetter}به)\\u200c(?=${any(withBe)}${notLetter})`, 'gu'),
      replacement: ' ',
    },
  },
  auxiliaries: {
    joined: {
      name: 'auxiliary-joined',
      pattern: new RegExp(
        `(?<=${notAfterLetter}ن?${any(participles)}) (?=(?:است|بود|بودند)${notLetter})`,
        'gu',
      ),
      replacement: '\u200c',
    },
    apart: {
      name: 'auxiliary-apart',
      pattern: new RegExp(
        `(?<=${notAfterLetter}ن?${any(participles)})\\u200c(?=(?:است|بود|بودند)${notLetter})`,
        'gu',
      ),
      replacement: ' ',
    },
  },
};

/** Words that may end in a joined plural: «کتابها», but also «تنها». */
const maybePlural = new RegExp(`${notAfterLetter}\\p{L}{2,}(?=${pluralEndings}${notLetter})`, 'gu');

/**
 * The edits that turn a repaired text to the conventions chosen; none where all are kept. In order of start.
 *
 * @param repairWord repairs one word as if its writer set no ZWNJ: whether «کتابها» is a plural is for the lexicon.
 */
export function conventionEdits(
  text: string,
  choices: Conventions,
  repairWord: (word: string) => string,
): Edit[] {
  const edits: Edit[] = [];
  if (choices.plural === 'apart') {
    for (const { index, 0: stem } of text.matchAll(maybePlural)) {
      const at = index + stem.length;
      const ending = /^\p{L}+/u.exec(text.slice(at, at + 8))?.[0] ?? '';
      if (repairWord(stem + ending) !== `${stem}\u200c${ending}`) continue;
      edits.push({ start: at, end: at, replacement: '\u200c', rule: 'plural-apart' });
    }
  }
  for (const [convention, choice] of Object.entries(choices)) {
    const rewrite = isConvention(convention) ? rewrites[convention][choice] : undefined;
    if (!rewrite) continue;
    for (const { index, 0: match } of text.matchAll(rewrite.pattern)) {
      const end = index + match.length;
      edits.push({ start: index, end, replacement: rewrite.replacement, rule: rewrite.name });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

const isConvention = (name: string): name is keyof Conventions => name in rewrites;
