/** What is known of a word beside its letters. */
export interface WordFlags {
  /** How frequent it is, 0 to 3; 0: known from a list only. */
  level: number;
  /** A finite form that takes «می». */
  verb: boolean;
  /** How firmly edited news joins its pieces, 0 to 2. */
  firmness: number;
  /** Edited Persian writes it both ways, closed and with a ZWNJ. */
  open: boolean;
}

/** What is known of a word as one number, 0 to 47. */
export const packFlags = (of: WordFlags): number =>
  of.level + 4 * (of.verb ? 1 : 0) + 8 * of.firmness + 24 * (of.open ? 1 : 0);
/** See {@link WordFlags.level}. */
export const levelOf = (flags: number): number => flags & 3;
/** See {@link WordFlags.verb}. */
export const isVerb = (flags: number): boolean => (flags & 4) !== 0;
/** See {@link WordFlags.firmness}. */
export const firmnessOf = (flags: number): number => (flags >> 3) % 3;
/** See {@link WordFlags.open}. */
export const isOpen = (flags: number): boolean => flags >= 24;
