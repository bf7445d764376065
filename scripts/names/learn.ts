import { ready, type SequenceModel } from '../../src/models/sequence-tagger';
import { type PackedWords, packWords, unpackWords } from '../../src/models/word-table';
import { NameTagger } from '../../src/names/tagger';
import { clusterBase, columnCount } from '../../src/names/word-types';
import { fold } from '../../src/text/fold';
import { clusterWords } from './clusters';
import { FeatureReader } from './examples';
import { harvest, type WordEvidence } from './harvest';
import { type LabelledSentence, layLabels } from './labelled';
import { quantise } from './quantise';
import { countOffices, countRates, evidenceOf, type WordRate } from './rates';
import { countedWord, readNews } from './read-news';
import { silverLines } from './silver';
import type { Sources } from './sources';
import { Perceptron } from './train';

const clusterCount = 256;
const leastForCluster = 6;
const bits = 18;
/** How often the news is labelled and learned from. */
const passes = 2;
const rounds = 6;

/** What the build writes. */
export interface Learned {
  readonly words: PackedWords;
  readonly model: SequenceModel<Int8Array>;
}

function newsClusters(sources: Sources): Map<string, number> {
  const documents: string[][] = [];
  for (const tokens of readNews(sources))
    documents.push(
      tokens.flatMap((token) => (token.lineStart ? ['\n', countedWord(token)] : [countedWord(token)])),
    );
  return clusterWords(documents, clusterCount, leastForCluster);
}

/** Joins what is known of words as names with their clusters. */
function lexiconOf(
  evidence: ReadonlyMap<string, WordEvidence>,
  clusters: ReadonlyMap<string, number>,
): PackedWords {
  const table = new Map<string, number[]>();
  const add = (word: string, { given, surname, place, office }: WordEvidence, cluster: number): void => {
    // Signs, figures and Latin words have a class of their own.
    if (/^\p{Script=Arabic}+$/u.test(word))
      table.set(word, [
        given,
        surname,
        place,
        office,
        Math.floor(cluster / clusterBase),
        cluster % clusterBase,
      ]);
  };
  for (const [word, one] of evidence) add(word, one, clusters.get(word) ?? 0);
  for (const [word, cluster] of clusters)
    if (!table.has(word)) add(word, { given: 0, surname: 0, place: 0, office: 0 }, cluster);
  return packWords(table, columnCount);
}

/** Trains a tagger on sentences whose names are labelled. */
function trainTagger(
  words: PackedWords,
  sentences: readonly LabelledSentence[],
  rounds: number,
  report: (line: string) => void,
): SequenceModel<Int8Array> {
  const reader = new FeatureReader(unpackWords(words), bits);
  for (const { tokens } of sentences) reader.count(tokens);
  const examples = sentences.map(({ tokens, labels }) => reader.example(tokens, labels));
  return quantise(new Perceptron(bits).train(examples, rounds, report), bits);
}

/**
 * Learns the tagger of names: first from ParsTwiNER with lists; that tagger, the full names it meets again and again,
 * and the places where names label themselves then label the news; and from both the tagger is learned that ships.
 */
export function learn(sources: Sources, report: (line: string) => void): Learned {
  report('clusters');
  const clusters = newsClusters(sources);
  report('lists and counts');
  const evidence = harvest(sources);
  const tweets = sources.twitter().map(layLabels);
  report('first tagger');
  const firstWords = lexiconOf(evidence, clusters);
  const first = new NameTagger(ready(trainTagger(firstWords, tweets, 5, report)), unpackWords(firstWords));
  let learned: Learned | undefined;
  let tagger = first;
  for (let pass = 0; pass < passes || !learned; pass++) {
    report('labelling the news');
    const { lines, rates } = labelNews(sources, tagger, evidence);
    report(`${lines.length} lines`);
    const words = lexiconOf(refine(evidence, rates), clusters);
    learned = { words, model: trainTagger(words, [...tweets, ...tweets, ...lines], rounds, report) };
    tagger = new NameTagger(ready(learned.model), unpackWords(words));
  }
  return learned;
}

/** The share of lines with a person's name, and of all others, that are trained on. */
const keptNamed = 0.6;
const keptOthers = 0.12;

function labelNews(
  sources: Sources,
  tagger: NameTagger,
  evidence: ReadonlyMap<string, WordEvidence>,
): { lines: LabelledSentence[]; rates: Map<string, WordRate> } {
  const listed = new Set(
    sources
      .nameList()
      .filter(({ kind, lists }) => kind === 'given' && lists >= 3)
      .map(({ name }) => fold(name)),
  );
  const isGiven = (key: string) =>
    key.startsWith('سید') ||
    ((evidence.get(key)?.place ?? 0) < 2 && (listed.has(key) || (evidence.get(key)?.given ?? 0) >= 2));
  const rates = new Map<string, WordRate>();
  const lines: LabelledSentence[] = [];
  let owedNamed = 0;
  let owedOthers = 0;
  for (const text of silverLines(sources, tagger, isGiven))
    for (const line of text) {
      countRates(rates, line);
      countOffices(rates, line);
      if (line.tokens.length < 4 || line.tokens.length > 150) continue;
      if (line.labels.some((label) => label === 1)) owedNamed += keptNamed;
      else owedOthers += keptOthers;
      if (owedNamed >= 1) owedNamed--;
      else if (owedOthers >= 1) owedOthers--;
      else continue;
      lines.push(line);
    }
  return { lines, rates };
}

/** How words are used in the labelled news; where the news does not have them, what the lists say. */
function refine(
  listed: ReadonlyMap<string, WordEvidence>,
  rates: ReadonlyMap<string, WordRate>,
): Map<string, WordEvidence> {
  const refined = new Map<string, WordEvidence>();
  for (const [word, rate] of rates) {
    if (rate.all < 2) continue;
    const one = evidenceOf(rate);
    if (one.given + one.surname + one.place + one.office > 0) refined.set(word, one);
  }
  for (const [word, one] of listed) if ((rates.get(word)?.all ?? 0) < 2) refined.set(word, one);
  return refined;
}
