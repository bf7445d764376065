import type { Document } from '../rule';
import { keysAt } from '../text/keys-at';
import { type CompoundRow, compoundTable } from './compound-table';
import { type Cue, verbCue } from './cue';
import { isFiniteVerb } from './finite-verb';
import { lightVerbAt } from './light-verbs';
import { commas, terminators } from './punctuation';

/** «مدعی X شد», «حاکی از X است»: what is said stands between the word and its verb. */
const dividedRows: readonly CompoundRow[] = [
  ['مدعی', 'شد copula', 'claim', 'inside'],
  ['حاکی از', 'copula', 'announce', 'inside', 'document'],
];

const dividedCompounds = compoundTable(dividedRows);

/** «مدعی حمله به سد شد», «حاکی از افزایش بهاست»: the cue is the word, and what is said ends before the verb. */
export function dividedCue(document: Document, at: number): Cue | null {
  const { tokens } = document;
  const list = dividedCompounds.get(tokens[at]?.key ?? '');
  if (!list) return null;
  for (const { words, lights, entry } of list) {
    if (!keysAt(tokens, at, words)) continue;
    const start = at + words.length;
    if (contended.has(tokens[start]?.key ?? '') || tokens[start]?.kind !== 'word') return null;
    for (let i = start + 1; i < start + longestInside; i++) {
      const token = tokens[i];
      if (!token || token.lineStart || token.key === 'که' || token.key === 'را') return null;
      if (commas.has(token.key) || terminators.has(token.key)) return null;
      if (!isFiniteVerb(token) && token.key !== 'شده') continue;
      const verb = lightVerbAt(document, i, lights);
      // «تیم مدعی حاضر است …»
      if (i === start + 1 && verb?.infinitive === 'بودن' && words.length === 1) return null;
      return verb && !verb.passive ? { ...verbCue(at, entry, verb), end: start, to: i } : null;
    }
  }
  return null;
}

/** So many words stand in «مدعی X شد» at most. */
const longestInside = 20;
/** «مدعی قهرمانی است», «مدعی اصلی است»: contends for it. */
const contended: ReadonlySet<string> = new Set(
  'قهرمانی عنوان صعود کسب جام مقام مدال سهمیه اصلی جدی همیشگی العموم این آن پرونده صندلی پست ریاست تصاحب فتح رسیدن لیگ خصوصی حقوق'.split(
    ' ',
  ),
);
