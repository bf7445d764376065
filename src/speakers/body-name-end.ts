import { isKnownMedium } from '../names/known-bodies';
import { mediaHeads } from '../names/quoted-media';
import type { Document } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/**
 * Where the name of a paper ends that goes on after the phrase: «هفته‌نامه انگلیسی‌زبان | سپیده». A paper that is named
 * already goes on no further: «خبرگزاری بامداد | مینا رستگار گفت».
 */
export function titleOfPaper({ tokens, marks }: Document, first: number, end: number): number {
  if (!mediaHeads.has(tokens[first]?.key ?? '') || tokens[end]?.lineStart) return end;
  const name = marks.startingAt('name', end);
  const last = tokens[end - 1]?.kind === 'punctuation' ? end - 2 : end - 1;
  const named =
    marks.covering('name', last)?.value.entity === 'organisation' || isKnownMedium(tokens[last]?.key ?? '');
  return !name || named || name.value.entity === 'place' ? end : name.end;
}

/** Where the name of a body ends and what is said about it begins: «خبرگزاری بامداد، وابسته به …». */
export function beforeAppositive(tokens: readonly Token[], first: number, end: number): number {
  let list = false;
  let closed = false;
  let comma = end;
  for (let i = end - 1; i > first; i--) {
    const key = tokens[i]?.key;
    if (key === 'و') list = true;
    else if (key === ')' && i < end - 1) closed = true;
    // «مرکز سپید (مدیریت و هماهنگی)»: the bracket that ends the phrase, be there a list in it or none.
    else if (key === '(' && (!list || !closed)) comma = i;
    else if ((key === '،' || key === ',') && !list) comma = i;
    // «خبرگزاری بامداد وابسته به …», «خبرگزاری بامداد رسانه وابسته به …»
    else if (tells.has(key ?? '') && closesMedium(tokens, first, i)) comma = i;
  }
  return comma;
}

/** Whether the name of a medium ends before a token: «تسنیم», «خبرگزاری بامداد»; «روزنامه محلی» names none. */
function closesMedium(tokens: readonly Token[], first: number, at: number): boolean {
  const last = tokens[at - 1]?.key ?? '';
  return (
    isKnownMedium(last) ||
    (at === first + 2 && mediaHeads.has(tokens[first]?.key ?? '') && !last.endsWith('ی'))
  );
}

/** What tells of a medium behind its name. */
const tells: ReadonlySet<string> = new Set(['وابسته', 'نزدیک', 'رسانه', 'ارگان'].map(fold));
