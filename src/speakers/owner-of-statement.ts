import { isHonorific } from '../names/honorifics';
import { isRoleWord, roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { singularOfPlural } from '../text/plural-noun';
import { commonPersons } from './common-persons';
import { statements } from './document-words';
import { isPlural } from './group-words';
import { opensBody, staff } from './source-words';

/** Whose statement a phrase names: «آمار گمرک ایران», «بیانیه اداره مسلمانان قفقاز»; null where it is nobody's. */
export function ownerIn({ tokens, marks }: Document, { first, end }: TokenRange): TokenRange | null {
  for (let at = first + 1; at < end; at++) {
    const key = tokens[at]?.key ?? '';
    // «تحقیقات پزشکی»: of medicine; «پزشکی قانونی» is a body.
    if (statements.has(key) || (key === medical && tokens[at + 1]?.key !== forensic)) continue;
    const name = marks.startingAt('name', at);
    if (
      opensBody(key) ||
      staff.has(key) ||
      isHonorific(key) ||
      isManyOwners(key) ||
      (name && name.value.entity !== 'place') ||
      roleHeadAt(tokens, at)
    )
      return { first: at, end };
  }
  return null;
}

/** A plural of persons or bodies; «آمار فرصت‌های شغلی» is nobody's. */
function isManyOwners(key: string): boolean {
  if (!isPlural(key)) return false;
  const thing = singularOfPlural(key);
  return thing === null || opensBody(thing) || isRoleWord(thing) || commonPersons.has(thing);
}

const medical = fold('پزشکی');
const forensic = fold('قانونی');
