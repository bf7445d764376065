import { type Entity, settled } from './entity';
import { hasBareSurname, isOfficeHolder, untitled } from './known-by';
import { takeOffice } from './take-office';

/**
 * «رستگار گفت: … وزیر نیرو توضیح داد … آقای تابان گفت …»: of those whom one person quotes, the only office and the only
 * bare surname are one; the bare word for an office («رئیس‌جمهور») may be anybody's.
 */
export function nameQuoted(quoted: readonly Entity[]): void {
  const all = [...new Set(quoted.map(settled))];
  const [office, otherOffice] = all.filter(isOfficeHolder);
  const [person, otherPerson] = all.filter((entity) => untitled(entity) !== null);
  if (!office || otherOffice || !person || otherPerson || !hasBareSurname(person)) return;
  if (office.titles.every(({ offices }) => offices.every(({ words }) => words.size > 0)))
    takeOffice(person, office);
}
