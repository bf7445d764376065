import type { TokenRange } from '../rule';
import type { QuoteStatus, QuoteType } from '../schema/quote';
import type { Cue } from './cue';

/** An attribution while it is being read: its places still in tokens, its end perhaps still open. */
export interface Draft {
  readonly cue: Cue;
  readonly rule: string;
  type: QuoteType;
  status: QuoteStatus;
  source: TokenRange | null;
  /** Without a source: the words before it that name whom the verb takes up. */
  antecedent: TokenRange | null;
  /** Closed parts of the content. */
  readonly content: TokenRange[];
  /** Where the part begins that still runs, or -1. */
  runsFrom: number;
  /** Where the running part must end, if that is known beforehand: at its closing mark, before the verb of its frame. */
  endsAt: number;
  hearsay: boolean;
  /** Questions interrupt it, and it goes on after each. */
  interview: boolean;
  readonly credit: boolean;
  sameSourceAs: Draft | null;
  /** The attribution whose content it shares («R به نقل از X نوشت»). */
  sharedWith: Draft | null;
}

/** A new attribution: what more is known of it than who says it and how. */
export function draftOf(
  cue: Cue,
  rule: string,
  type: QuoteType,
  source: TokenRange | null,
  more: { ranges?: TokenRange[]; runsFrom?: number; endsAt?: number; credit?: boolean } = {},
): Draft {
  return {
    cue,
    rule,
    type,
    status: 'asserted',
    source,
    content: more.ranges ?? [],
    runsFrom: more.runsFrom ?? -1,
    endsAt: more.endsAt ?? -1,
    hearsay: false,
    interview: false,
    credit: more.credit ?? false,
    antecedent: null,
    sameSourceAs: null,
    sharedWith: null,
  };
}
