/** What a UTF-16 code unit is to the tokeniser. */
export const CharacterClass = {
  other: 0,
  letter: 1,
  latin: 2,
  digit: 3,
  mark: 4,
  joiner: 5,
  space: 6,
  newline: 7,
  highSurrogate: 8,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** The class of every code unit, worked out once from the Unicode properties that this runtime knows. */
const table = new Uint8Array(0x10000);
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const digit = /\p{Nd}/u;
const mark = /\p{M}/u;
const space = /\s/u;

let filled = false;
function fill(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) {
      table[unit] = unit < 0xdc00 ? CharacterClass.highSurrogate : CharacterClass.other;
      continue;
    }
    // Hangul and Han are letters without asking; it halves the time that the first call takes.
    if (unit >= 0x3400 && unit < 0xd7a4) {
      table[unit] = CharacterClass.letter;
      continue;
    }
    const character = String.fromCharCode(unit);
    if (letter.test(character)) {
      table[unit] = latin.test(character) ? CharacterClass.latin : CharacterClass.letter;
    } else if (digit.test(character)) table[unit] = CharacterClass.digit;
    else if (mark.test(character)) table[unit] = CharacterClass.mark;
    else if (space.test(character)) table[unit] = CharacterClass.space;
  }
  // Variation selectors belong to the sign before them («▪️»), and are no word of their own.
  table.fill(CharacterClass.other, 0xfe00, 0xfe10);
  table[0x200c] = CharacterClass.joiner;
  table[0x640] = CharacterClass.mark;
  table[0x0a] = CharacterClass.newline;
  filled = true;
}

/** The class table, indexed by UTF-16 code unit. */
export function characterClasses(): Uint8Array {
  if (!filled) fill();
  return table;
}
