import type { Document } from '../rule';
import type { Change } from '../schema/claim';
import type { StatementReading } from './read-statements';

export function changesIn(_document: Document, _reading: StatementReading): Change[] {
  return [];
}
