export { checkConsistency } from './claims/consistency/check-consistency';
export { extractClaims, extractEntities, extractQuantities, extractQuotes, extractTimes } from './extract';
export { normalize } from './normalize';
export { parseNumber } from './numbers/parse-number';
export type { ExtractOptions, QuantityOptions } from './options';
export type * from './schema';
