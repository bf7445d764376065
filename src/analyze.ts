import { cutsOfNumberWord } from './numbers/cut-number-words';
import type { CheckedOptions } from './options';
import { type Document, MarkTable } from './rule';
import { stages } from './stages';
import { repair } from './text/repair';
import { paragraphsOf, sentencesOf } from './text/sentences';
import { tokenize } from './text/tokens';

/** Repairs a text and cuts it into tokens, sentences and paragraphs; no stage has run on it yet. */
export function openDocument(raw: string, options: CheckedOptions): Document {
  const { text, map, words } = repair(raw);
  const tokens = tokenize(text, cutsOfNumberWord, words);
  const paragraphs = paragraphsOf(tokens);
  const sentences = sentencesOf(tokens, paragraphs);
  return { raw, text, map, tokens, sentences, paragraphs, marks: new MarkTable(tokens.length), ...options };
}

/** Runs the stages of the table after the one named `after` (from the first) through the one named `through` (to the last). */
export function runStages(
  document: Document,
  { after, through }: { after?: string; through?: string },
): void {
  const first = after === undefined ? 0 : stages.findIndex((stage) => stage.name === after) + 1;
  for (const stage of stages.slice(first)) {
    stage.run(document);
    if (stage.name === through) return;
  }
}

/** Repairs a text, cuts it into tokens and runs the table of stages, as far as the stage named. */
export function analyze(raw: string, options: CheckedOptions, through?: string): Document {
  const document = openDocument(raw, options);
  runStages(document, through === undefined ? {} : { through });
  return document;
}
