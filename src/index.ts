export { checkConsistency } from './claims/consistency/check-consistency';
export { describe } from './claims/describe';
export { linkClaims } from './claims/link/link-claims';
export { extractClaims, extractEntities, extractQuantities, extractQuotes, extractTimes } from './extract';
export { type Normalized, type NormalizeOptions, normalize, normalizeAligned } from './normalize';
export { parseNumber } from './numbers/parse-number';
export type { ExtractOptions, QuantityOptions } from './options';
export type * from './schema';
export type { Edit } from './text/offset-map';
