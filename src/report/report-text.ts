import type { Modifier } from '../schema/mention';
import type { QuantityKind } from '../schema/quantity';
import type { TimeExpression } from '../schema/time-expression';

export type ReportLanguage = 'fa' | 'en';

const persian = {
  report: 'گزارش گفتار',
  article: 'متن خبر',
  published: 'انتشار',
  speakers: 'گویندگان',
  share: 'سهم از واژه‌های نقل‌شده',
  noSpeakers: 'گوینده‌ای یافت نشد.',
  mentions: 'بار یادشده',
  quotes: 'نقل‌قول',
  credits: 'منبع خبر',
  unknown: 'نامشخص',
  reporter: 'خبرنگار',
  claims: 'ادعاها',
  checkable: 'سزاوار بررسی',
  figures: 'رقم‌ها',
  changes: 'تغییرها',
  from: 'از',
  to: 'به',
  dates: 'زمان‌ها',
  timeline: 'خط زمان',
  words: 'در متن',
  value: 'مقدار',
  kind: 'گونه',
  days: 'روزهای میلادی',
  denied: 'تکذیب شده',
  question: 'پرسش',
  hypothetical: 'فرضی',
  legend: 'رنگ هر گفته از آنِ گویندهٔ آن است؛ زیر رقم‌ها خط و زیر زمان‌ها نقطه‌چین آمده است.',
  made: 'ساختهٔ گفتار؛ درستی ادعاها را انسان می‌سنجد.',
  jump: 'رفتن به ادعاها',
  kinds: {
    count: 'شمار',
    money: 'پول',
    percent: 'درصد',
    measure: 'اندازه',
    ordinal: 'ترتیب',
    score: 'نتیجه',
    ratio: 'نسبت',
    number: 'عدد',
  } satisfies Record<QuantityKind, string>,
  types: { DATE: 'تاریخ', TIME: 'ساعت', DURATION: 'مدت', SET: 'تکرار' } satisfies Record<
    TimeExpression['type'],
    string
  >,
  bounds: {
    exact: '',
    approx: 'حدود ',
    over: 'بیش از ',
    under: 'کمتر از ',
    at_least: 'دست‌کم ',
    at_most: 'حداکثر ',
  } satisfies Record<Modifier, string>,
  between: ' تا ',
};

type Words<Of> = { [Name in keyof Of]: Of[Name] extends string ? string : Words<Of[Name]> };

const english: Words<typeof persian> = {
  report: 'goftar report',
  article: 'Article',
  published: 'Published',
  speakers: 'Speakers',
  share: 'share of the words quoted',
  noSpeakers: 'No speaker found.',
  mentions: 'mentions',
  quotes: 'quotes',
  credits: 'credited source',
  unknown: 'unknown',
  reporter: 'reporter',
  claims: 'Claims',
  checkable: 'worth checking',
  figures: 'Figures',
  changes: 'Changes',
  from: 'from',
  to: 'to',
  dates: 'Times',
  timeline: 'Timeline',
  words: 'In the text',
  value: 'Value',
  kind: 'Kind',
  days: 'Gregorian days',
  denied: 'denied',
  question: 'question',
  hypothetical: 'hypothetical',
  legend: 'What is said has the colour of who says it; figures are underlined, times dotted.',
  made: 'Made by goftar; whether a claim is true is for people to judge.',
  jump: 'Skip to the claims',
  kinds: {
    count: 'count',
    money: 'money',
    percent: 'percent',
    measure: 'measure',
    ordinal: 'ordinal',
    score: 'score',
    ratio: 'ratio',
    number: 'number',
  },
  types: { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'repeated' },
  bounds: {
    exact: '',
    approx: 'about ',
    over: 'over ',
    under: 'under ',
    at_least: 'at least ',
    at_most: 'at most ',
  },
  between: ' to ',
};

export type ReportText = Words<typeof persian>;

/** The words of the report in each of its languages. */
export const reportText: Readonly<Record<ReportLanguage, ReportText>> = { fa: persian, en: english };
