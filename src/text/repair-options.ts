/** What the repair does where edited Persian leaves a choice. Every choice is one word; see `normalize`. */
export interface RepairOptions {
  digits: 'persian' | 'latin' | 'arabic' | 'keep';
  diacritics: 'keep' | 'drop';
  /** ZWNJ and spaces inside and between words. */
  words: 'repair' | 'keep';
  /** Spaces around marks, Persian marks for Latin ones. */
  punctuation: 'repair' | 'keep';
  lines: 'join' | 'keep';
  /**
   * How far the ZWNJ and spaces that the writer set are trusted: as far as the text itself tells, always (only what is
   * surely wrong is touched), or never.
   */
  trust: 'told' | 'always' | 'never';
  /** How the ezafe after ه will be written once all is repaired; see `Conventions`. */
  ezafe?: 'keep' | 'ye' | 'hamza';
}

export const DEFAULT_REPAIR: RepairOptions = {
  digits: 'persian',
  diacritics: 'keep',
  words: 'repair',
  punctuation: 'repair',
  lines: 'join',
  trust: 'told',
};
