import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { heldInPlaces, opensBody, surnameOffices } from './source-words';

/**
 * Whether what looks like a person's name right after a title is the place or body where the office is held:
 * «استاندار خراسان رضوی», «مدیرکل ارتباطات نیک‌آباد», «رئیس دانشگاه رستگار», «مدیرکل کمیته امداد امام خمینی». Only an
 * honorific, or the name met elsewhere, tells that one word there is a surname; the caller sees to that.
 */
export function belongsToTitle({ tokens }: Document, title: TokenRange, name: TokenRange): boolean {
  const before = tokens[name.first - 1]?.key ?? '';
  // «وزیر کار دولت رستگار»: whose government it is.
  if (opensBody(before)) return true;
  if (surnameOffices.has(tokens[title.first]?.key ?? '')) return false;
  const first = tokens[name.first]?.key ?? '';
  // «دبیر ستاد بدرقه رهبر شهید»
  if (roleHeadAt(tokens, name.first) && nameEvidence(first).given === 0) return true;
  if (heldInPlaces.has(before) || first === 'امام') return true;
  return name.end - name.first === 1 || nameEvidence(first).place >= 2;
}

const governments: ReadonlySet<string> = new Set(['دولت', 'کابینه', 'دفتر'].map(fold));

/**
 * «نماینده ویژه دولت رستگار»: whose government it is, and not who holds the office; «سخنگوی دولت رستگار» may be either.
 */
export function isOfGovernment(
  tokens: readonly Token[],
  titleFirst: number,
  { first, end }: TokenRange,
): boolean {
  return end - first === 1 && first - titleFirst > 2 && governments.has(tokens[first - 1]?.key ?? '');
}
