import type { Document } from '../rule';
import { firstIndex } from '../text/first-index';

/** «معاون آب استانداری | مدیریت پسماند را …»: a title that the article has said before ends where it ended then. */
export function titleEnd({ tokens, marks }: Document, first: number, end: number): number {
  const role = marks.startingAt('role', first);
  if (!role || end - first <= leastTitleWords) return end;
  const titles = marks.all('role');
  let best = first;
  for (
    let k = firstIndex(titles.length, (i) => (titles[i]?.first ?? 0) >= first) - 1, seen = 0;
    k >= 0 && seen < mostTitles;
    k--, seen++
  ) {
    const said = titles[k];
    if (!said) break;
    const length = said.end - said.first;
    if (length < leastTitleWords || length >= end - first || first + length <= best) continue;
    let same = 0;
    while (same < length && tokens[said.first + same]?.key === tokens[first + same]?.key) same++;
    if (same === length) best = first + length;
  }
  return best > first ? best : end;
}

/** So many titles back a title is looked for. */
const mostTitles = 40;
/** A title of so many words is no mere «وزیر نیرو», which another may go on from: «وزیر نیرو سوریه». */
const leastTitleWords = 3;
