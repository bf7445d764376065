import { keysAt } from '../text/keys-at';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { mayContinue } from './ezafe-chain-words';

/** What bodies are for that fight something: «ستاد مقابله با کرونا». */
export const opposing = words('مقابله مبارزه');
const enjoining = ['امر', 'به', 'معروف'];
const forbidding = ['و', 'نهی', 'از', 'منکر'];

/**
 * Past a phrase of titles with a word that ends noun phrases elsewhere: «نماینده | ولی فقیه», «ستاد مقابله | با کرونا»; the
 * token itself where none goes on there.
 */
export function pastSetPhrase(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key;
  const next = tokens[at + 1];
  switch (key) {
    case 'یکی':
      return next?.key === 'از' ? at + 2 : at;
    // «نماینده ولی فقیه»: here «ولی» is no «but».
    case 'ولی':
      return next?.key === 'فقیه' ? at + 2 : at;
    // «ستاد امر به معروف و نهی از منکر»
    case 'به':
      if (!keysAt(tokens, at - 1, enjoining)) return at;
      return keysAt(tokens, at + 2, forbidding) ? at + 2 + forbidding.length : at + 2;
    // «ستاد مقابله با کرونا»
    case 'با':
      return opposing.has(tokens[at - 1]?.key ?? '') && mayContinue(next) ? at + 2 : at;
    case 'وابسته':
      return next?.key === 'به' ? at + 2 : at;
    default:
      return at;
  }
}
