import type { Document, TokenRange } from '../rule';
import type { EntityKind } from '../schema/entity';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { WordClass, wordClassOf } from './word-type';

/** What the tagger takes for a name now and then and never is one alone: epithets, headings, verbs. */
const neverNames = words('والامقام آپدیت بنابر راحل گرانقدر برشمرد pinned');
const heads = words('رئیس رییس ریاست');
/** Joints of addresses and of the names of files. */
const joints = words('. / : _ @ -');
/** Nouns whose «با» opens what a body is for: «ستاد مبارزه با قاچاق کالا و ارز». */
const against = words('مبارزه مقابله برخورد');
const strait = 'تنگه';
const mostAgainst = 4;

/**
 * What is left of the words that the tagger labelled, where the words around them decide: no letters and addresses («A»,
 * «https»), no «جمهور» of «رئیس جمهور»; a strait is a place with its noun; a body does not end in «با».
 *
 * @returns null where nothing of a name is left.
 */
export function settledLabel(
  { tokens }: Document,
  entity: EntityKind,
  { first, end }: TokenRange,
): { range: TokenRange; entity: EntityKind } | null {
  const own = tokens[first];
  const before = tokens[first - 1]?.key ?? '';
  if (end - first === 1 && own && isNoName(tokens, own, before, first)) return null;
  for (let i = first - 1; i < end - 1; i++) {
    if (tokens[i]?.key === strait && !tokens[i + 1]?.lineStart)
      return { range: { first: i, end }, entity: 'place' };
  }
  if (entity === 'organisation' && tokens[end - 1]?.key === 'با') {
    const range = { first, end: endOfAim(tokens, first, end) };
    return range.end > first ? { range, entity } : null;
  }
  return { range: { first, end }, entity };
}

function isNoName(tokens: readonly Token[], own: Token, before: string, first: number): boolean {
  if (neverNames.has(own.key)) return true;
  if (own.key === 'جمهور') return heads.has(before);
  // «رهبر شهید انقلاب»
  if (own.key === 'انقلاب') return before === 'شهید' && tokens[first - 2]?.key === 'رهبر';
  if (own.kind !== 'latin') return false;
  return own.text.length === 1 || isInAddress(tokens, first);
}

/** «https://…», «mahafel.live», «@name»: glued to a joint, with more glued to that. */
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const [left, own, right, beyond] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left && own && joints.has(left.key) && !own.spaceBefore) return true;
  return (
    right !== undefined &&
    beyond !== undefined &&
    joints.has(right.key) &&
    !right.spaceBefore &&
    !beyond.spaceBefore &&
    beyond.kind !== 'word'
  );
}

/** Where a body labelled up to «با» ends: behind what it is against, or before the «با». */
function endOfAim(tokens: readonly Token[], first: number, end: number): number {
  if (!against.has(tokens[end - 2]?.key ?? '')) return end - 1;
  let at = end;
  const isPlain = (i: number): boolean => {
    const token = tokens[i];
    return (
      token?.kind === 'word' && !token.lineStart && wordClassOf(token.kind, token.key) === WordClass.plain
    );
  };
  while (at < end + mostAgainst && isPlain(at)) {
    at++;
    if (tokens[at]?.key === 'و' && at === end + 2 && isPlain(at + 1)) return at + 2;
    if (at === end + 2) break;
  }
  return at > end ? at : Math.max(first, end - 2);
}
