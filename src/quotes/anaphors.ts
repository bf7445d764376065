import type { Document, TokenRange } from '../rule';

const anaphors: ReadonlySet<string> = new Set(
  'آن این او همین آنها موضوع امر مطلب خبر اخبار خبرها ادعا ادعاها شایعه شایعات گزارش گزارشها اتهام اتهامات'.split(
    ' ',
  ),
);

/** «از آن خبر داد», «این موضوع را تأیید کرد»: what is said stands elsewhere. */
export function isAnaphor({ tokens }: Document, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (!anaphors.has(tokens[i]?.key ?? '')) return false;
  return true;
}
