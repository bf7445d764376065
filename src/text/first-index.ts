/**
 * Of things in order, by their index, the first that a test holds of; `count` where it holds of none. It is found by
 * bisection: the test holds of all that stand behind one that it holds of.
 *
 * @example
 * firstIndex(marks.length, (i) => (marks[i]?.first ?? 0) >= token);
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
