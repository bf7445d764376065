/** How far the writer's hand is trusted: a text that carries its ZWNJ, one that shows neither, one that lost them. */
export type Trust = 'careful' | 'unknown' | 'careless';

/** How far the boundaries of a text can be trusted: those left out inside words, and those turned to spaces. */
export interface Care {
  words: Trust;
  spaces: Trust;
}

export const NEVER = Number.POSITIVE_INFINITY;

/**
 * How sure the model must be, as its score (the log of the odds), by how far the text is trusted. In a text that
 * shows no loss, what was left apart or together was meant so. A text that has lost its ZWNJ is repaired wherever
 * that is likelier than not. What grammar vouches for («می» before a verb, an ending after a known word) needs
 * little in any text; for two words that the lexicon joins it counts how firmly edited news does, from 0 to 2.
 */
export const SURE = {
  words: {
    careless: { mi: -2, noVerb: 0, regular: -2, other: -0.7 },
    unknown: { mi: -2, noVerb: 1.5, regular: -2, other: 0.5 },
    careful: { mi: 2, noVerb: NEVER, regular: 0, other: 3 },
  },
  spaces: {
    careless: { mi: -2, ending: -2, firm: [0.2, -3, -3], unlisted: 0.2, close: 2 },
    unknown: { mi: -2, ending: -2, firm: [1.8, -2, -3], unlisted: 3, close: 2.5 },
    careful: { mi: 0, ending: -1, firm: [NEVER, NEVER, 2.5], unlisted: NEVER, close: NEVER },
  },
} as const;
