import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bitsOf, reasonBits } from '../../src/claims/check-words';
import { finiteVerbs } from '../../src/claims/finite-verbs';
import { verbForm } from '../../src/claims/verb-forms';
import { knowledgeOf } from '../../src/claims/word-knowledge';
import { wordingStem } from '../../src/claims/wording-stem';
import { type Document, MarkTable } from '../../src/rule';
import { repair } from '../../src/text/repair';
import { paragraphsOf, sentencesOf } from '../../src/text/sentences';
import { tokenize } from '../../src/text/tokens';

/** A word must stand in so many of the sentences counted. */
const leastCount = 20;
/** Log-odds are kept in steps of a half between −2 and 2; below a half a word says nothing. */
const step = 0.5;
const most = 2;
const soft = bitsOf('obligation', 'opinion', 'hope', 'courtesy', 'intention');

/** What the form of a sentence tells without its words: 1 a reported fact, −1 a wish or view, 0 neither. */
function formOf(document: Document, first: number, end: number): -1 | 0 | 1 {
  const verbs = finiteVerbs(document, document.tokens.map(knowledgeOf));
  let digits = false;
  let bits = 0;
  let firstPerson = false;
  let main: ReturnType<typeof verbForm>;
  for (let i = first; i < end; i++) {
    const token = document.tokens[i];
    if (token?.kind === 'number') digits = true;
    bits |= reasonBits.get(token?.key ?? '') ?? 0;
    const verb = verbs[i];
    if (verb) main = verb;
    if (verb?.person === 1) firstPerson = true;
  }
  const told = (main?.tense === 'past' || main?.tense === 'perfect') && main.person === 3;
  if (digits && told && !(bits & soft)) return 1;
  if (!digits && !told && (bits & soft || main?.tense === 'future' || firstPerson)) return -1;
  return 0;
}

function countIn(words: Set<string>, counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/**
 * Learns from news texts which words stand in reported facts and which in wishes and views: the log-odds of each word
 * between sentences with a figure and a past verb and sentences with neither but a word of obligation, hope or opinion.
 *
 * @param folder holds files of gzipped lines `{ text }`.
 * @returns words by their level, −2 to 2 in steps of a half.
 */
export function learnWording(folder: string): Map<number, string[]> {
  const facts = new Map<string, number>();
  const views = new Map<string, number>();
  let factCount = 0;
  let viewCount = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('\n')) {
      if (line === '') continue;
      const { text: raw } = JSON.parse(line) as { text: string };
      const { text, map } = repair(raw);
      const tokens = tokenize(text);
      const paragraphs = paragraphsOf(tokens);
      for (const { first, end } of sentencesOf(tokens, paragraphs)) {
        if (end - first < 6 || end - first > 60) continue;
        const part = tokens.slice(first, end);
        const document: Document = {
          raw,
          text,
          map,
          tokens: part,
          sentences: [],
          paragraphs: [],
          marks: new MarkTable(part.length),
          publishedAt: null,
          title: null,
        };
        const form = formOf(document, 0, part.length);
        if (form === 0) continue;
        const words = new Set<string>();
        for (const { kind, key } of part) {
          if (kind === 'word' && !verbForm(key) && !((reasonBits.get(key) ?? 0) & soft))
            words.add(wordingStem(key));
        }
        if (form > 0) {
          factCount++;
          countIn(words, facts);
        } else {
          viewCount++;
          countIn(words, views);
        }
      }
    }
  }
  const levels = new Map<number, string[]>();
  for (const word of new Set([...facts.keys(), ...views.keys()])) {
    const [inFacts, inViews] = [facts.get(word) ?? 0, views.get(word) ?? 0];
    if (inFacts + inViews < leastCount || word.length < 2) continue;
    const odds = Math.log((inFacts + 3) / (factCount + 6)) - Math.log((inViews + 3) / (viewCount + 6));
    const level = Math.max(-most, Math.min(most, Math.round(odds / step) * step));
    if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), word]);
  }
  return new Map([...levels].sort(([a], [b]) => a - b).map(([level, words]) => [level, words.sort()]));
}
