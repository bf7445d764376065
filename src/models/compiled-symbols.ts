/** Symbols of compiled word lists and weights: printable ASCII without quotes, backslash and dollar. */
export const SYMBOLS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((symbol) => !'\'"`\\$'.includes(symbol))
  .join('');
/** Letters in the order of their symbols; symbol 0 is the ZWNJ. */
export const ALPHABET = '\u200cءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی';
/** The first symbol that closes a word. */
export const CLOSING = 40;
