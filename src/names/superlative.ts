import { nameEvidence } from './lexicon';

/** «بهترین», «تازه‌ترین»; «کاترین» is a name. */
export const isSuperlative = (key: string): boolean =>
  key.length > 5 && key.endsWith('ترین') && nameEvidence(key).given === 0;

/** «تازه‌ترین», «آخرین»: what may stand before the noun that it tells of. */
export const isSuperlativeOrLast = (key: string): boolean => isSuperlative(key) || key === 'آخرین';
