/**
 * The letters `codes[from, to)` as a string.
 *
 * Four at a time, without a list of arguments: spreading a part of a typed array into a call takes ten times as long,
 * and a word that is met for the first time is cut in many ways.
 */
export function lettersIn(codes: Uint16Array, from: number, to: number): string {
  let letters = '';
  let at = from;
  for (; at + 3 < to; at += 4)
    letters += String.fromCharCode(
      codes[at] ?? 0,
      codes[at + 1] ?? 0,
      codes[at + 2] ?? 0,
      codes[at + 3] ?? 0,
    );
  for (; at < to; at++) letters += String.fromCharCode(codes[at] ?? 0);
  return letters;
}
