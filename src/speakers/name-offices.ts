import { type Entity, settled } from './entity';
import { calledBySurname, heldBeside, holderBeside } from './holder-beside';
import { isNamed, isOfficeHolder, untitled } from './known-by';
import { matchTitles } from './match-titles';
import { ofBodyOf, related, sameHead } from './office-likeness';
import { giveAllOffices, mainSpeaker } from './only-speaker';
import type { SpokenOf } from './spoken-of';
import { takeOffice } from './take-office';
import type { Turn } from './turn';

/**
 * Gives offices the names of their holders where the text tells the two apart: agencies open with the office
 * («استاندار نیک‌آباد گفت: …») and give its holder's name in the next sentence without it, or the other way round.
 *
 * @param turns the persons who speak, one after another, no one twice in a row.
 * @param spokenOf tells whom the holder of an office speaks of: it is not herself or himself.
 */
export function nameOffices(turns: readonly Turn[], spokenOf: SpokenOf): void {
  const give = (person: Entity, office: Entity, alone?: boolean): void => {
    if (!spokenOf.by(office, person)) takeOffice(person, office, alone);
  };
  const only = mainSpeaker(turns);
  if (only) {
    giveAllOffices(only, turns, give);
    return;
  }
  nameWithheld(turns);
  const firstTurns = new Map<Entity, number>();
  turns.forEach(({ entity }, i) => {
    if (!firstTurns.has(entity)) firstTurns.set(entity, i);
  });
  turns.forEach(({ entity, besides }, i) => {
    if (!isOfficeHolder(entity)) return;
    const [before, after] = [turns[i - 1], turns[i + 1]].map((turn) => turn && settled(turn.entity));
    if (before && before === after && isNamed(before) && !besides) {
      give(before, entity, true);
      return;
    }
    // «رستگار: …» over «شهردار گفت: …»: the headline names whom the lead gives by office.
    const headed = i === 1 && turns[0]?.headline && !besides ? untitled(settled(turns[0].entity)) : null;
    if (headed) {
      give(headed, entity);
      return;
    }
    const next = turns[i + 1]?.entity;
    const isNew = next !== undefined && firstTurns.get(next) === i + 1;
    const holder =
      holderBeside(turns[i - 1]?.entity, next, besides, isNew) ??
      (besides ? null : calledBySurname(turns[i - 1], entity, next));
    if (holder) give(holder, entity);
    // «رستگار گفت. امام جمعه گفت. شهردار نیز گفت»: the one who comes next is someone else, and this one is not.
    else if (before && isNamed(before) && !besides && turns[i + 1]?.besides && mayHold(before, entity))
      give(before, entity);
    else if (before && isNamed(before) && !besides && heldBeside(before, entity, next)) give(before, entity);
  });
  matchTitles(turns.map(({ entity }) => entity).filter(isOfficeHolder), turns);
}

/** Whether no office told of a person is of another kind and of another body. */
const mayHold = (person: Entity, office: Entity): boolean =>
  person.titles.length === 0 || related(person, office) || sameHead(person, office);

/** «یک فرمانده پلیس گفت. مینا رستگار، فرمانده پلیس راه، گفت»: the lead withholds the name, the next sentence gives it. */
function nameWithheld([lead, next]: readonly Turn[]): void {
  if (!lead?.entity.indefinite || !next || next.besides) return;
  const holder = settled(next.entity);
  if (isNamed(holder) && (sameHead(holder, lead.entity) || ofBodyOf(holder, lead.entity)))
    takeOffice(holder, lead.entity, true);
}
