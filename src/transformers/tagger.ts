import { openDocument, runStages } from '../analyze';
import { checkIsOptions, checkText, shown } from '../arguments';
import { extractionOf } from '../extract';
import { checkOptions, type ExtractOptions } from '../options';
import type { Document, Mark } from '../rule';
import type { EntityKind } from '../schema/entity';
import type { Extraction } from '../schema/extraction';

/**
 * A neural tagger of names: for each word of a sentence, in order, its label in IOB form (`B-PER`, `I-ORG`, `O` …).
 * Words are goftar's tokens; whoever has pieces of words aligns them (see `fromPipeline`).
 */
export type Tagger = (words: readonly string[]) => Promise<readonly string[]>;

/** What Persian tag sets call the kinds: CoNLL's three letters, PEYMA's, ARMAN's and ParsTwiNER's. */
const kindOfLabel: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  PERS: 'person',
  PERSON: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  FAC: 'place',
};

/**
 * `extractClaims` with names from a neural tagger, which win where they overlap those of the core.
 *
 * @param options those of `extractClaims`, and `tagger`.
 * @throws TypeError as `extractClaims`, and if `tagger` is no function or gives another number of labels than words; what
 *   the tagger itself throws is passed on.
 * @example
 * const tagger = fromPipeline(await pipeline('token-classification', 'a-persian-ner-model'));
 * const { speakers } = await extractClaimsTagged(text, { tagger });
 */
export async function extractClaimsTagged(
  text: string,
  options: ExtractOptions & { tagger: Tagger },
): Promise<Extraction> {
  checkText(text);
  checkIsOptions(options);
  // Plain JavaScript may leave the options out.
  const { tagger, ...others }: Partial<typeof options> = options ?? {};
  if (typeof tagger !== 'function') {
    throw new TypeError(`Expected option \`tagger\` to be a function, got ${shown(tagger)}`);
  }
  const document = openDocument(text, checkOptions(others));
  runStages(document, { through: 'names' });
  const tagged = await namesOf(document, tagger);
  const covered = new Set(tagged.flatMap((name) => range(name.first, name.end)));
  const kept = document.marks
    .all('name')
    .filter((name) => range(name.first, name.end).every((at) => !covered.has(at)));
  document.marks.set('name', [...kept, ...tagged]);
  runStages(document, { after: 'names' });
  return extractionOf(document);
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);

async function namesOf(document: Document, tagger: Tagger): Promise<Mark<'name'>[]> {
  const names: Mark<'name'>[] = [];
  for (const { first, end } of document.sentences) {
    const words = document.tokens.slice(first, end).map((token) => token.text);
    const labels = await tagger(words);
    if (labels.length !== words.length) {
      throw new TypeError(
        `Expected \`tagger\` to give ${words.length} labels, one a word, got ${labels.length}`,
      );
    }
    names.push(...spansOf(labels, first));
  }
  return names;
}

/** Reads IOB labels as names; an `I-` without its `B-` opens a name too, as taggers of pieces often leave it so. */
function spansOf(labels: readonly string[], offset: number): Mark<'name'>[] {
  const spans: Mark<'name'>[] = [];
  let open: { first: number; kind: EntityKind } | null = null;
  const close = (end: number): void => {
    if (!open) return;
    const value = { entity: open.kind };
    spans.push({ kind: 'name', first: open.first, end: offset + end, value, rule: 'names/tagger' });
    open = null;
  };
  labels.forEach((label, i) => {
    const kind = kindOfLabel[label.replace(/^[BI][-_]/, '').toUpperCase()];
    if (!kind || label.startsWith('B') || open?.kind !== kind) close(i);
    if (kind && !open) open = { first: offset + i, kind };
  });
  close(labels.length);
  return spans;
}
