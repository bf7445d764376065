import type { Document } from '../rule';

/** Whether a word is, or begins, «مبنی بر», which brings in what a noun of saying says: «ادعای رستگار مبنی بر …». */
export const isComplementizer = (key: string): boolean => key === 'مبنی' || key === 'مبنیبر';

/** Where what is said begins behind «مبنی بر», or «براینکه» of it that opens a clause; -1 where it does not stand here. */
export function complementizerEnd({ tokens }: Document, at: number): number {
  const key = tokens[at]?.key;
  if (key === 'مبنیبر') return at + 1;
  if (key !== 'مبنی') return -1;
  const next = tokens[at + 1]?.key;
  if (next === 'بر') return at + 2;
  return next === 'براینکه' ? at + 1 : -1;
}
