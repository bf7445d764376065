import { toCitron } from '../../export/citron';
import { toClaimReview } from '../../export/claim-review';
import { toSchemaOrgClaims } from '../../export/json-ld-claim';
import { toWebAnnotation } from '../../export/web-annotation';
import { extractClaims } from '../../extract';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { optionsOf } from './record';

/** What the exports want to know of an article: its address, where its id is one, headline and day. */
function described(article: Article, job: Job) {
  const { publishedAt } = optionsOf(article, job);
  return {
    ...(/^https?:\/\//i.test(article.id) && { url: article.id }),
    ...(article.title !== undefined && { headline: article.title }),
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
  };
}

/** Formats of other tools that are one JSON document an article. */
export const exportOf = {
  'web-annotation': (article: Article, job: Job): unknown => {
    const { url } = described(article, job);
    const extraction = extractClaims(article.text, optionsOf(article, job));
    return toWebAnnotation(extraction, { source: url ?? `urn:goftar:${encodeURIComponent(article.id)}` });
  },
  'schema-org': (article: Article, job: Job): unknown =>
    toSchemaOrgClaims(extractClaims(article.text, optionsOf(article, job)), described(article, job)),
  'claim-review': (article: Article, job: Job): unknown =>
    toClaimReview(extractClaims(article.text, optionsOf(article, job)), described(article, job)),
  citron: (article: Article, job: Job): unknown =>
    toCitron(extractClaims(article.text, optionsOf(article, job))),
} as const;
