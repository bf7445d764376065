import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { AttributionValue, Document, TokenRange } from '../rule';
import { endsAsPeople } from '../text/plural-noun';
import { honorificsBefore } from './persons-in-text';
import type { LabelReference } from './reference-kinds';
import { sourceExtent } from './source-extent';
import { hasFunctionWord } from './source-words';

/** The longest phrase for many. */
const mostCrowdWords = 6;

/** «مفسران برجسته نیک‌آباد معتقدند»: a plural noun before a plural verb is a group, whatever the noun is. */
export function crowd(
  document: Document,
  source: TokenRange,
  { verbNumber }: AttributionValue,
): LabelReference | null {
  if (verbNumber !== 'plural') return null;
  const { first, end } = sourceExtent(document, source);
  const words = document.tokens.slice(first, end);
  const [head] = words;
  if (!head || words.length > mostCrowdWords || hasFunctionWord(words, { first: 0, end: words.length }))
    return null;
  if (!endsAsPeople(head.key) || words.some(({ kind }) => kind !== 'word')) return null;
  const { given, surname, place, known } = nameEvidence(head.key);
  return known && given + surname + place === 0
    ? { by: 'label', kind: 'group', words, indefinite: false }
    : null;
}

/** «مینا کاویانی سخنگوی بنیاد و احمد رستگار گفتند», «شهردار و رئیس شورا گفتند»: two persons speak as one. */
export function pairOf(document: Document, source: TokenRange): LabelReference | null {
  const { tokens, marks } = document;
  const { first, end } = source;
  const persons: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const mark = marks.startingAt('name', i);
    if (mark?.value.entity === 'person' && mark.end <= end) persons.push(mark);
  }
  if (persons.length === 0) return officesOf(document, sourceExtent(document, source));
  const [one, other, third] = persons;
  if (!one || !other || third || tokens[honorificsBefore(tokens, other.first) - 1]?.key !== 'و') return null;
  const and = tokens[honorificsBefore(tokens, other.first) - 1];
  const words = [
    ...tokens.slice(one.first, one.end),
    ...(and ? [and] : []),
    ...tokens.slice(other.first, other.end),
  ];
  return { by: 'label', kind: 'group', words, indefinite: false };
}

/** Two offices that «و» joins, with nobody's name. */
function officesOf({ tokens }: Document, { first, end }: TokenRange): LabelReference | null {
  if (!roleHeadAt(tokens, first)) return null;
  for (let i = first + 2; i < end; i++) {
    if (tokens[i - 1]?.key === 'و' && roleHeadAt(tokens, i))
      return { by: 'label', kind: 'group', words: tokens.slice(first, end), indefinite: false };
  }
  return null;
}
