import { checkExtraction, shown } from '../../arguments';
import type { ClaimLink } from '../../schema/claim-link';
import type { Extraction } from '../../schema/extraction';
import type { Quantity } from '../../schema/quantity';
import {
  type Comparable,
  candidatePairs,
  comparables,
  differInSlot,
  overlapOf,
  type Pair,
  sameSpeaker,
} from './comparable';
import { differ, figurePairs, figuresAgree, sameAmount } from './figures';

/** Of two statements with the same words, so many of the shorter one's must stand in the longer. */
const sameStatement = 0.7;
/** And so many words it must have for their agreement to mean something. */
const leastWords = 3;
/** And the longer may have so many times the words of the shorter: a clause within a long sentence is not it again. */
const longest = 2.5;
/** Two figures are of the same thing where so many of the words about them agree. */
const sameThing = 0.6;

/**
 * Finds which claims of one or several articles belong together: the same statement again (in headline, lead and body,
 * or in another outlet), the same figure of the same speaker in several articles, and different figures for the same
 * thing in different articles.
 *
 * @param extractions one for each article, in any order; `extraction` in the result is the place in this list.
 * @returns the links, repeats first. Nothing is merged or dropped: a claim may stand in several links.
 * @throws TypeError if `extractions` is no list, or one of it no extraction.
 * @example
 * linkClaims([extractClaims(first), extractClaims(second)]);
 * // [{ kind: 'repeat', claims: [{ extraction: 0, claimId: 'C1' }, { extraction: 1, claimId: 'C4' }], quantities: [] }]
 */
export function linkClaims(extractions: readonly Extraction[]): ClaimLink[] {
  if (!Array.isArray(extractions))
    throw new TypeError(`Expected \`extractions\` to be an array of extractions, got ${shown(extractions)}`);
  extractions.forEach((extraction, i) => {
    checkExtraction(extraction, `extractions[${i}]`);
  });
  const claims = extractions.flatMap(comparables);
  const pairs = candidatePairs(claims);
  return [...repeatsOf(claims, pairs), ...sameFiguresOf(pairs), ...differencesOf(pairs)];
}

function isRepeat([a, b]: Pair): boolean {
  const [shorter, longer] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)];
  if (shorter < leastWords || longer > shorter * longest || a.negated !== b.negated) return false;
  // A headline may leave the speaker to the lead; but two who say the same are two claims.
  const speakers = a.speaker === null || b.speaker === null || sameSpeaker(a, b);
  return (
    speakers && figuresAgree(a, b) && overlapOf(a, b) >= sameStatement && !differInSlot(a, b) && !nested(a, b)
  );
}

/** A statement and the one quoted within it are not the same said twice. */
function nested(a: Comparable, b: Comparable): boolean {
  if (a.extraction !== b.extraction) return false;
  return a.claim.start < b.claim.end && b.claim.start < a.claim.end;
}

const reference = ({ extraction, claim }: Comparable) => ({ extraction, claimId: claim.id });

function repeatsOf(claims: readonly Comparable[], pairs: readonly Pair[]): ClaimLink[] {
  const parent = new Map(claims.map((claim) => [claim, claim]));
  const root = (claim: Comparable): Comparable => {
    let at = claim;
    for (let up = parent.get(at); up && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const pair of pairs) if (isRepeat(pair)) parent.set(root(pair[1]), root(pair[0]));
  const groups = new Map<Comparable, Comparable[]>();
  for (const claim of claims) {
    const top = root(claim);
    const group = groups.get(top);
    if (group) group.push(claim);
    else groups.set(top, [claim]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      kind: 'repeat',
      claims: group.map(reference),
      quantities: group.flatMap(({ extraction, figures }) =>
        figures.map(({ id }) => ({ extraction, quantityId: id })),
      ),
    }));
}

function sameFiguresOf(pairs: readonly Pair[]): ClaimLink[] {
  return pairs.flatMap(([a, b]) => {
    if (a.extraction === b.extraction || !sameSpeaker(a, b) || isRepeat([a, b])) return [];
    return figurePairs(a, b, sameAmount).map((figures) => link('same-figure', a, b, figures));
  });
}

function differencesOf(pairs: readonly Pair[]): ClaimLink[] {
  return pairs.flatMap(([a, b]) => {
    if (a.extraction === b.extraction || Math.min(a.words.size, b.words.size) < leastWords) return [];
    if (overlapOf(a, b) < sameThing || a.negated !== b.negated || !timesMeet(a.times, b.times)) return [];
    if (a.figures.length !== b.figures.length || differInSlot(a, b)) return [];
    return figurePairs(a, b, differ).map((figures) => link('different-figure', a, b, figures));
  });
}

/** Two statements about different days are no disagreement. */
function timesMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const time of a) if (b.has(time)) return true;
  return false;
}

function link(
  kind: ClaimLink['kind'],
  a: Comparable,
  b: Comparable,
  [one, other]: readonly [Quantity, Quantity],
): ClaimLink {
  return {
    kind,
    claims: [reference(a), reference(b)],
    quantities: [
      { extraction: a.extraction, quantityId: one.id },
      { extraction: b.extraction, quantityId: other.id },
    ],
  };
}
