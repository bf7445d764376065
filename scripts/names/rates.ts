import { Label } from '../../src/names/labels';
import { roleHeadAt } from '../../src/names/role-heads';
import { WordClass, wordClassOf } from '../../src/names/word-type';
import type { WordEvidence } from './harvest';
import type { LabelledSentence } from './labelled';

/** How often a word was seen, and as which part of a name. */
export interface WordRate {
  all: number;
  given: number;
  surname: number;
  place: number;
  organisation: number;
  /** Inside a title that ends for sure: before a comma, a name or a verb of speaking. */
  office: number;
}

/** Counts how words are used in labelled lines. */
export function countRates(rates: Map<string, WordRate>, { tokens, labels }: LabelledSentence): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const rate = rateOf(rates, token.key);
    rate.all++;
    const label = labels[i] ?? 0;
    if (label === Label.person && labels[i + 1] === Label.person + 1) rate.given++;
    else if (label === Label.person || label === Label.person + 1) rate.surname++;
    else if (label === Label.place || label === Label.place + 1) rate.place++;
    else if (label !== 0) rate.organisation++;
  });
}

function rateOf(rates: Map<string, WordRate>, key: string): WordRate {
  let rate = rates.get(key);
  if (!rate) {
    rate = { all: 0, given: 0, surname: 0, place: 0, organisation: 0, office: 0 };
    rates.set(key, rate);
  }
  return rate;
}

/** Counts the words of titles whose end is sure («معاون امور باغبانی وزارت جهاد، …»). */
export function countOffices(rates: Map<string, WordRate>, { tokens, labels }: LabelledSentence): void {
  for (let i = 0; i < tokens.length; i++) {
    const head = roleHeadAt(tokens, i);
    if (!head) continue;
    const start = i + head.length;
    let end = start;
    const inside = (at: number): boolean => {
      const token = tokens[at];
      if (token?.kind !== 'word' || labels[at] === Label.person) return false;
      const wordClass = wordClassOf(token.kind, token.key);
      return wordClass <= WordClass.placeHead || token.key === 'و';
    };
    while (end < start + 12 && inside(end)) end++;
    const after = tokens[end];
    const sure =
      after !== undefined &&
      (labels[end] === Label.person ||
        wordClassOf(after.kind, after.key) === WordClass.comma ||
        (after.key !== 'خبر' && wordClassOf(after.kind, after.key) === WordClass.reporting));
    if (sure)
      for (let at = start; at < end; at++) {
        const token = tokens[at];
        if (token) rateOf(rates, token.key).office++;
      }
    i = Math.max(i, end - 1);
  }
}

const bucket = (share: number): number => (share >= 0.75 ? 3 : share >= 0.35 ? 2 : share >= 0.08 ? 1 : 0);

/** How surely a word is each kind of name, from how it is used. */
export function evidenceOf({ all, given, surname, place, office }: WordRate): WordEvidence {
  const held = office < 2 ? 0 : office / all;
  return {
    given: bucket(given / (all + 1)),
    surname: bucket(surname / (all + 1)),
    place: bucket(place / (all + 1)),
    office: held >= 0.2 ? 3 : held >= 0.05 ? 2 : held >= 0.01 ? 1 : 0,
  };
}
