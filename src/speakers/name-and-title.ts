import { isHonorific } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
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
  const whole = describesAlone(tokens, mark.end) ? mark.end : nameEnd(document, mark.end, range.end);
  // «سپهر ولی گفت»: «ولی» that ends the phrase is a surname.
  const surname = tokens[whole - 1]?.key === 'ولی' && whole === range.end ? whole - 1 : whole;
  const open =
    whole - mark.first > mostNameWords || hasFunctionWord(tokens, { first: mark.end, end: surname });
  const place = { first: mark.first, end: open ? mark.end : whole };
  const name = personName(tokens.slice(place.first, place.end));
  if (!name) return null;
  let before = place.first;
  while (
    before > range.first &&
    (isBetween(tokens[before - 1]?.key) || isHonorific(tokens[before - 1]?.key ?? ''))
  )
    before--;
  const after = afterMarks(tokens, place.end);
  const title = titleIn(document, range.first, before) ?? titleIn(document, after, range.end);
  return { by: 'name', name, title, words: tokens.slice(place.first, place.end), sure };
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
