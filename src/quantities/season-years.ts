import type { Document, Mark } from '../rule';
import { words } from '../text/word-list';

/** Competitions and years that are named by the two years they lie in. */
const seasons = words('فصل لیگ برتر یک رقابت‌های مسابقات تحصیلی زراعی آبی جام باشگاه‌های قهرمانی');

/** «فصل ۹۸-۹۷», «لیگ ۲۰-۲۰۱۹»: a season by the two years it lies in, in either order. */
export function isSeason({ tokens }: Document, { first, end }: Mark<'number'>): boolean {
  const isPair = (left: number): boolean => {
    const [a, dash, b] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    if (!a || !b || a.kind !== 'number' || b.kind !== 'number' || b.lineStart) return false;
    if (!dash || !(dash.key === '-' || dash.key === '–' || dash.key === '/')) return false;
    if (Math.min(a.key.length, b.key.length) < 2 || a.key.length > 4 || b.key.length > 4) return false;
    const apart = Math.abs((Number(a.key) % 100) - (Number(b.key) % 100));
    if (apart !== 1 && apart !== 99) return false;
    const longest = a.key.length > b.key.length ? a.key : b.key;
    if (longest.length === 4 && a.key.length !== b.key.length) return /^(?:13|14|19|20)/u.test(longest);
    return seasons.has(tokens[left - 1]?.key ?? '') || seasons.has(tokens[left - 2]?.key ?? '');
  };
  return isPair(first) || isPair(end - 3);
}
