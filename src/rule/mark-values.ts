import type { TimeReading } from '../calendar/time-reading';
import type { Claim } from '../schema/claim';
import type { EntityKind } from '../schema/entity';
import type { Quantity } from '../schema/quantity';
import type { CueSense, QuoteStatus, QuoteType } from '../schema/quote';
import type { Speaker } from '../schema/speaker';
import type { TimeExpression } from '../schema/time-expression';

/** `[start, end)` in UTF-16 units of the repaired text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
/** `[first, end)` in tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A number as such: digits or words, with its scale, before anyone asks what it counts. */
export interface NumberValue {
  /** `range` is a pair of neighbours («دو سه»); «۵۰ تا ۶۰» is two numbers, which whoever reads them joins. */
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'range';
  readonly value?: number;
  /** Instead of `value` where the form is `range`. */
  readonly min?: number;
  readonly max?: number;
  /** What the scale words that end it multiply by: 1000 for «۱۲ هزار», 1 for «۱۲» and «هزار و ۲۰۰». */
  readonly scale: number;
  readonly written: 'digits' | 'words' | 'mixed';
  /** The digits in ASCII as they stand, where it is nothing but one run of digits: «۹۷» is `97`, «۰۵» `05`. */
  readonly digits: string | null;
}

export type TimeValue = Omit<TimeExpression, 'id' | 'start' | 'end' | 'text'>;
export type QuantityValue = Omit<Quantity, 'id' | 'start' | 'end' | 'text'>;

/** A name of a person, organisation or place. */
export interface NameValue {
  readonly entity: EntityKind;
}

/** The title that a person holds or held: «معاون فناوری مرکز ملی فضای مجازی کشور». */
export interface RoleValue {
  /** The word that makes it a title: «معاون». */
  readonly head: string;
  /** «وزیر سابق», «رئیس پیشین»: no longer held. */
  readonly former: boolean;
}

/**
 * A cue with its source and content, before anyone asks who the source is.
 * `source` is the noun phrase that names the source at this cue, with the title that stands beside it.
 */
export interface AttributionValue {
  readonly cue: Place;
  readonly lemma: string;
  readonly sense: CueSense;
  readonly type: QuoteType;
  readonly status: QuoteStatus;
  readonly source: TokenRange | null;
  /** Where the subject is dropped: the words that name whom it means, if grammar tells («از او پرسیدند …، گفت»). */
  readonly antecedent: TokenRange | null;
  /** Grammatical number of the cue's verb, null where the cue is no verb. */
  readonly verbNumber: 'singular' | 'plural' | null;
  /** Nobody in particular says it («گفته می‌شود»). */
  readonly hearsay: boolean;
  /** It only tells where the article comes from («به گزارش ایسنا»). */
  readonly credit: boolean;
  /** The attribution whose source this one shares by grammar («با بیان اینکه A، گفت: B»), as an index into the marks. */
  readonly sameSourceAs: number | null;
  readonly content: readonly Place[];
  /** The attribution in whose content this one stands, as an index into the marks. */
  readonly within: number | null;
  readonly confidence: number;
}

/** A distinct source, and which attributions are its. */
export interface SpeakerValue {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly role: string | null;
  readonly mentions: readonly Place[];
  /** Indices into the attribution marks. */
  readonly attributions: readonly number[];
}

/** A statement; ids are those of the public result. */
export interface ClaimValue extends Omit<Claim, 'id' | 'start' | 'end' | 'text' | 'subject'> {
  readonly place: Place;
  readonly subject: Place | null;
}

/** What a mark of each kind carries. Families read the kinds of those before them in the stage table. */
export interface MarkValues {
  number: NumberValue;
  /** What the words of a time say; the times stage joins and resolves them. */
  timeReading: TimeReading;
  time: TimeValue;
  quantity: QuantityValue;
  name: NameValue;
  role: RoleValue;
  attribution: AttributionValue;
  speaker: SpeakerValue;
  claim: ClaimValue;
}
export type MarkKind = keyof MarkValues;
