import type { Document } from '../rule';
import type { Cue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { commas, openers, terminators } from './punctuation';

/** How what is said follows its verb, and the token where it begins. */
export interface Complement {
  readonly kind: 'colon' | 'ke' | 'marks' | 'bare';
  readonly start: number;
}

/** What follows a reporting verb in its sentence, up to the token `limit`; null where nothing said follows. */
export function complementAfter(document: Document, cue: Cue, limit: number): Complement | null {
  const { tokens } = document;
  const takes = cue.entry?.takes;
  if (!takes) return null;
  let at = cue.to;
  let key = tokens[at]?.key ?? '';
  if (key === ')' || key === '»') key = tokens[++at]?.key ?? '';
  if (key === ':') return { kind: 'colon', start: at + 1 };
  const asks = takes.has('ta');
  if (
    key === 'که' ||
    (asks && key === 'تا') ||
    (commas.has(key) && tokens[at + 1]?.key === 'که' && takes.has('ke'))
  ) {
    if (commas.has(key)) at++;
    const next = tokens[at + 1]?.key ?? '';
    if (next === ':') return { kind: 'colon', start: at + 2 };
    return takes.has('ke') || asks ? { kind: 'ke', start: at + 1 } : null;
  }
  if (at >= limit) return null;
  if (openers.has(key) && takes.has('ke')) return { kind: 'marks', start: at };
  if (commas.has(key) && openers.has(tokens[at + 1]?.key ?? '') && takes.has('ke'))
    return { kind: 'marks', start: at + 1 };
  if (asks && asksBare(document, cue, limit)) return { kind: 'bare', start: at };
  if (relativeBefore(document, cue) === 'object') return null;
  if (cue.verb?.passive && !saysPassively(document, cue, key)) return null;
  if (!takes.has('bare') || (cue.entry?.weak && !cue.entry.document)) return null;
  if (cue.verb?.end === cue.first + 1 && cue.verb.tense === 'perfect') {
    // A participle alone («ارزش افزوده») says nothing without «که» or a colon.
    if (cue.entry?.lemma === cue.verb.infinitive && tokens[cue.first]?.key.endsWith('ه')) return null;
  }
  if (commas.has(key)) at++;
  else if (key === 'و' || terminators.has(key)) return null;
  for (let i = at; i < limit; i++) if (isFiniteVerb(tokens[i])) return { kind: 'bare', start: at };
  return null;
}

/** Words before «که» that make no relative clause: «همان‌طور که», «در حالی که», «وقتی که». */
const adverbial: ReadonlySet<string> = new Set(
  'طور همانطور طوری همانطوری همانگونه گونه چنان حالی درحالی زمانی وقتی هنگامی آنجا این بلکه چرا جایی جا است بود'.split(
    ' ',
  ),
);

/**
 * Whether a verb stands in a relative clause: «مردی که گفت …» (its subject is what is meant), or «کتابی که او نوشت …»
 * (its object is, and then what follows the verb is not said by it).
 */
export function relativeBefore({ tokens }: Document, cue: Cue): 'subject' | 'object' | null {
  for (let i = cue.from - 1; i > 0 && i > cue.from - 8; i--) {
    const token = tokens[i];
    if (!token || token.lineStart || token.kind === 'punctuation' || isFiniteVerb(token)) return null;
    if (token.key !== 'که') continue;
    const before = tokens[i - 1];
    if (before?.kind !== 'word' || adverbial.has(before.key) || isFiniteVerb(before)) return null;
    if (before.key.endsWith('ه') || before.key === 'را') return null;
    return i === cue.from - 1 ? 'subject' : 'object';
  }
  return null;
}

const passives: ReadonlySet<string> = new Set(['گفتن', 'گزارش دادن', 'ادعا کردن', 'اعلام کردن']);

/** «گفته می‌شود …», «اعلام شد …»: a bare clause after a passive is said, where nothing else holds the passive. */
function saysPassively({ tokens }: Document, cue: Cue, next: string): boolean {
  const before = tokens[cue.from - 1]?.key ?? '';
  if (!passives.has(cue.entry?.lemma ?? '') || before === 'که' || commas.has(next)) return false;
  return next !== 'تا' && next !== 'در' && next !== 'درحالی' && next !== 'درحالیکه';
}

const subjunctives: ReadonlySet<string> = new Set([
  'کند',
  'کنند',
  'شود',
  'شوند',
  'باشد',
  'باشند',
  'دهد',
  'دهند',
  'نکند',
  'نکنند',
]);

/** «از او خواستند بمباران را متوقف کند»: what is asked stands bare, its verb in the subjunctive. */
function asksBare({ tokens }: Document, cue: Cue, limit: number): boolean {
  let asked = false;
  for (let i = cue.from - 1; i > cue.from - 12 && i > 0; i--) asked ||= tokens[i]?.key === 'از';
  if (!asked) return false;
  const last = tokens[limit - 1]?.kind === 'punctuation' ? tokens[limit - 2] : tokens[limit - 1];
  return (
    last !== undefined &&
    last.index > cue.to &&
    (subjunctives.has(last.key) || /^ب.{2,}(?:د|ند)$/u.test(last.key))
  );
}
