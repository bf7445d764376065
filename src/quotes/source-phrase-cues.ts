import type { Document } from '../rule';
import type { CueSense } from '../schema/quote';
import { keysAt } from '../text/keys-at';
import type { Cue } from './cue';
import { isAct, isBroughtIn, isGoverned } from './governed-saying';
import { isSourced, isStyled } from './named-source';
import { isDescribedDocument, pastPublication } from './published-document';
import { namesSomeone } from './someone';
import { sourcePhrase } from './source-phrase';
import {
  latest,
  paired,
  pointedReports,
  prepositions,
  qualifiers,
  reports,
  sayings,
  speeches,
} from './source-phrase-words';
import { holdsView, views } from './source-view';
import { leadsAdverbial } from './word-classes';
import { isWritten, writtenPhrase } from './written-source-phrase';

const bareReports: ReadonlySet<string> = new Set(['گزارشها', 'آمارها', 'گزارش', 'آمار']);

const rows = prepositions
  .map((preposition) => ({ preposition, words: preposition.split(' ') }))
  .sort((a, b) => b.words.length - a.words.length);
const firsts: ReadonlySet<string> = new Set(rows.map(({ words }) => words[0] ?? ''));

/** Whether a source phrase may begin with this word; no other is asked of {@link sourcePhraseAt}. */
export const startsSourcePhrase = (key: string): boolean => firsts.has(key) || isWritten(key);

/** The source phrase whose preposition stands here, or null. «به گزارش» is a credit. */
export function sourcePhraseAt(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const first = tokens[at]?.key ?? '';
  if (isWritten(first)) return writtenPhrase(document, at);
  if (!firsts.has(first)) return null;
  if (isGoverned(document, at)) return null;
  for (const { preposition, words } of rows) {
    if (!keysAt(tokens, at, words)) continue;
    // «برابر گزارش …» at the head of a clause; «دو برابر آمار …» is a ratio.
    if (preposition === 'برابر' && !tokens[at]?.lineStart && tokens[at - 1]?.kind !== 'punctuation') continue;
    const head = at + words.length;
    const newest = words.length > 1 || first === 'طبق' || first === 'براساس';
    const noun = tokens[newest && latest.has(tokens[head]?.key ?? '') ? head + 1 : head];
    if (!noun) return null;
    let end = (noun === tokens[head] ? head : head + 1) + 1;
    const { key } = noun;
    if (tokens[end]?.key === 'ی') end++;
    // «بر اساس این گزارش»: the document is the source.
    if (key === 'این' || key === 'همین') {
      const document = tokens[end]?.key ?? '';
      const pointed = pointedReports.has(document) ? 'announce' : reports.get(document);
      const sense = preposition === 'به' || preposition === 'از' ? undefined : pointed;
      return sense ? sourcePhrase(at, end - 1, sense, preposition, tokens[end]?.key ?? '', false) : null;
    }
    const credit = preposition === 'به' && (key === 'گزارش' || key === 'گزاش');
    let sense: CueSense | undefined;
    if (preposition === 'به') {
      // «به ادعای رستگار مبنی بر … واکنش نشان داد»: what is answered, see `nounCueAt`.
      if (isBroughtIn(document, end)) return null;
      sense = credit ? 'announce' : sayings.get(key);
      if (isAct(document, key, at)) return null;
      if (key === 'نقل' || key === 'قول') {
        if (tokens[end]?.key !== 'از' && key === 'نقل') return null;
        if (tokens[end]?.key === 'از') end++;
      }
      // «به نظر کارشناسان»; «به نظر می‌رسد» and «به نظرم» name nobody.
      if (key === 'نظر')
        return holdsView(document, end) ? sourcePhrase(at, end, 'believe', preposition, key, false) : null;
    } else if (preposition === 'از') {
      if (key === 'قول') return sourcePhrase(at, end, 'say', preposition, key, false);
      return views.has(key) && holdsView(document, end)
        ? sourcePhrase(at, end, 'believe', preposition, key, false)
        : null;
    } else sense = sayings.get(key) ?? reports.get(key) ?? (speeches.has(key) ? 'say' : undefined);
    if (sense && preposition !== 'به') end = pastPublication(document, end);
    // «بر اساس آمار و ارقام گمرک»: two nouns for one document.
    if (tokens[end]?.key === 'و' && paired.has(tokens[end + 1]?.key ?? '')) end += 2;
    // «طبق گزارش‌ها، …», «بنا بر گزارش‌ها در …»: nobody is named but the reports themselves.
    const alone =
      tokens[end]?.key === '،' || key === 'گزارشها' || (key === 'آمارها' && leadsAdverbial(document, end));
    if (sense && preposition !== 'به' && bareReports.has(key) && alone)
      return sourcePhrase(at, end - 1, sense, preposition, key, false);
    // «طبق آمارها میانگین نرخ …»: of a plural without «ی» the next word is no owner.
    if (key === 'آمارها') return null;
    if (sense && preposition !== 'به' && isDescribedDocument(document, key, end))
      return sourcePhrase(at, end - 1, sense, preposition, key, false);
    // «بر اساس آمار اعلامی گمرک»: whose it is stands after the adjective.
    if (sense && qualifiers.has(tokens[end]?.key ?? '') && namesSomeone(document, end + 1)) end++;
    if (!sense || !isSourced(document, end)) return null;
    if (isStyled(document, key, end)) return null;
    // «بر اساس آخرین گزارش پرداخت وام»: what it is about, and nobody's.
    if (latest.has(tokens[head]?.key ?? '') && !namesSomeone(document, end)) return null;
    // «بر اساس اطلاعات رسیده به بامداد»: the information is the source.
    const received = tokens[end]?.key === 'رسیده' || tokens[end]?.key === 'دریافتی';
    return sourcePhrase(at, received ? end - 1 : end, sense, preposition, key, credit);
  }
  return null;
}
