import { checkExtraction, checkStrings } from '../arguments';
import type { Extraction } from '../schema/extraction';
import {
  type ArticleOptions,
  checkArticleOptions,
  claimsToExport,
  type SchemaOrgClaim,
  schemaOrgClaim,
} from './json-ld-claim';

export interface ClaimReviewOptions extends ArticleOptions {
  /** Who reviews: the newsroom's name. */
  reviewer?: string;
}

/** A draft of schema.org/ClaimReview; `reviewRating` and `url` are for the people who check the claim. */
export interface ClaimReviewDraft {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  claimReviewed: string;
  inLanguage: 'fa';
  author?: { '@type': 'Organization'; name: string };
  itemReviewed: SchemaOrgClaim;
}

/**
 * A draft of a schema.org `ClaimReview` for each checkable claim, to be completed by people: no rating is given, for
 * that is a verdict on truth, and no `url`, for the review is not written yet.
 *
 * @throws TypeError if the extraction is none, or an option is wrong.
 * @example
 * toClaimReview(extractClaims(text), { url: 'https://example.org/news/1', reviewer: 'راستی‌سنج' });
 */
export function toClaimReview(extraction: Extraction, options: ClaimReviewOptions = {}): ClaimReviewDraft[] {
  checkExtraction(extraction);
  checkArticleOptions(options);
  checkStrings({ reviewer: options.reviewer });
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  return claimsToExport(extraction, options).map((claim) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: claim.statement,
    inLanguage: 'fa',
    ...(options.reviewer === undefined
      ? {}
      : { author: { '@type': 'Organization', name: options.reviewer } }),
    itemReviewed: schemaOrgClaim(claim, speakers.get(claim.speakerId ?? ''), options),
  }));
}
