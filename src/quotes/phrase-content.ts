import type { Document, TokenRange } from '../rule';
import { skipConnectors } from './connectors';
import type { Cue } from './cue';
import { draftOf } from './draft';
import { endsClause, endsSentence, isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { add, type Reading } from './reading';
import { namesPerson } from './someone';
import { lastClauseStart, semicolonIn } from './source-phrase-extent';
import { others } from './subordinate';

/** «به گفته رستگار، …», «…، به گفته رستگار، …»: the words after the phrase, and those of its clause before it. */
export function attribute(reading: Reading, cue: Cue, source: TokenRange, start: number): void {
  const { document, sentence, speech, clause, nested } = reading;
  const ranges: TokenRange[] = [];
  const from = nested || document.tokens[cue.from - 1]?.key === 'که' ? cue.from : clause.from;
  const opening = skipConnectors(document, lastClauseStart(document, from, cue.from), cue.from);
  // «بامداد به نقل از رستگار: …»: before the phrase stands who quotes.
  const colon = document.tokens[start]?.key === ':';
  if (!colon && opening < cue.from - 1) ranges.push({ first: opening, end: cue.from });
  const inserted = relativeClauseEnd(document, cue, start, sentence.end);
  const endsAt = inserted >= 0 ? inserted : semicolonIn(document, start, sentence.end);
  const draft = draftOf(cue, 'quotes/source-phrase', colon ? 'direct' : 'indirect', source, {
    ranges,
    runsFrom: start,
    endsAt,
  });
  add(reading, draft);
  // «به گفته رستگار، … . …»: a person at the head of a paragraph has the floor to its end.
  const opens = opensParagraph(reading, cue);
  if (!nested && opens && endsAt < 0 && namesPerson(document, source)) speech.give(draft);
  else speech.run(draft);
}

/** «سدی که به گفته رستگار پر است، ترک دارد»: a phrase in a relative clause speaks up to its comma; -1 where it stands in none. */
function relativeClauseEnd({ tokens }: Document, cue: Cue, start: number, limit: number): number {
  if (tokens[cue.from - 1]?.key !== 'که') return -1;
  const noun = tokens[cue.from - 2];
  const described = noun?.kind === 'word' ? !endsClause(noun) && !others.has(noun.key) : noun?.key === '»';
  if (!described) return -1;
  for (let i = start + 1; i < limit; i++) {
    if (!commas.has(tokens[i]?.key ?? '') || !isFiniteVerb(tokens[i - 1])) continue;
    for (let next = i + 1; next < limit; next++) if (endsSentence(tokens[next])) return i;
    return -1;
  }
  return -1;
}

/** Whether nothing but a bullet or a credit stands before a phrase in its paragraph. */
function opensParagraph({ document, sentence, clause }: Reading, cue: Cue): boolean {
  const first = document.paragraphs[sentence.paragraph]?.first ?? 0;
  if (sentence.first !== first) return false;
  if (clause.from > first && clause.from === cue.first) return true;
  for (let i = first; i < cue.first; i++) if (document.tokens[i]?.kind === 'word') return false;
  return true;
}
