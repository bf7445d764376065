import type { Document } from '../rule';
import type { Sentence } from '../text/sentences';
import { words } from '../text/word-list';
import { complementAfter } from './complement';
import { complementBefore } from './complement-before';
import { skipConnectors } from './connectors';
import type { Cue } from './cue';
import { isDocument } from './floor';
import { singularPronouns } from './word-classes';

/** Whether whoever speaks with this cue takes the floor from the one who has it. */
export function takesFloor(
  document: Document,
  cue: Cue,
  sentence: Sentence,
  startsParagraph: boolean,
): boolean {
  const { tokens } = document;
  if (cue.family === 'credit') return startsParagraph;
  if (cue.family === 'label') return true;
  if (cue.family === 'noun') return false;
  if (cue.family === 'phrase') return startsParagraph && cue.first - sentence.first < 4;
  if (cue.family === 'frame') return startsParagraph && cue.first - sentence.first < 20;
  const { verb, entry } = cue;
  if (!verb || !entry || verb.person !== 3 || verb.negative || verb.tense === 'subjunctive') return false;
  const after = complementAfter(document, cue, sentence.end);
  const at = skipConnectors(document, sentence.first, cue.first);
  if (!startsParagraph && isToldOn(document, cue, at)) return false;
  if (after?.kind === 'colon') return true;
  // «تجربه نشان داد …»: only a document does so in the reporter's words.
  if (entry.document && !isDocument(document, { first: at, end: cue.first })) return false;
  const subject = tokens[at]?.key ?? '';
  if (singularPronouns.has(subject))
    return after !== null || complementBefore(document, cue, sentence.first) !== null;
  if (!startsParagraph) return after !== null && isNext(document, cue, at);
  // «همان‌طور که شهردار گفت، …», «خیلی‌ها می‌گفتند …»: whoever has the floor leans on others.
  if (likened.has(subject) || (verb.number === 'plural' && lasting.has(verb.tense))) return false;
  return after !== null || complementBefore(document, cue, sentence.first) !== null;
}

const likened = words('همان‌طور همانطور همان‌گونه همان‌گونه‌که چنان‌که همچنان‌که');
const lasting: ReadonlySet<string> = new Set(['present', 'imperfect']);

/** «… . کاویانی هم گفت …»: a sentence of a name, «هم» and the verb in the past brings in who speaks next. */
function isNext({ tokens, marks }: Document, cue: Cue, at: number): boolean {
  const also = tokens[cue.from - 1]?.key;
  const name = marks.startingAt('name', at);
  return (
    (also === 'هم' || also === 'نیز') &&
    name?.value.entity === 'person' &&
    name.end === cue.from - 1 &&
    cue.entry?.lemma === 'گفتن' &&
    cue.verb?.tense === 'past'
  );
}

/** «… گفتند: «…»», «آنها گفتند: …»: many whom nobody names, in the words of one who has the floor. */
function isToldOn({ tokens }: Document, cue: Cue, at: number): boolean {
  if (cue.verb?.number !== 'plural') return false;
  const key = tokens[at]?.key ?? '';
  return at >= cue.first || ((key === 'آنها' || key === 'آنان') && at + 1 >= cue.first);
}
