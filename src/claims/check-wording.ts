import { wording } from '../../models/check-worthiness/wording';
import { wordingStem } from './wording-stem';

let levels: Map<string, number> | undefined;

/** How much oftener a word stands in reported facts than in wishes and views, −2 to 2; 0 where it says nothing. */
export function levelOf(key: string): number {
  levels ??= new Map(
    wording.flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
  );
  return levels.get(wordingStem(key)) ?? 0;
}
