import { words } from '../text/word-list';

/** Joins a clause to the one before («… انجام شد و … آغاز می‌شود»). */
export const coordinators = words('و ، , اما ولی لیکن ولیکن');
/** Sets a new main clause against the one before, whatever hung on that. */
export const adversatives = words('اما ولی لیکن ولیکن');
/** Opens a clause that hangs on another; the statement is not cut before it. */
export const openers = words(
  'که اینکه آنکه اگر چنانچه هرچند گرچه اگرچه زیرا چراکه وقتی درحالی‌که بااینکه باآنکه مگر چرا بلکه مبنی',
);
/** Opens a clause only where one has just ended; elsewhere it joins words («۲۰ تا ۳۰ نفر», «افرادی چون او»). */
export const openersBehindClause = words('تا یا یعنی چون');
export const openingMarks = words('« ( [ “ ‹');
export const closingMarks = words('» ) ] ” ›');
export const semicolons = words('؛ ;');
export const slashes = words('/');
/** Behind «تا» these tell until when, and no clause follows. */
export const points = words('کنون حال حالا الان امروز امشب دیروز فردا');
/** After these a bare past stem is an infinitive («می‌توان گفت», «باید دید»): nothing has happened. */
export const impersonalModals = words('می‌توان نمی‌توان بتوان نتوان باید نباید می‌بایست بایستی بایست');
