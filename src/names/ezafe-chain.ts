import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { isAction, mayContinue } from './ezafe-chain-words';
import { beforeForeignWords } from './foreign-to-titles';
import { endOfConjunct, endOfList } from './joined-titles';
import { organisationHeads } from './organisation-heads';
import { pastSetPhrase } from './set-phrases';
import { WordClass, wordClassOf } from './word-type';

/** Offices that are held somewhere: their «در» belongs to the title («سفیر ایران در ونزوئلا»). */
const heldSomewhere = words('نماینده سفیر سرکنسول کاردار فرستاده نمایندگی رایزن وابسته دفتر دستیار');
/** Places and bodies without a name where an office is held. */
const placesOfOffice = words('مجلس استان شهرستان شهر شورای شورا سازمان پارلمان تیم');
/** Nouns that a number tells from others of their kind: «شهردار منطقه ۳». */
const beforeNumber = words('منطقه ناحیه شبکه شعبه پایگاه لیگ گروه بند');
/** Blessings in brackets behind the holy and the dead. */
const blessings = words('ص ع س ره عج');
/** Helpers of one person: the name that follows belongs to the title («مشاور رستگار»). */
const servesPerson = words('دستیار مشاور وکیل');

/** How far a noun phrase may go; the longest titles of the press have about twenty words. */
const mostTokens = 24;

/**
 * Where the ezafe chain that goes on at a token ends: «[معاون] امور باغبانی وزارت جهاد کشاورزی | گفت». The ezafe is
 * not written, so the chain is read to the first word that cannot stand in it; where that word does not show for sure
 * that the phrase has ended (a light verb may take the noun before it: «سخنگوی حزب تکذیب کرد»), words that do not
 * stand in titles are given back.
 *
 * @param head the first token of the phrase.
 * @param at the token after the head.
 */
export function ezafeChainEnd(document: Document, head: number, at: number): number {
  const end = readChain(document, head, at);
  return endsForSure(document, end) ? end : beforeForeignWords(document, at, end);
}

/** The end of all that may stand in the chain. */
function readChain(document: Document, head: number, at: number): number {
  const { tokens, marks } = document;
  const limit = Math.min(tokens.length, at + mostTokens);
  let inOffice = heldSomewhere.has(tokens[head]?.key ?? '');
  let end = at;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.lineStart) break;
    const name = marks.startingAt('name', end);
    if (name) {
      // The holy and the dead name bodies («قرارگاه خاتم‌الانبیاء (ص)»); other persons end the title.
      const blessed = tokens[name.end]?.key === '(' && blessings.has(tokens[name.end + 1]?.key ?? '');
      const served = end === at && servesPerson.has(tokens[end - 1]?.key ?? '');
      if (name.value.entity === 'person' && !blessed && !served) break;
      end = name.end;
      continue;
    }
    if (marks.covering('time', end) || isAction(tokens, end)) break;
    const { key } = token;
    if (key === 'و') {
      const after = endOfConjunct(document, at, end);
      if (after === end) break;
      end = after;
    } else if (key === '،' || key === ',') {
      const after = end === at ? end : endOfList(document, end);
      if (after === end) break;
      end = after;
    } else if (key === 'در') {
      const next = tokens[end + 1];
      if (end === at || !inOffice || !next) break;
      const place = marks.startingAt('name', end + 1);
      if (place && place.value.entity !== 'person') end = place.end;
      else if (placesOfOffice.has(next.key)) end += 2;
      else break;
    } else if (token.kind === 'number') {
      if (!beforeNumber.has(tokens[end - 1]?.key ?? '')) break;
      end++;
    } else if (key === '(' && blessings.has(tokens[end + 1]?.key ?? '') && tokens[end + 2]?.key === ')')
      end += 3;
    else if (key === '«') {
      const close = closingGuillemet(tokens, end);
      if (!organisationHeads.has(tokens[end - 1]?.key ?? '') || close < 0) break;
      end = close + 1;
    } else {
      const after = pastSetPhrase(tokens, end);
      if (after > end) end = after;
      else if (mayContinue(token)) {
        inOffice ||= heldSomewhere.has(key);
        end++;
      } else break;
    }
  }
  return end;
}

/** Whether what stands at the end of a phrase cannot be part of a verb that takes the words before it. */
function endsForSure({ tokens, marks }: Document, end: number): boolean {
  const token = tokens[end];
  if (!token || token.lineStart || marks.startingAt('name', end)) return true;
  const wordClass = wordClassOf(token.kind, token.key);
  return (
    token.kind === 'punctuation' ||
    (wordClass === WordClass.reporting && token.key !== 'خبر') ||
    token.key === 'که'
  );
}

/** The mark that closes a short name in guillemets; -1 where none does. */
function closingGuillemet(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 7; i++) {
    const key = tokens[i]?.key;
    if (key === '»') return i;
    if (key === undefined || key === '«' || key === ':') return -1;
  }
  return -1;
}
