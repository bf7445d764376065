import { checkExtraction } from '../../arguments';
import type { ConsistencyFinding } from '../../schema/consistency';
import type { Extraction } from '../../schema/extraction';
import { changes } from './changes';
import { calendar, duration, weekday } from './dates';
import { type Check, checkedStatement } from './finding';
import { sums } from './sums';

const checks: readonly Check[] = [changes, sums, weekday, calendar, duration];

/**
 * Holds what each claim says twice against itself: from, to and percentage; a total and its parts; a date and its
 * weekday, or its like in another calendar; a length and its two ends. It checks the statement's own arithmetic, within
 * what rounding and words like «حدود» allow, and never says what is true.
 *
 * @returns a finding for each thing checked, in order of the claims: `agrees`, and the figure stated and the one computed.
 *   Where a statement leaves room for another reading there is no finding.
 * @throws TypeError if the extraction is none.
 * @example
 * checkConsistency(extractClaims('تولید از ۱۰۰ تن به ۵۰ تن رسید که به معنای کاهش ۳۰ درصدی است.'))[0];
 * // { code: 'change', agrees: false, stated: 30, computed: 50, … }
 */
export function checkConsistency(extraction: Extraction): ConsistencyFinding[] {
  checkExtraction(extraction);
  const quantities = new Map(extraction.quantities.map((one) => [one.id, one]));
  const times = new Map(extraction.times.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return extraction.claims.flatMap((claim) => {
    if (claim.quantityIds.length + claim.timeIds.length === 0) return [];
    // The same words may be a claim of two: of one who tells it and of one who is quoted for it.
    const place = `${claim.start} ${claim.end}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const statement = checkedStatement(extraction, claim, quantities, times);
    return checks.flatMap((check) => check(statement)).map((found) => ({ ...found, claimId: claim.id }));
  });
}
