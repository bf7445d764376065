export { ahead, behind, not, oneOf, optional, repeat, sequence } from './combine';
export type { Document, Stage } from './document';
export { type Mark, MarkTable } from './mark';
export type * from './mark-values';
export { type Pattern, piece } from './pattern';
export * from './public-ids';
export { defineRule, type Rule } from './rule';
export { ruleStage, settle } from './run-rules';
export { mark, phrase, phraseOf, token, tokenOf, word, wordIn, wordOf } from './words';
