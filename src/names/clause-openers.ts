import { words } from '../text/word-list';

/** Words that stand in no name, and with which the clause goes on behind one: «سازمان آب رسما …», «باشگاه سپیده اسامی …». */
export const clauseOpeners = words(
  `هیچ همچنان لحظاتی ساعاتی دقایقی هم‌اکنون پس‌از بدین این‌بار اینبار امروزه آشکارا تلویحا رسما به‌صورت اسامی سوالاتی نکاتی`,
);

/** Bodies whose program is an object behind their name: «باشگاه سپیده | برنامه تمرین خود را …». */
export const clubs = words('باشگاه فدراسیون کنفدراسیون کمیته');
