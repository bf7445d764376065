import { adverbs } from '../names/beside-names';
import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { standsWithout } from '../names/neighbours';
import { surnameTails } from '../names/rest-of-surname';
import { roleHeadAt } from '../names/role-heads';
import { WordClass, wordClassOf } from '../names/word-type';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { describesPerson } from './describing-heads';
import { mostNameWords, nameEnd } from './name-extent';
import { personName } from './person-name';
import type { NameReference } from './reference-kinds';
import { hasFunctionWord, isBetween } from './source-words';
import { type Title, titleBetween } from './title';

/** The name at a mark in a phrase, and the title of the phrase before or after it. Null where it is no name. */
export function nameAndTitle(
  document: Document,
  range: TokenRange,
  mark: TokenRange,
  sure = true,
): NameReference | null {
  const { tokens } = document;
  // A name of which the lists know only the first words goes on to the title or the end of the phrase.
  const closed = describesAlone(tokens, mark.end) || goesOnWithClause(document, mark, range.end);
  const whole = closed ? mark.end : nameEnd(document, mark.end, range.end);
  // «سپهر ولی گفت»: «ولی» that ends the phrase is a surname.
  const surname = tokens[whole - 1]?.key === 'ولی' && whole === range.end ? whole - 1 : whole;
  const open =
    whole - mark.first > mostNameWords || hasFunctionWord(tokens, { first: mark.end, end: surname });
  const place = { first: mark.first, end: nameBeforeAdverbs(tokens, mark.first, open ? mark.end : whole) };
  const name = personName(tokens.slice(place.first, place.end));
  if (!name) return null;
  let before = place.first;
  while (
    before > range.first &&
    (isBetween(tokens[before - 1]?.key) || isHonorific(tokens[before - 1]?.key ?? ''))
  )
    before--;
  const after = afterMarks(tokens, open ? mark.end : whole);
  const title = titleIn(document, range.first, before) ?? titleIn(document, after, range.end);
  return { by: 'name', name, title, words: tokens.slice(place.first, place.end), sure };
}

/** «مینا رستگار همچنین»: where a name ends before the adverbs and the «و» that were read with it. */
function nameBeforeAdverbs(tokens: readonly Token[], first: number, end: number): number {
  let to = end;
  while (to > first + 1 && (tokens[to - 1]?.key === 'و' || adverbs.has(tokens[to - 1]?.key ?? ''))) to--;
  return to;
}

/** The title that these tokens spell, null where they open with no word of office. */
export function titleIn({ tokens, marks }: Document, first: number, end: number): Title | null {
  let last = end;
  while (last > first && isBetween(tokens[last - 1]?.key) && tokens[last - 3]?.key !== '(') last--;
  // «سخنگوی بنیاد و مینا رستگار»: two persons.
  for (let i = first; i < last - 1; i++)
    if (tokens[i]?.key === 'و' && marks.startingAt('name', i + 1)?.value.entity === 'person') last = i;
  if (last <= first) return null;
  if (!roleHeadAt(tokens, first) && !marks.startingAt('role', first)) return null;
  return titleBetween(tokens, first, last);
}

/** The token after the marks of punctuation that stand here. */
export function afterMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isBetween(tokens[next]?.key)) next++;
  return next;
}

/** «مینا رستگار منتقد سینما و …»: a word that says what somebody is and that no surname has. */
function describesAlone(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return describesPerson(key) && nameEvidence(key).surname === 0;
}

/** «رستگار افزایش بهای نان را …»: behind a surname, a word that the news uses and that is in no name begins the clause. */
function goesOnWithClause(document: Document, { first, end }: TokenRange, limit: number): boolean {
  const { tokens, marks } = document;
  if (end >= limit || marks.startingAt('name', first)?.end !== end) return false;
  const last = nameEvidence(tokens[end - 1]?.key ?? '');
  if (last.surname < 2 || last.surname <= last.given) return false;
  const alone = end - first === 1;
  if (alone && last.given > 0) return false;
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (!next || !isForeignToNames(next)) return false;
  // «احمد رستگار و مینا کاویانی»: both.
  if (next.key === 'و' && marks.startingAt('name', end + 1)?.value.entity === 'person') return false;
  if (end + 1 < limit && after !== undefined && after.kind === 'word') {
    // «رستگار شمالی …»: an adjective may be the end of a surname.
    const adjective = next.key.endsWith('ی') && !next.text.endsWith('\u200cای');
    return alone && !adjective ? true : isForeignToNames(after);
  }
  // «مینا رستگار مهر»: one word more may be the second half of a surname, but not where the text has it without.
  const goesOn =
    after !== undefined && !after.lineStart && wordClassOf(after.kind, after.key) === WordClass.plain;
  const heard =
    (goesOn || next.key.endsWith('ی')) && standsWithout(tokens, tokens[end - 1]?.key ?? '', next.key);
  return (alone && !next.key.endsWith('ی')) || (heard && !endsName(document, next.key));
}

const nameEndings = new WeakMap<Document, ReadonlySet<string>>();

/** Whether a name of a person ends in the word anywhere. */
function endsName(document: Document, key: string): boolean {
  let endings = nameEndings.get(document);
  if (!endings) {
    const { tokens, marks } = document;
    const persons = marks.all('name').filter(({ value }) => value.entity === 'person');
    endings = new Set(persons.map(({ end }) => tokens[end - 1]?.key ?? ''));
    nameEndings.set(document, endings);
  }
  return endings.has(key);
}

function isForeignToNames({ kind, key }: Token): boolean {
  const { given, surname, place, known } = nameEvidence(key);
  return kind === 'word' && known && given + surname + place === 0 && !surnameTails.has(key);
}
