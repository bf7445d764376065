import type { Document } from '../rule';
import { mayContinue } from './ezafe-chain-words';
import { nameEvidence } from './lexicon';
import { roleHeadAt } from './role-heads';

/** What «و» joins to a title: another title, or a word that stands in titles («اوقاف و امور خیریه»). */
export function endOfConjunct(document: Document, at: number, and: number): number {
  const { tokens, marks } = document;
  const next = tokens[and + 1];
  if (and === at && !roleHeadAt(tokens, and + 1)) return and;
  if (!mayContinue(next)) return and;
  const name = marks.startingAt('name', and + 1);
  if (name) return name.value.entity === 'person' ? and : name.end;
  const title = roleHeadAt(tokens, and + 1);
  if (title) return and + 1 + title.length;
  return nameEvidence(next.key).office > 0 ? and + 2 : and;
}

/** Items set apart by commas and closed by «و» («صنعت، معدن و تجارت»): where they end, or where they began. */
export function endOfList({ tokens, marks }: Document, comma: number): number {
  let at = comma;
  for (let items = 0; items < 6; items++) {
    const sign = tokens[at];
    if (!sign || sign.lineStart) return comma;
    const and = sign.key === 'و';
    if (!and && sign.key !== '،' && sign.key !== ',') return comma;
    const name = marks.startingAt('name', at + 1);
    if (name?.value.entity === 'person' || !mayContinue(tokens[at + 1])) return comma;
    if (name && tokens.slice(at + 2, name.end).some(({ key }) => key === 'و')) return name.end;
    at = name ? name.end : at + 2;
    if (and) return at;
    // An item of two words: «تعاون، کار و رفاه اجتماعی», «ری، شمیرانات».
    if (tokens[at]?.key !== 'و' && tokens[at]?.key !== '،' && mayContinue(tokens[at])) at++;
  }
  return comma;
}
