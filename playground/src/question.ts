import type { Edit, Extraction } from '../../src/index';
import type { Language } from './interface-text';

/** What the page asks of the worker; the number tells a late answer from the current one. */
export interface Question {
  number: number;
  text: string;
  publishedAt: string;
  language: Language;
}

/** What the worker gives back. */
export interface Answer {
  number: number;
  extraction: Extraction;
  edits: readonly Edit[];
  report: string;
  csv: string;
}
