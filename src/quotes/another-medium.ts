import { isKnownMedium } from '../names/known-bodies';
import type { TokenRange } from '../rule';
import { words } from '../text/word-list';
import type { Reading } from './reading';

/** Agencies at home, which credit what they publish themselves. */
const agencies = words(
  'ایسنا ایرنا ایلنا ایکنا ایبنا تسنیم مهر فارس شبستان میزان برنا پانا مشرق کردپرس خبرآنلاین عصرایران ایران خبرنگار خبرنگاران ایسکانیوز آنا دانشجو صداوسیما حوزه رسا آنلاین خانه سایت پایگاه عمومی ما',
);
/** «شبکه المنار», «روزنامه سپیده»: what kind of medium a name is of. */
export const kindsOfMedia = words('خبرگزاری شبکه روزنامه وبگاه وب‌سایت تلویزیون نشریه مجله رسانه هفته‌نامه');

/** «به گزارش رویترز، رستگار گفت» in the middle of a text: another medium than the one that publishes it. */
export function reportsAnother({ document, drafts, sentence }: Reading, source: TokenRange): boolean {
  const { tokens, paragraphs } = document;
  if (drafts.every(({ credit }) => credit) || paragraphs[sentence.paragraph]?.first !== sentence.first)
    return false;
  // «به گزارش خبرنگار المنار»
  const first = tokens[source.first]?.key === 'خبرنگار' ? source.first + 1 : source.first;
  let known = kindsOfMedia.has(tokens[first]?.key ?? '');
  for (let i = first; i < source.end; i++) {
    const key = tokens[i]?.key ?? '';
    if (agencies.has(key)) return false;
    known ||= isKnownMedium(key);
  }
  return known;
}
