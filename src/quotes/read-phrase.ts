import type { Document, TokenRange } from '../rule';
import { reportsAnother } from './another-medium';
import { balanced } from './balanced';
import { goesOnWithCredit } from './chained-credits';
import { pastOpening } from './clause-start';
import type { Cue } from './cue';
import { draftOf } from './draft';
import { isFiniteVerb } from './finite-verb';
import { firstWord, isDocument } from './floor';
import { pastSource } from './past-source';
import { attribute } from './phrase-content';
import { commas } from './punctuation';
import { add, type Reading } from './reading';
import { creditedFrom, relativeEnd, saysLater, sourcePhraseEnd } from './source-phrase-extent';

/** Reads a source phrase: a credit of the article, one who is quoted by another, or a source of the words around it. */
export function readPhrase(reading: Reading, cue: Cue): void {
  const { document, sentence, cues, k, clause, nested, drafts } = reading;
  const { tokens } = document;
  const credits = cue.family === 'credit' || cue.lemma === 'به نقل';
  const limit = Math.min(sentence.end, cues[k + 1]?.from ?? sentence.end);
  const end = sourcePhraseEnd(document, cue, limit, credits);
  const source = balanced(document, cue.to, cue.to, end);
  if (!source || tokens[source.end - 1]?.key === 'و' || (isVerb(document, source.first) && !credits)) return;
  // «درسی به روایت رستگار را منتشر کرد»: a part of the object.
  if (tokens[end]?.key === 'را') return;
  let start = tokens[end]?.key === 'که' ? relativeEnd(document, end, sentence.end) : end;
  if (credits) start = creditedFrom(document, start, limit);
  else start = pastSource(reading, start, limit);
  while (start < sentence.end && (commas.has(tokens[start]?.key ?? '') || tokens[start]?.key === '»'))
    start++;
  const says = saysLater(document, cues, k, sentence);
  const chained = goesOnWithCredit(reading, cue, says);
  if (
    chained ||
    (cue.family === 'credit' &&
      ((drafts.length === 0 && !media.has(tokens[source.first]?.key ?? '')) ||
        says ||
        relays(reading, start)))
  ) {
    if (!chained && says && reportsAnother(reading, source)) tellOfSpeech(reading, cue, source, start);
    else add(reading, draftOf(cue, 'quotes/credit', 'indirect', source, { credit: true }));
    if (!nested) clause.from = pastOpening(document, start, sentence.end) ?? start;
  } else if (relaying.has(cue.lemma) && says) clause.relay(cue, source);
  else if (!nested && says && opensSentence(reading, cue) && colonLater(reading)) {
    tellOfSpeech(reading, cue, source, start);
    clause.from = start;
  } else if (start < sentence.end) attribute(reading, cue, source, start);
}

/** «به گزارش رویترز، رستگار گفت: … . …»: one tells what another says; of what she goes on to say the first sentence. */
function tellOfSpeech(reading: Reading, cue: Cue, source: TokenRange, start: number): void {
  const told = { first: start, end: reading.sentence.end };
  add(reading, draftOf(cue, 'quotes/source-phrase', 'indirect', source, { ranges: [told] }));
}

/** Whether nothing but marks stands before a phrase in its sentence. */
const opensSentence = ({ document, sentence }: Reading, cue: Cue): boolean =>
  firstWord(document, sentence) === cue.from;

/** Whether a verb later in the sentence brings in what is said by a colon. */
function colonLater({ document: { tokens }, cues, k }: Reading): boolean {
  for (let i = k + 1; i < cues.length; i++)
    if (cues[i]?.verb && tokens[cues[i]?.to ?? 0]?.key === ':') return true;
  return false;
}

/** A verb, and not the «کرد» of «کرد پرس». */
const isVerb = ({ tokens }: Document, at: number): boolean =>
  isFiniteVerb(tokens[at]) && tokens[at + 1]?.key !== 'پرس';

/** «R به نقل از X نوشت», «R از قول X گفت»: X says what R tells. */
const relaying: ReadonlySet<string> = new Set(['به نقل', 'از قول']);

/** Nobody's own agency: «به گزارش رسانه‌های ایران …» tells what they say. */
const media: ReadonlySet<string> = new Set(['رسانههای', 'رسانهها', 'منابع', 'مطبوعات']);

/** «به گزارش بامداد، به گفته رستگار، …»: the next phrase names who is quoted. */
function relays({ document, cues, k, drafts }: Reading, start: number): boolean {
  const next = cues[k + 1];
  if (drafts.some(({ credit }) => credit)) return false;
  return (
    next?.family === 'phrase' &&
    next.from === start &&
    !isDocument(document, { first: next.to - 1, end: next.to })
  );
}
