/**
 * Letters that Persian writes in more than one way and rules must not tell apart: hamza on its seats,
 * Arabic yeh, kaf and teh marbuta. آ stays apart from ا («آن» is not «ان»).
 * Source: Unicode Standard 9.2 (Arabic), «دستور خط فارسی» of the Academy of Persian Language and Literature.
 */
const folds: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
};

const foldable =
  /[\u0623\u0625\u0671\u0624\u0626\u064a\u0649\u0643\u0629\u06c0\u200c\u0640\u064b-\u065f\u0670\u06f0-\u06f9\u0660-\u0669A-Z\u00c0-\u024f]/u;
const eachFoldable = new RegExp(foldable.source, 'gu');

/**
 * The form in which words are compared: hamza seats and Arabic letters folded, ZWNJ, tatweel and diacritics
 * left out, digits in ASCII, Latin letters in lower case.
 *
 * @example
 * fold('تأکید'); // 'تاکید'
 * fold('می‌گوید'); // 'میگوید'
 */
export function fold(word: string): string {
  return foldable.test(word) ? word.replace(eachFoldable, foldCharacter) : word;
}

function foldCharacter(character: string): string {
  const folded = folds[character];
  if (folded !== undefined) return folded;
  const code = character.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if (code < 0x250) return character.toLowerCase();
  return '';
}
