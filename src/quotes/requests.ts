import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas } from './punctuation';
import { isAskedFor } from './subjunctive';
import { isBut } from './word-classes';

/** «از او خواستند بمباران را متوقف کند»: what is asked stands bare, its verb in the subjunctive. */
export function asksBare(document: Document, cue: Cue, limit: number): boolean {
  const { tokens } = document;
  // «به قاضیان دستور داد کمتر …»
  let asked = cue.entry?.lemma === 'دستور دادن';
  for (let i = cue.from - 1; i > cue.from - 12 && i > 0 && !isFiniteVerb(tokens[i]); i--)
    asked ||= tokens[i]?.key === 'از';
  if (!asked) return false;
  const last = tokens[limit - 1]?.kind === 'punctuation' ? limit - 2 : limit - 1;
  if (last > cue.to && isAskedFor(tokens[last]?.key ?? '')) return true;
  return promisesFirst(document, cue.to, limit) || requestEnd(document, cue.to, limit, true) >= 0;
}

const sayings: ReadonlySet<string> = new Set(
  'گفت افزود نوشت تاکید تصریح اظهار هشدار ادامه خاطرنشان اعلام بیان اضافه یادآور پرسید'.split(' '),
);
const sequels: ReadonlySet<string> = new Set(['که', 'درحالی', 'درحالیکه']);
const reasons: ReadonlySet<string> = new Set(['زیرا', 'چرا', 'چراکه', 'چون']);

/** «متعهد شود که …», «اعلام کند که …»: what is asked for is said itself. */
const promises: ReadonlySet<string> = new Set(
  'متعهد اعلام تضمین تاکید اعتراف مشخص روشن تعهد اطمینان'.split(' '),
);

/** Whether the first verb is one of saying in the subjunctive. */
function promisesFirst({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isAskedFor(tokens[i]?.key ?? '')) return promises.has(tokens[i - 1]?.key ?? '');
    if (isFiniteVerb(tokens[i])) return false;
  }
  return false;
}

/** «بیانیه‌ای بدهد که در آن بگوید …»: the clause after «که» is asked for too. */
function isWishedOn({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (key !== 'دارد' && isAskedFor(key)) return true;
    if (isFiniteVerb(tokens[i])) return false;
  }
  return false;
}

/**
 * Where a request ends before its sentence does: with its verb in the subjunctive, where «اما» or «که» follows it
 * («از او خواست کار را متوقف کند، اما …»); a reason is asked with it. -1 where nothing such follows.
 */
export function requestEnd(document: Document, from: number, to: number, withReasons = false): number {
  const { tokens } = document;
  for (let i = from; i < to - 1; i++) {
    if (!isFiniteVerb(tokens[i]) && !isAskedFor(tokens[i]?.key ?? '')) continue;
    const next = commas.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
    const key = tokens[next]?.key ?? '';
    // «… حمایت کنند و گفت: …».
    if (key === 'و' && sayings.has(tokens[next + 1]?.key ?? '') && isAskedFor(tokens[i]?.key ?? ''))
      return i + 1;
    if (key === 'که' && (promises.has(tokens[i - 1]?.key ?? '') || isWishedOn(document, next + 1, to)))
      continue;
    if (next < to && (isBut(document, next) || sequels.has(key) || (withReasons && reasons.has(key))))
      return isAskedFor(tokens[i]?.key ?? '') ? i + 1 : -1;
  }
  return -1;
}
