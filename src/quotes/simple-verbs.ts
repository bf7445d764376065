import type { CueSense } from '../schema/quote';
import { type CueEntry, entryOf } from './cue-entry';
import type { Verb } from './inflection';

type SimpleRow = readonly [
  infinitive: string,
  past: string,
  present: string,
  sense: CueSense,
  takes: string,
  flags?: string,
];

/** Simple verbs. Source: reporting verbs counted in Persian agency copy, with the complements they were seen with. */
const simpleRows: readonly SimpleRow[] = [
  ['گفتن', 'گفت', 'گوی', 'say', 'ke bare'],
  ['افزودن', 'افزود', 'افزای', 'add', 'ke bare'],
  ['نوشتن', 'نوشت', 'نویس', 'write', 'ke bare'],
  ['فرمودن', 'فرمود', 'فرمای', 'say', 'ke bare'],
  ['پرسیدن', 'پرسید', 'پرس', 'ask', 'ke bare'],
  ['دانستن', 'دانست', 'دان', 'believe', 'small', 'weak'],
  ['خواندن', 'خواند', 'خوان', 'believe', 'small', 'weak'],
  ['نامیدن', 'نامید', 'نام', 'believe', 'small', 'weak'],
  ['شمردن', 'شمرد', 'شمار', 'explain', 'small object', 'weak'],
  ['برشمردن', 'برشمرد', 'برشمار', 'explain', 'small object', 'weak'],
  ['خواستن', 'خواست', 'خواه', 'propose', 'ta', 'weak'],
  ['پذیرفتن', 'پذیرفت', 'پذیر', 'admit', 'ke', 'weak'],
  ['آوردن', 'آورد', 'آور', 'write', 'ke', 'weak perfect'],
  ['آمدن', 'آمد', 'آی', 'write', 'ke bare', 'weak perfect'],
];

/** Their stems, as they are inflected. */
export const simpleVerbs: readonly Verb[] = simpleRows.map(([infinitive, past, present]) => ({
  infinitive,
  past,
  present,
}));

/** Simple reporting verbs by infinitive. */
export const simpleCues: ReadonlyMap<string, CueEntry> = new Map(
  simpleRows.map(([infinitive, , , sense, takes, flags]) => [
    infinitive,
    entryOf(infinitive, sense, takes, flags ?? ''),
  ]),
);
