import { isKnownMedium } from '../names/known-bodies';
import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { balanced } from './balanced';
import { pastOpening } from './clause-start';
import { skipConnectors } from './connectors';
import type { Cue } from './cue';
import { draftOf } from './draft';
import { endsClause, endsSentence, isFiniteVerb } from './finite-verb';
import { firstWord, isDocument } from './floor';
import { commas } from './punctuation';
import { add, type Reading } from './reading';
import { namesPerson } from './someone';
import {
  creditedFrom,
  lastClauseStart,
  relativeEnd,
  saysLater,
  semicolonIn,
  sourcePhraseEnd,
} from './source-phrase-extent';
import { others } from './subordinate';
import { told } from './told';

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
  else start = pastListener(document, pastSecondSource(document, start, limit), limit);
  while (start < sentence.end && (commas.has(tokens[start]?.key ?? '') || tokens[start]?.key === '»'))
    start++;
  const says = saysLater(document, cues, k, sentence);
  const chained =
    joinsCredit(reading, cue, says) ||
    (cue.lemma === 'به نقل' &&
      cues[k - 1]?.family === 'credit' &&
      (follows(document, clause.from, cue.from) || isNear(document, cues[k - 1]?.to ?? 0, cue.from)));
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

/** Agencies at home, which credit what they publish themselves. */
const agencies = words(
  'ایسنا ایرنا ایلنا ایکنا ایبنا تسنیم مهر فارس شبستان میزان برنا پانا مشرق کردپرس خبرآنلاین عصرایران ایران خبرنگار خبرنگاران ایسکانیوز آنا دانشجو صداوسیما حوزه رسا آنلاین خانه سایت پایگاه عمومی ما',
);
/** «شبکه المنار», «روزنامه سپیده»: what kind of medium a name is of. */
const mediaHeads = words('خبرگزاری شبکه روزنامه وبگاه وب‌سایت تلویزیون نشریه مجله رسانه هفته‌نامه');

/** «به گزارش رویترز، رستگار گفت» in the middle of a text: another medium than the one that publishes it. */
function reportsAnother({ document, drafts, sentence }: Reading, source: TokenRange): boolean {
  const { tokens, paragraphs } = document;
  if (drafts.every(({ credit }) => credit) || paragraphs[sentence.paragraph]?.first !== sentence.first)
    return false;
  // «به گزارش خبرنگار المنار»
  const first = tokens[source.first]?.key === 'خبرنگار' ? source.first + 1 : source.first;
  let known = mediaHeads.has(tokens[first]?.key ?? '');
  for (let i = first; i < source.end; i++) {
    const key = tokens[i]?.key ?? '';
    if (agencies.has(key)) return false;
    known ||= isKnownMedium(key);
  }
  return known;
}

/** «خبرگزاری سپیده (سپ) به نقل از …»: whether nothing but a bracket stands between one credit and the next. */
function follows({ tokens, marks }: Document, from: number, to: number): boolean {
  // «خبرگزاری سپیده از نیک‌آباد به نقل از …»
  const last = tokens[to - 1]?.key === 'و' ? to - 1 : to;
  if (tokens[from]?.key === 'از' && marks.startingAt('name', from + 1)?.end === last) return true;
  return (
    from >= to - 1 ||
    (from >= to - longestBracket && tokens[from]?.key === '(' && tokens[to - 1]?.key === ')')
  );
}

/** «به گزارش سپیده و بنا بر اعلام سازمان، رستگار گفت»: a second credit, where somebody is told to say something after it. */
function joinsCredit({ document: { tokens }, cues, k }: Reading, cue: Cue, says: boolean): boolean {
  const before = cues[k - 1];
  if (!says || before?.family !== 'credit' || tokens[cue.from - 1]?.key !== 'و') return false;
  for (let i = before.to; i < cue.from; i++) if (tokens[i]?.kind !== 'word') return false;
  return cue.from - before.to <= longestBracket;
}

/** «به گزارش کرد پرس به نقل از …»: a word or two of a name that no mark holds. */
function isNear({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'word') return false;
  return to - from <= 2 && tokens[to - 1]?.key !== 'و';
}

/** A verb, and not the «کرد» of «کرد پرس». */
const isVerb = ({ tokens }: Document, at: number): boolean =>
  isFiniteVerb(tokens[at]) && tokens[at + 1]?.key !== 'پرس';

/** «R به نقل از X نوشت», «R از قول X گفت»: X says what R tells. */
const relaying: ReadonlySet<string> = new Set(['به نقل', 'از قول']);

/** A short name in brackets, with them, in tokens. */
const longestBracket = 5;

/** So many words has a second source at most. */
const longestSecond = 14;

/** «بر اساس گزارش گمرک و نظر کارشناسان، …»: past the second source, up to the last comma before a verb. */
function pastSecondSource({ tokens }: Document, at: number, limit: number): number {
  if (tokens[at]?.key !== 'و') return at;
  let past = at;
  for (let i = at + 1; i < Math.min(limit, at + longestSecond) && !isFiniteVerb(tokens[i]); i++)
    if (commas.has(tokens[i]?.key ?? '')) past = i;
  return past;
}

/** So many words has the name of whom it is told to at most. */
const longestListener = 5;

/** «به گفته یک مقام آگاه به بامداد، …»: past the medium that it was told to, up to the comma behind it. */
function pastListener({ tokens }: Document, at: number, limit: number): number {
  const head = tokens[at + 1]?.key === 'این' ? at + 2 : at + 1;
  const key = tokens[head]?.key ?? '';
  if (tokens[at]?.key !== 'به' || !(mediaHeads.has(key) || told.has(key) || isKnownMedium(key))) return at;
  for (let i = head + 1; i < Math.min(limit, at + longestListener); i++)
    if (commas.has(tokens[i]?.key ?? '')) return i;
  return at;
}

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

/** «به گفته رستگار، …», «…، به گفته رستگار، …»: the words after the phrase, and those of its clause before it. */
function attribute(reading: Reading, cue: Cue, source: TokenRange, start: number): void {
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
