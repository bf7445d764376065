import { LEXICON, READING_MODEL, READING_STEMS, SPACE_MODEL, WORD_MODEL } from '../../models/zwnj/weights';
import { decodeLexicon, type Lexicon } from '../models/lexicon';
import { decodeLinear, Features, type LinearModel } from '../models/linear';
import { decodeStems, type Stems } from './plural-reading';

/** The compiled model: what it is and how it was made is told in `models/zwnj/card.md`. */
export interface ZwnjModel {
  lexicon: Lexicon;
  /** Judges the places inside a word that the lexicon does not hold. */
  words: LinearModel;
  /** Judges the space between two words. */
  spaces: LinearModel;
  /** Tells a plural with ezafe from an indefinite noun of the same letters. */
  readings: LinearModel;
  readingStems: Stems;
  wordFeatures: Features;
  spaceFeatures: Features;
  readingFeatures: Features;
}

let loaded: ZwnjModel | undefined;

/** The model, decoded at first use. */
export function zwnjModel(): ZwnjModel {
  if (!loaded) {
    const words = decodeLinear(WORD_MODEL);
    const spaces = decodeLinear(SPACE_MODEL);
    const readings = decodeLinear(READING_MODEL);
    loaded = {
      lexicon: decodeLexicon(LEXICON),
      words,
      spaces,
      readings,
      readingStems: decodeStems(READING_STEMS),
      wordFeatures: new Features(words.bits),
      spaceFeatures: new Features(spaces.bits),
      readingFeatures: new Features(readings.bits),
    };
  }
  return loaded;
}
