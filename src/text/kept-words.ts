let share = 1;

/**
 * How much is kept of the words of earlier texts, by which later ones are read sooner.
 *
 * @param most how many are kept where the library has the process for itself.
 */
export const keptOf = (most: number): number => most * share;

/**
 * Has this thread keep only a share of what it would, for threads of one process that each keep words of their own.
 * Texts come out the same; a tenth is lost of the time won. To be called before the first text is read.
 *
 * @param part between 0 and 1.
 */
export function keepShare(part: number): void {
  share = part;
}

/** A list as it is to be kept: one filled by `push` has room for seventeen, a copy for what it holds. */
export const keptList = <Item>(list: readonly Item[]): Item[] => list.slice();
