import type { Document } from '../rule';
import { endsClause, hasVerb, isFiniteVerb, isParticiple } from './finite-verb';
import { pastOpenings } from './past-openings';
import { closers, commas } from './punctuation';
import { isStatement } from './statement-nouns';
import { isPreposition } from './word-classes';

/** Nouns of a verb that «و» joins to the next one, so that its light part is left out: «به کار خود اعتراف و …». */
const lightNouns: ReadonlySet<string> = new Set(
  'اعتراف اشاره محکوم تاکید انتقاد استقبال تشکر قدردانی تقدیر'.split(' '),
);

/** Where the clause of a verb begins, past a finite verb and the «و», «که» or comma after it. */
export function afterLastClause({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const key = tokens[i]?.key ?? '';
    if (key !== 'و' && key !== 'که' && key !== 'اما' && !commas.has(key)) continue;
    const before = tokens[closers.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1];
    // «او را مجرم تشخیص داده؛ راه را …»
    if (isFiniteVerb(before) || (key === '؛' && isParticiple(before))) return i + 1;
    // «به کار خود اعتراف و راه را … عنوان کرد»: a verb whose light part stands at the end.
    if (key === 'و' && lightNouns.has(before?.key ?? '') && !lightNouns.has(tokens[i + 1]?.key ?? ''))
      return i + 1;
  }
  return from;
}

/** «ارتشی که کاویانی را دشمن می‌داند»: where a relative clause opens whose verb is still to come. */
export function afterThat({ tokens }: Document, from: number, ra: number): number {
  // «سپاهی که پیش دشمن ایستاده را …»: a clause inside the object.
  if (/(?:[اید]ده|[شفخس]ته|رده)$/u.test(tokens[ra - 1]?.key ?? '')) return from;
  for (let i = ra - 1; i >= from; i--) {
    if (endsClause(tokens[i])) return from;
    if (tokens[i]?.key === 'که' && tokens[i - 1]?.kind === 'word') return i + 1;
  }
  return from;
}

const takenUp: ReadonlySet<string> = new Set(['آن', 'این', 'او', 'وی', 'آنها', 'آنان', 'ایشان']);

/** Where the object begins: past «نیز», «در پایان», «در این نشست» and whatever a comma closes. */
export function objectStart(document: Document, subjectEnd: number, ra: number): number {
  const { tokens } = document;
  let from = subjectEnd;
  // «از او تقدیر کرد و او را … دانست»: nothing before the last finite verb belongs to the object.
  from = Math.max(from, afterLastClause(document, subjectEnd, ra), afterThat(document, subjectEnd, ra));
  // «سپیده و بامداد آن را … خوانده‌اند»: the pronoun belongs to no noun before it.
  if (takenUp.has(tokens[ra - 1]?.key ?? '') && document.marks.covering('name', ra - 2)) return ra - 1;
  // «حمله را محکوم و آن را … خواند».
  const joined = tokens[ra - 2]?.key ?? '';
  if (takenUp.has(tokens[ra - 1]?.key ?? '') && ra - 2 >= from && (joined === 'و' || commas.has(joined)))
    return ra - 1;
  let at = from;
  for (let i = from; i < Math.min(ra - 1, from + 6); i++) if (tokens[i]?.key === 'نیز') at = i + 1;
  for (let i = from; i < ra; i++) {
    const key = tokens[i]?.key ?? '';
    // «تورم ماهانه را ۸ درصد، تورم سالانه را ۵۰ درصد»: behind the first object stands no opening.
    if (key === 'را' && !hasVerb(document, i, ra)) break;
    const opening = tokens[at]?.key === 'ضمن' ? from : at;
    if (key === '،' && !isInsideList(document, opening, i, ra) && !opensTitle(document, i)) at = i + 1;
  }
  at = pastOpenings(document, at, ra);
  if (tokens[at]?.key === 'در') at = statementAfter(document, at, ra);
  return at < ra ? at : from;
}

/** «در جلسه شورا در استانداری هزینه کار را …»: where a noun of what is told begins the object behind its setting. */
function statementAfter({ tokens }: Document, at: number, ra: number): number {
  for (let i = at + 2; i < ra; i++) {
    const before = tokens[i - 1]?.key ?? '';
    if (!isStatement(tokens[i]?.key ?? '') || before === 'و' || isPreposition(before)) continue;
    return i;
  }
  return at;
}

/** «مینا رستگار، وزیر نیرو را …»: a title after the name that it is of. */
function opensTitle({ marks }: Document, comma: number): boolean {
  const before = marks.covering('name', comma - 1);
  return before?.value.entity === 'person' && marks.startingAt('role', comma + 1) !== undefined;
}

const accompanying: ReadonlySet<string> = new Set(
  'اشاره تاکید بیان توجه یادآوری تجلیل تبریک گرامیداشت تقدیر قدردانی تشکر استناد انتقاد'.split(' '),
);

/** «الف، ب و ج را»: a comma of a list, with «و» behind it before the object ends. */
function isInsideList(document: Document, from: number, comma: number, ra: number): boolean {
  const { tokens } = document;
  if (isFiniteVerb(tokens[comma - 1])) return false;
  // «خطیب جمعه با اشاره به …، بصیرت و بیداری را …»: the comma closes an adverbial; no object begins with a preposition.
  if (isPreposition(tokens[from]?.key ?? '') && pastOpenings(document, from, comma) === from) return false;
  for (let i = from; i < comma; i++) {
    const key = tokens[i]?.key;
    if (key === 'ضمن' || (key === 'با' && accompanying.has(tokens[i + 1]?.key ?? ''))) return false;
  }
  let last = comma;
  for (let i = comma + 1; i < ra; i++) {
    if (tokens[i]?.key === 'و') return i - last < 9;
    if (commas.has(tokens[i]?.key ?? '') && i - last < 9) last = i;
  }
  return false;
}
