export * from './brat';
export * from './citron';
export * from './claim-review';
export * from './csv';
export {
  type ArticleOptions,
  type SchemaOrgAgent,
  type SchemaOrgArticle,
  type SchemaOrgClaim,
  toSchemaOrgClaims,
} from './json-ld-claim';
export * from './timex3';
export * from './web-annotation';
