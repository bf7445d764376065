import { clauseOpeners, clubs } from '../names/clause-openers';
import type { Document, TokenRange } from '../rule';
import { words } from '../text/word-list';
import { documents, isManyDocuments, statements } from './document-words';

/** Words that stand in no name and begin what is told of a source: «بامداد هیچ راهی …», «باشگاه سپیده اسامی بازیکنان …». */
const openers: ReadonlySet<string> = new Set([
  ...clauseOpeners,
  ...words(
    `پیش‌از حاکی مبنی مبنی‌بر تعمدا عمدتا اتفاقا بصورت آنقدر آن‌قدر هرگز چنانچه سؤالاتی جزییاتی جزئیاتی توضیحاتی مطالبی
  جوایزی درباره‌ی راجع همه‌باهم`,
  ),
]);
/** Participles with which an object has been told of, and their auxiliaries: «مقام‌های استان | تهیه شده». */
const made = words('تهیه منتشر ارائه انجام صورت اعمال صادر');
const auxiliaries = words('شده کرده گرفته داده نموده');
const program = 'برنامه';
const withoutBorders = 'مرز';

/** Where the words of a source end before what is told of it; the end of the range where nothing more is. */
export function beforeTold({ tokens, marks }: Document, { first, end }: TokenRange): number {
  const head = tokens[tokens[first]?.key === 'یک' ? first + 1 : first]?.key ?? '';
  const speaks = !statements.has(head) && !documents.has(head) && !isManyDocuments(head);
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i];
    const before = tokens[i - 1]?.key ?? '';
    if (token?.kind !== 'word' || before === 'و' || before === 'از') continue;
    const { key, text } = token;
    if (openers.has(key) || text.endsWith('اً')) return i;
    // «وزارت نیرو | چندین طرح …», «سفیران چندین کشور»
    if (key === 'چندین' && marks.covering('name', i - 1)?.end === i) return i;
    if (key === 'بدون' && tokens[i + 1]?.key !== withoutBorders && i === end - 1) return i;
    if (speaks && i > first + 1 && made.has(key) && i + 2 >= end && auxiliaries.has(tokens[i + 1]?.key ?? ''))
      return i;
    if (key === program && i > first + 1 && clubs.has(head)) return i;
  }
  return end;
}
