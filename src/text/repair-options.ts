/** What the repair does where edited Persian leaves a choice. Every choice is one word; see `normalize`. */
export interface RepairOptions {
  digits: 'persian' | 'latin' | 'arabic' | 'keep';
  diacritics: 'keep' | 'drop';
  /** ZWNJ and spaces inside and between words. */
  words: 'repair' | 'keep';
  /** Spaces around marks, Persian marks for Latin ones. */
  punctuation: 'repair' | 'keep';
  lines: 'join' | 'keep';
}

export const DEFAULT_REPAIR: RepairOptions = {
  digits: 'persian',
  diacritics: 'keep',
  words: 'repair',
  punctuation: 'repair',
  lines: 'join',
};
