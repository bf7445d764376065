import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import type { Cue } from './cue';
import { commas } from './punctuation';

/** No sentence of news has so many words; what has is cut, so that cost grows with the text and not with its square. */
const longestSentence = 256;

function* pieces(sentence: Sentence): Generator<Sentence> {
  for (let first = sentence.first; first < sentence.end; first += longestSentence)
    yield { ...sentence, first, end: Math.min(first + longestSentence, sentence.end) };
}

/** Sentences, where «… کجاست؟، گفت» is one: a comma or the verb of a frame does not begin a new one. */
export function joinedSentences(document: Document, cues: readonly Cue[]): Sentence[] {
  const verbs = new Set(cues.filter(({ family }) => family === 'verb').map(({ from }) => from));
  const joined: Sentence[] = [];
  for (const sentence of document.sentences) {
    const last = joined[joined.length - 1];
    const key = document.tokens[sentence.first]?.key ?? '';
    const ended = document.tokens[sentence.first - 1]?.key ?? '';
    const question = ended === '؟' || ended === '?' || ended === '!' || ended === '»';
    if (
      last &&
      sentence.end - last.first < longestSentence &&
      last.paragraph === sentence.paragraph &&
      question &&
      (commas.has(key) || verbs.has(sentence.first))
    )
      joined[joined.length - 1] = { ...last, end: sentence.end };
    else joined.push(...pieces(sentence));
  }
  return joined;
}
