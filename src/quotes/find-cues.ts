import type { Document } from '../rule';
import { WordFacts } from '../text/word-facts';
import type { Cue } from './cue';
import { frameCueAt, startsFrameCue } from './frame-cues';
import { labelCueAt } from './label-cues';
import { nounCueAt, startsNounCue } from './noun-cues';
import { sourcePhraseAt, startsSourcePhrase } from './source-phrase-cues';
import { startsVerbCue, verbCueAt } from './verb-cues';

/** Whether a cue of any family may begin with a word: nine in ten are passed over by it. */
const mayBegin = new WordFacts(({ key }) =>
  startsFrameCue(key) || startsSourcePhrase(key) || startsVerbCue(key) || startsNounCue(key) ? 1 : 0,
);

/** All cues of a text in one pass, in order; where two begin together the first family wins. */
export function findCues(document: Document): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    let cue: Cue | null = null;
    if (token.kind === 'word') {
      if (mayBegin.of(token) === 0) continue;
      cue =
        frameCueAt(document, at) ??
        sourcePhraseAt(document, at) ??
        verbCueAt(document, at) ??
        nounCueAt(document, at);
    } else if (token.key === ':' && cues[cues.length - 1]?.to !== at) cue = labelCueAt(document, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}
