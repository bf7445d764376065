import { fold } from '../text/fold';
import { bare, type OpenOffice } from './office';

/** One office under many names: «مقام معظم رهبری», «رهبر معظم انقلاب», «رهبر انقلاب اسلامی», «رهبر ایران». */
const leader = bare(fold('رهبر'));
const revolution = bare(fold('انقلاب'));
const leaderships: ReadonlySet<string> = new Set(['مقام معظم رهبری', 'رهبر معظم انقلاب'].map(joinedHead));
const ofLeadership: ReadonlySet<string> = new Set(
  ['انقلاب', 'اسلامی', 'معظم', 'حکیم', 'فرزانه', 'ایران'].map((word) => bare(fold(word))),
);

function joinedHead(title: string): string {
  return bare(title.split(' ').map(fold).join(''));
}

export const isLeadership = ({ head, words, former: left }: OpenOffice): boolean =>
  !left &&
  (leaderships.has(head) ||
    (head === leader && words.size > 0 && [...words].every((word) => ofLeadership.has(word))));

/** Calls an office of the leadership by the one name for it. */
export function leads(office: OpenOffice): void {
  office.head = leader;
  office.words = new Set([revolution]);
}
