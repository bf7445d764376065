import { words } from '../text/word-list';

/** Nouns that name a rise or a fall of what is counted («۲۰ درصد افزایش», «رشد ۵ درصدی»). */
export const riseNouns = words('افزایش رشد صعود جهش ارتقا ارتقاء');
export const fallNouns = words('کاهش افت نزول سقوط تنزل تقلیل ریزش');
