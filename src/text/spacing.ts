/**
 * Spaces between tokens: one rule of what stands between two neighbours, after the Academy's
 * «دستور خط فارسی» (2015, on punctuation) and the practice of Persian editors: closing marks stand against
 * what precedes them, opening marks against what follows.
 */
export const Kind = {
  Start: 0,
  Word: 1,
  Number: 2,
  Latin: 3,
  Open: 4,
  Close: 5,
  Stop: 6,
  Comma: 7,
  Colon: 8,
  Percent: 9,
  Other: 10,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** What a mark of punctuation is; what is not here is `Other`. */
export const PUNCTUATION: ReadonlyMap<number, Kind> = new Map(
  (
    [
      ['([{«', Kind.Open],
      [')]}»', Kind.Close],
      ['.!؟?…', Kind.Stop],
      ['،؛,;', Kind.Comma],
      [':', Kind.Colon],
      ['٪%', Kind.Percent],
    ] as const
  ).flatMap(([marks, kind]) => [...marks].map((mark) => [mark.charCodeAt(0), kind] as const)),
);

/** Endings written against a number or a closing mark: «۱۲م», «۲۱ام», «تلگرام»ی. */
export const GLUED_ENDINGS: ReadonlySet<string> = new Set([
  'م',
  'ام',
  'ی',
  'مین',
  'امین',
  'ای',
  'ها',
  'های',
  'هایی',
  'اش',
]);

/**
 * Whether a space stands between two tokens, left and right, of one line.
 *
 * @param before kind of the token before the left one, and `beforeLength` its letters: «۱۰:۳۰» and «ه.ش» are told by it
 * @param had whether the writer put a space
 * @param ending whether the right token is one of {@link GLUED_ENDINGS}
 */
export function spaced(
  before: Kind,
  beforeLength: number,
  l: Kind,
  leftLength: number,
  r: Kind,
  rightLength: number,
  had: boolean,
  ending: boolean,
): boolean {
  if (l === Kind.Start) return false;
  if (l === Kind.Open) return false;
  switch (r) {
    case Kind.Close:
    case Kind.Comma:
      return false;
    case Kind.Stop:
      return false;
    case Kind.Colon:
      return had && l === Kind.Number;
    case Kind.Percent:
      return had && l !== Kind.Number;
    case Kind.Open:
      if (l === Kind.Word || l === Kind.Latin || l === Kind.Comma || l === Kind.Colon || l === Kind.Stop)
        return true;
      return had;
    case Kind.Word:
    case Kind.Number:
    case Kind.Latin:
      break;
    default:
      return had;
  }
  if (had) return true;
  switch (l) {
    case Kind.Word:
      return r === Kind.Number && leftLength > 1;
    case Kind.Number:
      return r === Kind.Word && !ending && rightLength > 1;
    case Kind.Close:
      return !ending;
    case Kind.Percent:
      return r === Kind.Word && !ending;
    case Kind.Stop:
      return r === Kind.Word && rightLength > 1 && (before !== Kind.Word || beforeLength > 1);
    case Kind.Comma:
      return r === Kind.Word || before !== Kind.Number;
    case Kind.Colon:
      return r === Kind.Word || (before === Kind.Word && r === Kind.Number);
    default:
      return false;
  }
}
