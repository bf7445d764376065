import type { Token } from '../text/tokens';
import { words } from '../text/word-list';

/** Those who are somewhere. */
const present = words('شرکت‌کنندگان شرکت‌کننده کنندگان حاضر حاضران حاضرین دخیل درگیر');
const gatherings = words(
  'نشست نشستی جلسه جلسه‌ای تماس مراسم آیین همایش برنامه دیدار تجمع گفت‌وگوی گفتگوی گفت‌وگوها گفتگوها',
);

/** «حاضران در این نشست»: where they are is who they are, and not when they said it; asked at «در». */
export function isPresent(tokens: readonly Token[], at: number): boolean {
  if (!present.has(tokens[at - 1]?.key ?? '')) return false;
  const pointed = tokens[at + 1]?.key === 'این' || tokens[at + 1]?.key === 'آن';
  return gatherings.has(tokens[pointed ? at + 2 : at + 1]?.key ?? '');
}
