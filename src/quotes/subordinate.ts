import type { Document } from '../rule';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb } from './finite-verb';
import { closers, commas, openers } from './punctuation';
import { isBut } from './word-classes';

/** So many words stand between the word that opens a clause and a reporting verb in it at most. */
const longest = 24;
/** «گفته اگر آب باشد، می‌کارد»: a clause of what is said that waits for another. */
const conditions: ReadonlySet<string> = new Set(['اگر', 'چنانچه', 'چون', 'وقتی', 'زمانی']);
const futures: ReadonlySet<string> = new Set(['خواهد', 'خواهند', 'نخواهد', 'نخواهند']);
const conjunctions: ReadonlySet<string> = new Set(['درحالیکه', 'اگرچه', 'گرچه', 'هرچند', 'آنچه', 'بااینکه']);
/** Words before «که» that open no clause which the main one follows: «این که», «همان‌طور که رستگار گفت، …». */
export const others: ReadonlySet<string> = new Set(
  'این آن طور طوری آنطور آنطوری آنگونه آنچنان همانطور همانطوری گونه همانگونه چنان همچنان اینجا چرا بلکه'.split(
    ' ',
  ),
);

/** Words before «اینکه» that make it open a clause of time or of contrast. */
const afterwards: ReadonlySet<string> = new Set(['از', 'با', 'وجود', 'رغم', 'علیرغم', 'برغم']);

/** «در حالی که رستگار گفته …», «بیانیه‌ای که در آن رستگار گفته …»: a reporting verb of no main clause. */
function isSubordinated({ tokens }: Document, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && i > cue.from - longest; i--) {
    const token = tokens[i];
    if (!token || endsClause(token)) return false;
    if (conjunctions.has(token.key)) return true;
    // «پس از اینکه رستگار گفت …، کار آغاز شد»; «ضمن اینکه» opens a main clause.
    if ((token.key === 'اینکه' || token.key === 'آنکه') && afterwards.has(tokens[i - 1]?.key ?? ''))
      return true;
    if (token.key === 'که') {
      const before = tokens[i - 1];
      // «با وجود این که رستگار گفت …»
      if (before?.key === 'این' && afterwards.has(tokens[i - 2]?.key ?? '')) return true;
      return before?.kind === 'word' && !isFiniteVerb(before) && !others.has(before.key);
    }
    if (token.lineStart) return false;
    const { key, kind } = token;
    if (kind === 'punctuation' && !commas.has(key) && !openers.has(key) && !closers.has(key)) return false;
  }
  return false;
}

/**
 * Where what is said in such a clause ends and the main one goes on: at the comma after its first verb («در حالی که رستگار
 * گفته که سد پر است، کشت آغاز شد»). -1 where the verb is of the main clause, or no other follows.
 */
export function mainClauseAfter(document: Document, cue: Cue, start: number, limit: number): number {
  if (!isSubordinated(document, cue)) return -1;
  const { tokens } = document;
  let comma = -1;
  let waits = conditions.has(tokens[start]?.key ?? '');
  // A comma after as many verbs as «که» closes a clause inside what is said.
  let open = 1;
  for (let i = start + 1; i < limit; i++) {
    const closed = endsClause(tokens[i - 1]) || futures.has(tokens[i - 2]?.key ?? '');
    if (closed && comma < 0) open--;
    if (tokens[i]?.key === 'که') open++;
    if (comma < 0 && open <= 0 && commas.has(tokens[i]?.key ?? '') && closed) {
      if (!waits) comma = i;
      waits = false;
    } else if (comma < 0 && open <= 0 && closed && isBut(document, i)) return i;
    else if (comma >= 0 && isFiniteVerb(tokens[i])) return comma;
  }
  return -1;
}
