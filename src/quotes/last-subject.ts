import { nameEvidence } from '../names/lexicon';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { skipMarks } from './balanced';
import { skipConnectors } from './connectors';
import { isFiniteVerb, isParticiple } from './finite-verb';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { subjectOf } from './subject';
import { isBut } from './word-classes';

/**
 * The subject of the last clause before a verb, where the sentence has clauses before it that are not its own
 * («دلیلش اعلام نشد ولی رستگار گفت»): someone who is named after a finite verb, or after «ولی».
 */
export function lastSubject(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  for (let i = to - 1; i >= from; i--) {
    const here = isBut(document, i) || (tokens[i]?.key === 'که' && closesMain(tokens[i - 1]));
    // «… کاهش پیدا کرده و رستگار گفت»
    const left = isParticiple(tokens[i]) && tokens[i + 1]?.key === 'و';
    if (
      !here &&
      !left &&
      (!isFiniteVerb(tokens[i]) || isLack(tokens, i) || (i === from && tokens[i + 1]?.key !== 'و'))
    )
      continue;
    // «… صادر شد که وزارتخانه گفت»; in «… رخ داد که … بازگشت، گفت» the verb is of the main clause again.
    const within = !here && tokens[i + 1]?.key === 'که' && !commas.has(tokens[to - 1]?.key ?? '');
    const start = within ? i + 2 : i + 1;
    if (skipConnectors(document, start, to) >= to) return null;
    const subject = subjectOf(document, start, to, true);
    if (subject && namesSomeone(document, skipMarks(document, subject.first))) return subject;
    // «… توپ می‌زد و سپینود معتقد است»: one word that is a surname or that no list has, right before the verb.
    const alone = { first: i + 2, end: i + 3 };
    if (tokens[i + 1]?.key === 'و' && alone.end === to && mayBeName(document, alone)) return alone;
    // «… رسید، اما سپینود گفت»: after «اما» whatever stands alone before the verb is its subject.
    const other = isBut(document, i) ? subjectOf(document, i + 1, to) : null;
    return other && other.end >= to && to - other.first <= 3 ? other : null;
  }
  return null;
}

/** «مشکلاتی که نبود آب …», «به دلیل نبود آب …»: the lack of it, and no verb. */
const isLack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'نبود' && tokens[at + 1]?.kind === 'word' && beforeLack.has(tokens[at - 1]?.key ?? '');
const beforeLack: ReadonlySet<string> = new Set(
  'که از به با بر در دلیل علت خاطر سبب واسطه صورت و یا'.split(' '),
);

/** One word that is a surname and nothing else, or is nowhere among those of the news. */
function mayBeName({ tokens }: Document, { first }: TokenRange): boolean {
  const { surname, place, office, known } = nameEvidence(tokens[first]?.key ?? '');
  return !known || (surname > 1 && place + office === 0);
}

/** «این در حالی است که رستگار …», «… منتشر کرده که رستگار …». */
const closesMain = (token: Token | undefined): boolean =>
  token?.key === 'است' || token?.key === 'حالیست' || token?.key === 'درحالیست' || isParticiple(token);
