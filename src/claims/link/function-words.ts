import { fold } from '../../text/fold';

/** Words that say nothing of what a statement is about. Source: the closed classes of Persian (prepositions, conjunctions, pronouns, particles) and words of measure. */
export const functionWords: ReadonlySet<string> = new Set(
  'و در به از که را با برای این آن تا بر نیز هم یا اما ولی هر همه یک دو سه چند آنها آنان وی او ما من شما ایشان خود خویش دیگر بیش کمتر بیشتر حدود نزدیک بالغ حداقل حداکثر دست‌کم هزار میلیون میلیارد تریلیون درصد نفر تومان ریال دلار پس پیش بعد قبل طی مورد بین میان روی زیر نسبت توسط جهت طور عنوان چنین همین همچنین اکنون حال هنوز تنها فقط سال ماه روز هفته ساعت گذشته جاری آینده امسال امروز دیروز ها های ای'
    .split(' ')
    .map(fold),
);
