import type { Pattern } from '../rule';
import { fold } from '../text/fold';
import type { Unit } from './currencies';

interface Row {
  readonly rest: readonly string[];
  readonly unit: Unit;
}

/** Units by their first word, the longest phrase first. */
export function unitTable(units: readonly (readonly [string, Unit])[]): ReadonlyMap<string, readonly Row[]> {
  const table = new Map<string, Row[]>();
  for (const [words, unit] of units) {
    const [first = '', ...rest] = words.split(' ').map(fold);
    const rows = table.get(first);
    if (!rows) table.set(first, [{ rest, unit }]);
    else if (!rows.some((row) => row.rest.join(' ') === rest.join(' '))) rows.push({ rest, unit });
  }
  for (const rows of table.values()) rows.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** One of the units of a table, the longest that stands here. */
export function unitIn(table: ReadonlyMap<string, readonly Row[]>): Pattern<Unit> {
  return {
    firsts: { any: false, empty: false, keys: new Set(table.keys()), marks: new Set() },
    match({ tokens }, at, then) {
      const rows = table.get(tokens[at]?.key ?? '');
      if (!rows) return false;
      for (const { rest, unit } of rows) {
        if (rest.every((key, i) => tokens[at + 1 + i]?.key === key) && then(at + 1 + rest.length, unit))
          return true;
      }
      return false;
    },
  };
}
