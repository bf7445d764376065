import { nameEvidence } from '../names/lexicon';
import { closingMarks, openingMarks } from '../names/name-marks';
import type { AttributionValue, Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { PersonName } from './person-name';
import type { LabelReference, Reference } from './reference-kinds';
import { sourceExtent } from './source-extent';
import { hasFunctionWord } from './source-words';

/** «بنا بر اعلام توانیر», «طبق گفته میثاقی»: whoever says so is someone, though the name is a common word. */
const saysSo = /(?:اعلام|گفته|نوشته|نقل|گزارش)$/u;

const endsFrame: ReadonlySet<string> = new Set(['،', ',', ':']);

/** Names of agencies and papers have this many words at most, where nothing but their place tells that they are some. */
const mostReporterWords = 3;

/** «به گزارش سپیده»: whoever reports is an agency or paper, though its name is a common word. */
export function reporter(
  document: Document,
  source: TokenRange,
  { credit, lemma }: AttributionValue,
): LabelReference | null {
  const tells = saysSo.test(lemma) || lemma === 'گزارش دادن';
  if (!credit && !lemma.startsWith('به گزارش') && !tells) return null;
  const { first, end } = sourceExtent(document, source);
  const words = document.tokens.slice(first, end);
  // «بنا به گزارش واصله از …», «بر اساس گزارش دیگری مبنی بر …»: what kind of report it is.
  if (tells && lemma.endsWith('گزارش') && !endsFrame.has(document.tokens[end]?.key ?? '')) return null;
  if (
    words.length === 0 ||
    words.length > (tells ? 1 : mostReporterWords) ||
    hasFunctionWord(words, { first: 0, end: words.length })
  )
    return null;
  return { by: 'label', kind: 'organisation', words, indefinite: false };
}

/** The longest name in marks. */
const mostCalledWords = 5;

/** «به نقل از «استپ تو هلث»»: what stands in marks there is the name of a paper, whatever words it has. */
export function calledInMarks(
  { tokens }: Document,
  { first, end }: TokenRange,
  lemma: string,
): LabelReference | null {
  const open = openingMarks.has(tokens[first]?.key ?? '') ? first : first - 1;
  const closed = closingMarks.has(tokens[end]?.key ?? '') || closingMarks.has(tokens[end - 1]?.key ?? '');
  if (!/(?:نقل از|گزارش|نوشته)/u.test(lemma) || !closed || !openingMarks.has(tokens[open]?.key ?? ''))
    return null;
  const words = tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation');
  if (words.length === 0 || words.length > mostCalledWords) return null;
  return { by: 'label', kind: 'organisation', words, indefinite: false };
}

/** Whoever is credited for the article is an agency or paper, whatever the name looks like. */
export function credited(reference: Reference, { credit, lemma }: AttributionValue): Reference {
  if (reference.by !== 'name' || reference.title) return reference;
  const told = makesKnown.test(lemma) && isNoName(reference.name);
  if (!(credit || lemma.startsWith('به گزارش') || told)) return reference;
  if (reference.sure && reference.name.keys.length > 1 && !isForeignPaper(reference.name)) return reference;
  return { by: 'label', kind: 'organisation', words: reference.words, indefinite: false };
}

/** «بر اساس اعلام توانیر»: what makes things known so, and no list has among names, is a body. */
const makesKnown = /^(?:بر ?اساس|طبق|بنا بر|مطابق|به نقل از|به نوشته)/u;
/** «دیلی صباح»: papers that are called so in many countries. */
const isForeignPaper = ({ keys }: PersonName): boolean =>
  keys[0] === fold('دیلی') || keys[0] === fold('المسیره');
function isNoName({ keys }: PersonName): boolean {
  const { given, surname } = nameEvidence(keys[0] ?? '');
  return keys.length === 1 && given === 0 && surname === 0;
}
