import type { Document } from '../rule';
import { isFiniteVerb } from './finite-verb';
import { isComplementizer } from './noun-complementizer';
import { commas } from './punctuation';

/** Whether «به» or «از» belongs to the word before it. */
export const isGoverned = ({ tokens }: Document, at: number): boolean =>
  (tokens[at]?.key === 'به' || tokens[at]?.key === 'از') && governors.has(tokens[at - 1]?.key ?? '');

/** «در واکنش به ادعای …», «با توجه به گزارش …»: the preposition belongs to the word before it. */
const governors: ReadonlySet<string> = new Set(
  'واکنش پاسخ اقدام موفق حاضر مجبور ملزم شروع اشاره توجه استناد اعتراض عنایت راجع انتقاد مربوط نسبت لب متوجه منجر واکنشی پاسخی اشارهای معطوف دست بسته احترام'.split(
    ' ',
  ),
);

/** Whether «به اعلام», «به پیش‌بینی» is an act and names no source: it does not open a clause. */
export const isAct = (document: Document, noun: string, at: number): boolean =>
  actions.has(noun) && !opensClause(document, at);

/** «به اعلام X» is a source only where it opens a clause: «پس از رسیدگی به اعلام جرم» is an act. */
const actions: ReadonlySet<string> = new Set(['اعلام', 'اظهار', 'اذعان', 'اعتراف', 'برآورد', 'پیشبینی']);

function opensClause({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.lineStart || before.kind === 'punctuation') return true;
  return before.key === 'که' || before.key === 'و' || isFiniteVerb(before);
}

/** Whether «مبنی بر» stands behind whose saying it is. */
export function isBroughtIn({ tokens }: Document, from: number): boolean {
  for (let i = from; i < from + mostBeforeContent; i++) {
    const key = tokens[i]?.key ?? '';
    if (isComplementizer(key)) return true;
    if (key === '' || commas.has(key) || key === '.' || tokens[i]?.lineStart) return false;
  }
  return false;
}

/** The longest name with title between a noun of saying and «مبنی بر». */
const mostBeforeContent = 8;
