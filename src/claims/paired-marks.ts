import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';

const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]);
const openings: ReadonlyMap<string, string> = new Map(
  [...pairs].map(([opening, closing]) => [closing, opening]),
);

/** Takes in the mark before or behind a statement whose other half stands inside it: «کتاب نو» چاپ شد. */
export function withPairedMarks({ tokens }: Document, { first, end }: TokenRange): TokenRange {
  const opening = tokens[first - 1]?.key ?? '';
  const closes = pairs.get(opening);
  const before = closes !== undefined && lacks(tokens, first, end, opening, closes).opening;
  // «… کجاست؟»: the mark stands behind what ends the sentence.
  const behind = asks(tokens[end]) ? end + 1 : end;
  const closing = tokens[behind]?.key ?? '';
  const opens = openings.get(closing);
  const after = opens !== undefined && lacks(tokens, first, end, opens, closing).closing;
  return { first: before ? first - 1 : first, end: after ? behind + 1 : end };
}

/** Of a pair of marks, which one is missing between two tokens. */
function lacks(
  tokens: readonly Token[],
  first: number,
  end: number,
  opening: string,
  closing: string,
): { opening: boolean; closing: boolean } {
  let open = 0;
  let closed = false;
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key;
    if (key === opening) open++;
    else if (key === closing && open === 0) closed = true;
    else if (key === closing) open--;
  }
  return { opening: closed, closing: open > 0 };
}

const asks = (token: Token | undefined): boolean => token?.key === '؟' || token?.key === '!';
