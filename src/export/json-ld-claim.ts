import { checkExtraction, checkFlags, checkIsOptions, checkStrings } from '../arguments';
import type { Claim } from '../schema/claim';
import type { Extraction } from '../schema/extraction';
import type { Speaker } from '../schema/speaker';

/** Where the article stands and who publishes it, as far as known. */
export interface ArticleOptions {
  /** The article's address. */
  url?: string;
  /** Its day of publication, ISO 8601. */
  datePublished?: string;
  /** The outlet's name. */
  publisher?: string;
  /** The article's headline. */
  headline?: string;
  /** Only claims that are checkable. Default true. */
  checkableOnly?: boolean;
}

export interface SchemaOrgAgent {
  '@type': 'Person' | 'Organization' | 'CreativeWork';
  name: string;
  jobTitle?: string;
}
export interface SchemaOrgArticle {
  '@type': 'NewsArticle';
  url?: string;
  headline?: string;
  datePublished?: string;
  publisher?: { '@type': 'Organization'; name: string };
}
/** A claim as schema.org/Claim. */
export interface SchemaOrgClaim {
  '@type': 'Claim';
  '@id'?: string;
  text: string;
  author?: SchemaOrgAgent;
  datePublished?: string;
  appearance?: SchemaOrgArticle;
}

/**
 * The claims of an extraction as schema.org `Claim`s, ready to stand in a JSON-LD graph.
 *
 * @throws TypeError if the extraction is none, or an option is wrong.
 * @example
 * toSchemaOrgClaims(extractClaims(text), { url: 'https://example.org/news/1' });
 */
export function toSchemaOrgClaims(
  extraction: Extraction,
  options: ArticleOptions = {},
): { '@context': 'https://schema.org'; '@graph': SchemaOrgClaim[] } {
  checkExtraction(extraction);
  checkArticleOptions(options);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    '@context': 'https://schema.org',
    '@graph': claimsToExport(extraction, options).map((claim) =>
      schemaOrgClaim(claim, speakers.get(claim.speakerId ?? ''), options),
    ),
  };
}

/** @throws TypeError that names the wrong option and what was expected. */
export function checkArticleOptions(options: ArticleOptions): void {
  checkIsOptions(options);
  const { url, datePublished, publisher, headline, checkableOnly } = options;
  checkStrings({ url, datePublished, publisher, headline });
  checkFlags({ checkableOnly });
}

/** The claims that are somebody's or the reporter's own, in their order; what somebody denies is not claimed. */
export function claimsToExport(extraction: Extraction, { checkableOnly = true }: ArticleOptions): Claim[] {
  const denied = new Set(extraction.quotes.filter(({ status }) => status !== 'asserted').map(({ id }) => id));
  return extraction.claims.filter(
    (claim) => (claim.checkable || !checkableOnly) && !(claim.quoteId !== null && denied.has(claim.quoteId)),
  );
}

export function schemaOrgClaim(
  claim: Claim,
  speaker: Speaker | undefined,
  options: ArticleOptions,
): SchemaOrgClaim {
  const { url, datePublished } = options;
  const article = articleOf(options);
  return {
    '@type': 'Claim',
    ...(url === undefined ? {} : { '@id': `${url}#${claim.id}` }),
    text: claim.statement,
    ...(speaker ? { author: agentOf(speaker) } : {}),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(article ? { appearance: article } : {}),
  };
}

const agentTypes = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
} as const;

const agentOf = ({ name, kind, role }: Speaker): SchemaOrgAgent => ({
  '@type': agentTypes[kind],
  name,
  ...(role !== null && kind === 'person' ? { jobTitle: role } : {}),
});

function articleOf({ url, headline, datePublished, publisher }: ArticleOptions): SchemaOrgArticle | null {
  const article: SchemaOrgArticle = {
    '@type': 'NewsArticle',
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  };
  return Object.keys(article).length > 1 ? article : null;
}
