import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { isCommon, isPlain } from './common-word';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';

/** Verbs that only people are the subject of: between the start of a line and one of them stands who speaks. */
const humanVerbs: ReadonlySet<string> = new Set(
  ['گفت', 'افزود', 'اظهار', 'تصریح', 'خاطرنشان', 'یادآور', 'می‌گوید'].map(fold),
);

/** «غلامرضا کرد زنگنه»: «کرد» between a given name and a surname is no verb. */
export function isVerbInName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'کرد' || tokens[at]?.lineStart) return false;
  const { given, surname } = nameEvidence(tokens[at - 1]?.key ?? '');
  const next = tokens[at + 1];
  return given >= 2 && surname <= given && next?.lineStart === false && nameEvidence(next.key).surname >= 2;
}

/** Rather a given name than anything else: asked of every word, so remembered by its number. */
const isGiven = new WordFacts(({ key }) => {
  const { given, surname } = nameEvidence(key);
  return given >= 2 && surname < given ? 1 : 0;
});

/** A given name, a word that the news does not use, and neither before nor after them anything that may belong to them. */
export function isGivenAndUnknown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isGiven.of(token) === 0) return false;
  const next = tokens[at + 1];
  if (!isPlain(next) || next.lineStart || next.text.includes('\u200c') || nameEvidence(next.key).known)
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 2]];
  return !(isPlain(before) && !token.lineStart) && !(isPlain(after) && !after.lineStart);
}

/** The words between the start of a line and a verb of speaking, where they can be a name: «رستگار گفت:». */
export function speakerAtLineStart(
  tokens: readonly Token[],
  at: number,
): { first: number; end: number } | null {
  if (!tokens[at]?.lineStart) return null;
  const first = honorificEnd(tokens, at);
  let end = first;
  while (end < first + 4 && isPlain(tokens[end]) && (end === at || !tokens[end]?.lineStart)) end++;
  const verb = tokens[end];
  if (end === first || end > first + 3 || !verb || verb.lineStart || !humanVerbs.has(verb.key)) return null;
  for (let i = first; i < end; i++) if (isCommon(tokens[i])) return null;
  return { first, end };
}
