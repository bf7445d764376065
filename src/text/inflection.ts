import { EndingTree } from './ending-tree';

/**
 * Endings that Persian writes after a word with a ZWNJ, or close up after a letter that does not join:
 * plural ها with what may follow it, comparison, possessive and copular enclitics.
 * Source: «دستور خط فارسی» of the Academy of Persian Language and Literature (2015), the chapters on
 * نشانه‌های جمع, پسوندها and ضمایر ملکی; the spoken forms after Lazard, «Grammaire du persan contemporain».
 */
export const PLURAL =
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هام هات هاش هامون هاتون هاشون هایند'.split(' ');
export const COMPARISON = 'تر ترین تری ترها ترین‌ها تران ترم ترند ترش ترشان ترینش ترینشان'
  .replaceAll('\u200c', '')
  .split(' ');
export const ENCLITICS = 'ام ات اش مان تان شان ای ایم اید اند است یی ایی مون تون شون'.split(' ');

/** All endings; an ending is known by its place here plus 1. */
export const ENDINGS: readonly string[] = [...PLURAL, ...COMPARISON, ...ENCLITICS];
const tree = new EndingTree(ENDINGS);

/**
 * Endings that are written on to any word, as inflections of a compound's second part: plurals in ان, گان and ات,
 * possessives, ی, the persons of the verb. Source: «دستور خط فارسی» (2015).
 */
export const WRITTEN_ON: readonly string[] =
  'ی یی ان انی گان گانی ات اتی م ت ش مان تان شان یم ید ند ین'.split(' ');

/** Preverbs, which are written on to «می» and its verb: «برمی‌گردد» (Academy, «دستور خط», on verbs). */
export const PREVERBS: ReadonlySet<string> = new Set(['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور']);
const ENDS_IN_MI = new RegExp(`^(?:${[...PREVERBS].join('|')})?ن?می$`, 'u');
/** Whether a piece is «می» or «نمی», a preverb before it or not. */
export const isMi = (piece: string): boolean => piece.endsWith('می') && ENDS_IN_MI.test(piece);

/** Whether an ending is a plural, with what may follow it. */
export const isPlural = (ending: number): boolean => ending > 0 && ending <= PLURAL.length;

/** Whether an ending is a plural with a possessive: «هایش», «هایمان». */
export const isPossessivePlural = (ending: number): boolean =>
  isPlural(ending) && /^های./u.test(ENDINGS[ending - 1] ?? '');

/** Calls `visit` with each ending that the letters `codes[from, to)` close with and the letter it begins at. */
export function visitEndings(
  codes: Uint16Array,
  from: number,
  to: number,
  visit: (start: number, ending: number) => void,
): void {
  tree.visit(codes, from, to, visit);
}

/** The ending that these letters are, or 0. */
export function endingOf(codes: Uint16Array, from: number, to: number): number {
  return tree.whole(codes, from, to);
}
