import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';

/** What the press writes before the names of the dead and the holy. */
const before = words('شهید شهیدان مرحوم مرحومه حضرت زنده‌یاد شادروان امام');
/** Blessings in brackets after them. */
const blessings = words('ص ع س ره عج');

/** «شهید رستگار»: whether what the press writes before the dead and the holy opens a source. */
export const isOfTheDead = ({ tokens }: Document, source: TokenRange | null): boolean =>
  source !== null && before.has(tokens[source.first]?.key ?? '');

/** Whether a name is that of someone dead or holy, in a phrase about them: «میدان شهید رستگار», «عزای حضرت رستگار (ع)». */
export function isMourned({ tokens }: Document, source: TokenRange | null): boolean {
  if (!source) return false;
  const { first, end } = source;
  const blessed = [end + 1, end - 2].some((at) => blessings.has(tokens[at]?.key ?? ''));
  const at = before.has(tokens[first]?.key ?? '') ? first : first - 1;
  if (!before.has(tokens[at]?.key ?? '')) return false;
  const governs = tokens[at - 1];
  return blessed || (governs?.kind === 'word' && tokens[at]?.lineStart !== true);
}
