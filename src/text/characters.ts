/**
 * What each UTF-16 unit is to the repair, and what Persian letter stands for it.
 *
 * Letters: the Persian alphabet of the Academy (ISIRI 6219); Arabic, Urdu, Kurdish and Uyghur twins of a
 * Persian letter become that letter; Arabic presentation forms (U+FB50–FDFF, FE70–FEFF) become what
 * Unicode's compatibility decomposition gives.
 */
export const CharClass = {
  Other: 0,
  /** A letter of the Arabic script that stays as it is. */
  Letter: 1,
  /** A combining mark: harakat, tanvin, shadda, hamza above. */
  Mark: 2,
  /** A character that another one (or several) stands for: ي ك ﻻ. */
  Variant: 3,
  /** U+200C ZERO WIDTH NON-JOINER. */
  Zwnj: 4,
  /** A character that stands in for ZWNJ between letters: U+200B, U+200D, soft hyphen, not sign. */
  FalseZwnj: 5,
  /** A character that carries nothing in a word: tatweel, bidi marks, U+FEFF. */
  Dropped: 6,
  Space: 7,
  Newline: 8,
  Latin: 9,
  Digit: 10,
} as const;

export const ZWNJ = '\u200c';
export const ZWNJ_CODE = 0x200c;

/** Letters that never join to what follows: after them a ZWNJ shows nothing and closes up (ا د ذ ر ز ژ و). */
export const NON_JOINING = 'اآأإٱدذرزژوؤءۀ';

const LETTERS = 'ءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی';

/** Twins of Persian letters from other alphabets of the Arabic script. */
const TWINS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۂ: 'هٔ',
  ۀ: 'هٔ',
  ۃ: 'ه',
  ۓ: 'ئ',
  ٱ: 'ا',
  ٲ: 'أ',
  ٳ: 'إ',
  ٹ: 'ت',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  // Signs that are words, which Unicode's compatibility decomposition leaves or spells in Arabic letters.
  '﷼': 'ریال',
  ﷲ: 'الله',
  ﷳ: 'اکبر',
  ﷴ: 'محمد',
  '﷽': 'بسم الله الرحمن الرحیم',
};

const MARKS: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
];
const FALSE_ZWNJ = [0x200b, 0x200d, 0x00ad, 0x00ac];
const DROPPED = [0x0640, 0x200e, 0x200f, 0x061c, 0xfeff, 0x2060];
const DROPPED_RANGES: readonly (readonly [number, number])[] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
const SPACES = [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
const NEWLINES = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
const PRESENTATION: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

let classes: Uint8Array | undefined;
const variants = new Map<number, string>();

/** The class of every UTF-16 unit, built at first use. */
export function charClasses(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  const fill = (ranges: readonly (readonly [number, number])[], value: number) => {
    for (const [from, to] of ranges) table.fill(value, from, to + 1);
  };
  fill(
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x24f],
    ],
    CharClass.Latin,
  );
  fill([[0x370, 0x52f]], CharClass.Latin);
  fill(
    [
      [0x30, 0x39],
      [0x660, 0x669],
      [0x6f0, 0x6f9],
    ],
    CharClass.Digit,
  );
  fill([[0x2000, 0x200a]], CharClass.Space);
  for (const code of SPACES) table[code] = CharClass.Space;
  for (const code of NEWLINES) table[code] = CharClass.Newline;
  // Other letters of the Arabic script have no Persian twin and stay.
  fill(
    [
      [0x620, 0x63f],
      [0x641, 0x64a],
      [0x66e, 0x66f],
      [0x671, 0x6d3],
      [0x6d5, 0x6d5],
    ],
    CharClass.Letter,
  );
  fill(
    [
      [0x6ee, 0x6ef],
      [0x6fa, 0x6fc],
      [0x6ff, 0x6ff],
      [0x750, 0x77f],
    ],
    CharClass.Letter,
  );
  for (const letter of LETTERS) table[letter.charCodeAt(0)] = CharClass.Letter;
  fill(MARKS, CharClass.Mark);
  fill(DROPPED_RANGES, CharClass.Dropped);
  for (const code of DROPPED) table[code] = CharClass.Dropped;
  for (const code of FALSE_ZWNJ) table[code] = CharClass.FalseZwnj;
  table[ZWNJ_CODE] = CharClass.Zwnj;
  for (const [letter, persian] of Object.entries(TWINS)) addVariant(table, letter.charCodeAt(0), persian);
  for (const [from, to] of PRESENTATION) {
    for (let code = from; code <= to; code++) {
      if (table[code] !== CharClass.Other) continue;
      const form = String.fromCharCode(code);
      const plain = form.normalize('NFKC').trim();
      if (plain !== form && /^[\u0600-\u06ff ]+$/u.test(plain)) addVariant(table, code, lettersOf(plain));
    }
  }
  classes = table;
  return table;
}

/** Whether a class of character shows nothing outside a word and takes no room. */
export const isInvisible = (kind: number | undefined): boolean =>
  kind === CharClass.Dropped || kind === CharClass.Zwnj || kind === CharClass.FalseZwnj;

/** What stands for a character of class `Variant`. */
export function variantOf(code: number): string {
  return variants.get(code) ?? String.fromCharCode(code);
}

function addVariant(table: Uint8Array, code: number, persian: string): void {
  table[code] = CharClass.Variant;
  variants.set(code, persian);
}

function lettersOf(text: string): string {
  let out = '';
  for (const letter of text) out += TWINS[letter] ?? letter;
  return out;
}
