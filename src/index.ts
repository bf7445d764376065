export { extractClaims, extractEntities, extractQuantities, extractQuotes, extractTimes } from './extract';
export { normalize } from './normalize';
export type { ExtractOptions } from './options';
export type * from './schema';
