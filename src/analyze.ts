import type { CheckedOptions } from './options';
import { type Document, MarkTable } from './rule';
import { stages } from './stages';
import { repair } from './text/repair';
import { paragraphsOf, sentencesOf } from './text/sentences';
import { tokenize } from './text/tokens';

/** Repairs a text, cuts it into tokens and runs the table of stages, as far as the stage named. */
export function analyze(raw: string, options: CheckedOptions, last?: string): Document {
  const { text, map } = repair(raw);
  const tokens = tokenize(text);
  const paragraphs = paragraphsOf(tokens);
  const sentences = sentencesOf(tokens, paragraphs);
  const marks = new MarkTable(tokens.length);
  const document: Document = { raw, text, map, tokens, sentences, paragraphs, marks, ...options };
  for (const stage of stages) {
    stage.run(document);
    if (stage.name === last) break;
  }
  return document;
}
