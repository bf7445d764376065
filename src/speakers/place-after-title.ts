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
  if (isNameOfBody(tokens, name)) return true;
  if (surnameOffices.has(tokens[title.first]?.key ?? '')) return false;
  const first = tokens[name.first]?.key ?? '';
  // «دبیر ستاد بدرقه رهبر شهید»
  if (roleHeadAt(tokens, name.first) && nameEvidence(first).given === 0) return true;
  if (heldInPlaces.has(before) || first === 'امام') return true;
  return name.end - name.first === 1 || nameEvidence(first).place >= 2;
}

/** So many adjectives stand between the noun for a body and its name in marks. */
const mostAdjectives = 3;

/** «مسئول کانون فرهنگی و هنری «سپیده‌ها»»: a name in marks behind the noun for a body, with no given name in it. */
export function isNameOfBody(tokens: readonly Token[], { first }: TokenRange): boolean {
  if (tokens[first - 1]?.key !== '«' || nameEvidence(tokens[first]?.key ?? '').given > 1) return false;
  for (let at = first - 2; at >= first - 2 - mostAdjectives; at--) {
    const key = tokens[at]?.key ?? '';
    if (opensBody(key)) return true;
    if (key !== 'و' && !key.endsWith('ی')) return false;
  }
  return false;
}

/** By document, the titles that stand behind a name, as one word. */
const apposed = new WeakMap<Document, Set<string>>();

/** Whether the text has given these words as somebody's title: «رضا تابان، رییس موزه ملی ملک، گفت». */
export function isApposedTitle(document: Document, title: TokenRange): boolean {
  let known = apposed.get(document);
  if (!known) {
    known = apposedTitles(document);
    apposed.set(document, known);
  }
  return known.has(joinedKeys(document, title));
}

function apposedTitles(document: Document): Set<string> {
  const { tokens, marks } = document;
  const found = new Set<string>();
  for (const { first, end } of marks.all('role')) {
    const last = marks.startingAt('name', end)?.end ?? end;
    // «بهرام رستگار امام جمعه نیک‌سرا گفت»: a name before the title leaves none behind it.
    const beside = marks.covering('name', first - 1)?.value.entity === 'person';
    const named = marks.covering('name', first - 2)?.value.entity === 'person';
    const closed = tokens[first - 1]?.key === '،' && named && tokens[last]?.key === '،';
    if (beside || closed) found.add(joinedKeys(document, { first, end: last }));
  }
  return found;
}

function joinedKeys({ tokens }: Document, { first, end }: TokenRange): string {
  let keys = '';
  for (let i = first; i < end; i++) keys += tokens[i]?.key ?? '';
  return keys;
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
