import { words } from '../text/word-list';

/** Adverbs with which the clause goes on behind whoever speaks, a person or a body: «رستگار مجددا …», «سازمان آب همچنین …». */
export const adverbsBehindSpeakers = words('همچنین ابتدا همیشه حالا دوباره بازهم مجددا متقابلا خود');
/** The same of the time of speaking: «سازمان آب این‌بار …». */
export const adverbsOfNow = words('این‌بار اینبار امروزه');

/** Words that stand in no name, and with which the clause goes on behind one: «سازمان آب رسما …», «باشگاه سپیده اسامی …». */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...adverbsOfNow,
  ...words(`هیچ همچنان لحظاتی ساعاتی دقایقی هم‌اکنون پس‌از بدین آشکارا تلویحا رسما به‌صورت اسامی سوالاتی نکاتی`),
]);

/** Bodies whose program is an object behind their name: «باشگاه سپیده | برنامه تمرین خود را …». */
export const clubs = words('باشگاه فدراسیون کنفدراسیون کمیته');
