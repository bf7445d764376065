import type { Document, Mark } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { closingMarks, openingMarks } from './name-marks';

/** Media, by the noun that opens or stands for their name. */
export const mediaHeads = words(
  'رسانه رسانه‌ای روزنامه نشریه شبکه خبرگزاری سایت وب‌سایت تارنما پایگاه وبگاه وبسایت کانال مجله هفته‌نامه هفته ماهنامه فصلنامه آژانس',
);
/** What may stand between the noun and the name: «پایگاه خبری «فردا»», «شبکه تلویزیونی «فردا»». */
const adjectives = words('خبری اینترنتی تلویزیونی ماهواره‌ای تحلیلی خبری‌تحلیلی اطلاع‌رسانی تلگرامی اجتماعی');
const mostWords = 4;

/** The noun of a medium before the mark that opens its name; -1 where none is. */
function headBefore(tokens: readonly Token[], mark: number): number {
  let head = mark - 1;
  while (head > mark - 4 && adjectives.has(tokens[head]?.key ?? '')) head--;
  return mediaHeads.has(tokens[head]?.key ?? '') ? head : -1;
}

/** Where a name in marks ends, behind the closing mark; -1 where the marks hold more than a name. */
function endOfName(tokens: readonly Token[], mark: number): number {
  for (let i = mark + 1; i <= mark + 1 + mostWords; i++) {
    const token = tokens[i];
    if (!token || token.lineStart) return -1;
    if (closingMarks.has(token.key)) return i > mark + 1 ? i + 1 : -1;
    if (token.kind === 'punctuation') return -1;
  }
  return -1;
}

/** The media whose name stands in marks: «روزنامه «فردا»», «پایگاه خبری «فردا»». */
export function quotedMedia({ tokens }: Document): Mark<'name'>[] {
  const found: Mark<'name'>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation' || !openingMarks.has(token.key)) continue;
    const first = headBefore(tokens, i);
    const end = first < 0 ? -1 : endOfName(tokens, i);
    if (end < 0) continue;
    found.push({
      kind: 'name',
      first,
      end,
      value: { entity: 'organisation' },
      rule: 'names/quoted-medium',
    });
    i = end - 1;
  }
  return found;
}
