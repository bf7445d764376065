import { mediaHeads } from '../names/quoted-media';
import { isSuperlativeOrLast } from '../names/superlative';
import type { Document } from '../rule';
import type { Speaker } from '../schema/speaker';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { isCounted } from './counted';
import { documents, isManyDocuments, statements } from './document-words';
import { indefinites, isPlural, quantifiers } from './group-words';
import { opensBody } from './source-words';
import { isGovernment } from './states';

/** Second halves of plurals that are written apart: «روزنامه نگاران». */
const apart: ReadonlySet<string> = new Set(['کنندگان', 'نگاران', 'داران', 'گذاران', 'شناسان'].map(fold));
/** Second halves of words for who knows a thing: «اصفهان‌شناس». */
const scholars: ReadonlySet<string> = new Set(['شناس', 'پژوه'].map(fold));

/** «نامه» of «نامه‌ای», which no plural in «ها» is. */
export const withoutOne = (word: Token | undefined): string =>
  word?.text.endsWith('ه\u200cای') ? word.key.slice(0, -2) : (word?.key ?? '');

/** The kind of source that a noun phrase names, by its head. */
export function kindOf(document: Document, at: number, words: readonly Token[]): Speaker['kind'] {
  const key = words[0]?.key ?? '';
  if (quantifiers.has(key)) return 'group';
  if (key === 'یکی')
    return mediaHeads.has(words[2]?.key.replace(/(?:های|ها)$/u, '') ?? '') ? 'organisation' : 'person';
  const head = key === 'یک' || isSuperlativeOrLast(key) ? (words[1]?.key ?? '') : withoutOne(words[0]);
  if (statements.has(head) || documents.has(head) || isManyDocuments(head)) return 'document';
  // «وارد کنندگان», «روزنامه نگاران»: a plural written apart.
  if (apart.has(words[1]?.key ?? '')) return 'group';
  if (opensBody(head)) return 'organisation';
  // «چهار مقام ارشد»: several persons without a name.
  if (!indefinites.has(key) && isCounted(document, at)) return 'group';
  const name = document.marks.covering('name', at);
  // «اصفهان‌شناس»: whoever knows a place is none.
  const knows = scholars.has(words[1]?.key ?? '');
  if (name && name.value.entity !== 'person' && !knows) return 'organisation';
  // «چین هم اعلام کرد»: a state alone is its government.
  if (words.length === 1 && isGovernment(head)) return 'organisation';
  // «جمله‌ای», «مقاله‌ای»: the ی of «one», and no «های».
  if (/ه\u200cای$/u.test(words[0]?.text ?? ''))
    return documents.has(head.slice(0, -2)) || statements.has(head.slice(0, -2)) ? 'document' : 'person';
  return isPlural(head) ? 'group' : 'person';
}
