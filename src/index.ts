export { extractClaims, extractEntities, extractQuantities, extractQuotes, extractTimes } from './extract';
export type { ExtractOptions } from './options';
export type * from './schema';
