export type { Document, Stage } from './document';
export { type Mark, MarkTable } from './mark';
export type * from './mark-values';
export * from './pattern';
export * from './public-ids';
export { defineRule, type Rule } from './rule';
export { ruleStage, settle } from './run-rules';
