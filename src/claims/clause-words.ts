import { words } from '../text/word-list';

/** Joins a clause to the one before («… انجام شد و … آغاز می‌شود»). */
export const coordinators = words('و ، , اما ولی لیکن ولیکن');
/** Sets a new main clause against the one before, whatever hung on that. */
export const adversatives = words('اما ولی لیکن ولیکن');
/** Open a clause of condition or time that a single word opens. */
const conditionsOfOneWord = words('اگر چنانچه وقتی هرگاه هرچه هرقدر');
/** These open a clause that stands before its main clause wherever they stand: «به نظر می‌رسد اگر باران نیاید، …». */
export const conditions: ReadonlySet<string> = new Set([...conditionsOfOneWord, 'هر']);
/** With «هر» these open a clause. */
export const afterEvery = words('چه قدر چقدر چند گاه جا کس زمان وقت موقع');
/** Grant what «اما» then answers. */
export const concessions = words('هرچند گرچه اگرچه بااینکه باآنکه');
/** Give the reason or the rest of what stands before them. */
const explanations = words('زیرا چراکه چرا بلکه مگر');
/** Opens a clause that hangs on another; the statement is not cut before it. */
export const openers: ReadonlySet<string> = new Set([
  ...words('که اینکه آنکه مبنی درحالی‌که'),
  ...conditionsOfOneWord,
  ...concessions,
  ...explanations,
]);
/** Opens a clause only where one has just ended; elsewhere it joins words («۲۰ تا ۳۰ نفر», «افرادی چون او»). */
export const openersBehindClause = words('تا یا یعنی چون هر');
/** Open a clause that stands before the one it hangs on, and with which a new statement may begin. */
export const leaders: ReadonlySet<string> = new Set([
  ...conditions,
  ...concessions,
  ...words('درحالی‌که چون'),
]);
/** Open a clause that stands behind the one it hangs on. */
export const followers: ReadonlySet<string> = new Set([...explanations, ...words('یا یعنی')]);
/** With «که» these do: «به طوری که …», «چرا که …». */
export const beforeFollowers = words('چرا زیرا طوری بطوری به‌طوری نحوی گونه‌ای شکلی');
export const openingMarks = words('« ( [ “ ‹');
export const closingMarks = words('» ) ] ” ›');
export const semicolons = words('؛ ;');
export const slashes = words('/');
/** Behind «تا» these tell until when, and no clause follows. */
export const points = words('کنون حال حالا الان امروز امشب دیروز فردا');
/** After these a bare past stem is an infinitive («می‌توان گفت», «باید دید»): nothing has happened. */
export const impersonalModals = words('می‌توان نمی‌توان بتوان نتوان باید نباید می‌بایست بایستی بایست');
