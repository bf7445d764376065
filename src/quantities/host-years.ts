import type { Document, Mark, NumberValue } from '../rule';
import { words } from '../text/word-list';

/** Continents and hosts: after a year they tell where it was, «قهرمانی ۲۰۱۹ چین». */
const hosts = words(
  `آسیا اروپا آفریقا آمریکا جهان چین روسیه قطر ژاپن فرانسه آلمان برزیل ایتالیا اسپانیا ریو توکیو پاریس لندن جاکارتا هند ترکیه کره
  استرالیا مکزیک کانادا انگلیس امارات عربستان مالزی تایلند اندونزی دهلی دهلی‌نو سئول پکن بوسان تهران گوانگجو دوحه اینچئون هیروشیما آتن سیدنی بانکوک`,
);

/** Whether a figure of four digits can be a year of living memory. */
export const isYearLike = ({ digits }: NumberValue): boolean =>
  /^(?:13[5-9]|14[01]|19[5-9]|20[0-3])\d$/u.test(digits ?? '');

/** «جام ۲۰۱۹ چین»: the year of an event. */
export const isHostYear = ({ tokens }: Document, { end, value }: Mark<'number'>): boolean =>
  isYearLike(value) && hosts.has(tokens[end]?.key ?? '');

/** «بازی‌های جاکارتا ۲۰۱۸». */
export const followsHost = ({ tokens }: Document, { first, value }: Mark<'number'>): boolean =>
  isYearLike(value) && hosts.has(tokens[first - 1]?.key ?? '');
