import type { Document } from '../rule';
import { words } from '../text/word-list';

/**
 * «ادعا: … ⏎ واقعیت: …», «مرحله دوم: …»: words of headings, whose colon brings in what a text is about and no speech.
 * Source: the labels in Persian news that nobody stands behind.
 */
export const headings = words(
  'ادعا واقعیت تقدیر برگزیده مرحله سطح نقاط نکته نکات دقایق مراسم نرخ وضعیت نحوه سامانه توجه تغییرات رعایت ضدعفونی وسایل ژانر مرور چشم‌انداز تعطیلی تکذیب درباره پیش‌تر پی‌نوشت گفتنی',
);

/** «ادعا: دولت می‌گوید …»: past a heading and its colon, where the clause behind it begins. */
export const pastHeading = ({ tokens }: Document, at: number): number =>
  headings.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key === ':' ? at + 2 : at;
