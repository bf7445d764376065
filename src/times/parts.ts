import type { TimeExpression } from '../schema/time-expression';

type Part = NonNullable<TimeExpression['part']>;

/** Words before a time that pick a part of it: «اوایل مهر», «پایان سال». */
export const partWords: ReadonlyMap<string, Part> = new Map([
  ['اوایل', 'start'],
  ['اوائل', 'start'],
  ['ابتدای', 'start'],
  ['ابتدا', 'start'],
  ['آغاز', 'start'],
  ['شروع', 'start'],
  ['اواسط', 'mid'],
  ['میانه', 'mid'],
  ['میانههای', 'mid'],
  ['نیمه', 'mid'],
  ['اواخر', 'end'],
  ['پایان', 'end'],
  ['آخر', 'end'],
  ['انتهای', 'end'],
]);

/** Adjectives that pick a part of a time: «روزهای پایانی شهریور». */
export const partAdjectives: ReadonlyMap<string, Part> = new Map([
  ['اول', 'start'],
  ['نخست', 'start'],
  ['نخستین', 'start'],
  ['آغازین', 'start'],
  ['ابتدایی', 'start'],
  ['اولیه', 'start'],
  ['میانی', 'mid'],
  ['پایانی', 'end'],
  ['آخر', 'end'],
  ['انتهایی', 'end'],
]);
