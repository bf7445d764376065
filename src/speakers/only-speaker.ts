import { type Entity, settled } from './entity';
import { isHigh, isOfState, isSubordinate, isWithheld } from './kinds-of-office';
import { isNamed, isOfficeHolder } from './known-by';
import { ofBodyOf, related, sameHead } from './office-likeness';
import type { takeOffice } from './take-office';
import type { Turn } from './turn';

/** The named person who alone speaks, or far more often than all other named persons together; null where none does. */
export function mainSpeaker(turns: readonly Turn[]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const { entity } of turns) if (isNamed(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, ...others] = [...counts].sort(
    ([a, m], [b, n]) => Number(b.certain) - Number(a.certain) || n - m,
  );
  if (!first) return null;
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 || first[1] > 2 * rest ? first[0] : null;
}

/**
 * One named person alone speaks: every office that nothing contradicts is hers or his.
 *
 * @param give makes the person the holder of an office, unless its words speak against it.
 */
export function giveAllOffices(only: Entity, turns: readonly Turn[], give: typeof takeOffice): void {
  const entrance = turns.findIndex(({ entity }) => settled(entity) === only);
  turns.forEach(({ entity, besides, earlier, aside, headline, relayed }, i) => {
    if (!isOfficeHolder(entity) || (besides && i > 0)) return;
    // «… مینا رستگار نیز گفت»: whoever spoke before is someone else.
    if (i < entrance && turns[entrance]?.besides) return;
    // «… که به گفته رئیس سازمان آب …»: an office that has nothing of the speaker's is another's.
    // «رستگار گفت …. بامداد به نقل از وزیر کشور نوشت …»: another medium quotes whom it will.
    if (relayed && i > entrance) return;
    const unrelated = only.titles.length > 0 && !related(only, entity);
    const another = unrelated && !sameHead(only, entity);
    if (another && (aside || earlier)) return;
    // «رستگار، رئیس بانک: … ⏎ رئیس پلیس: …»: each line is of another.
    if (unrelated && headline && i > entrance) return;
    // A minister is no spokesman of a company.
    if (isOfState(only) && isSubordinate(entity)) return;
    // A minister beside one who holds another office is someone else.
    if (another && isHigh(entity)) return;
    give(only, entity, true);
  });
  // «یک نماینده مجلس گفت»: the lead withholds the name that the next sentence gives.
  const [first, next] = [turns[0]?.entity, turns[1]?.entity];
  const fits = first && (only.titles.length === 0 || related(only, first));
  const told = first && (!isWithheld(first) || ofBodyOf(only, first));
  if (first?.indefinite && fits && next && settled(next) === only && told) give(only, first, true);
}
