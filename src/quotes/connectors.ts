import type { Document } from '../rule';
import { openers } from './punctuation';
import { isBut, isConnector } from './word-classes';

/** Where the words of a clause begin, past bullets and «و», «اما», «همچنین». */
export function skipConnectors(document: Document, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const token = document.tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation' && !openers.has(token.key) && token.key !== '(') continue;
    if (token.key === 'ولی' ? isBut(document, at) : isConnector(token.key)) continue;
    // «هر چند می‌گوید»
    if (token.key === 'هر' && document.tokens[at + 1]?.key === 'چند') {
      at++;
      continue;
    }
    break;
  }
  return at;
}
