import { extractEntities } from '../../src';
import { BaselineBuilder, type BaselineExtraction } from './shape';

/** How systems for English read quotes: what stands in quotation marks, said by the nearest person named. */
export function extractClaims(text: string): BaselineExtraction {
  const builder = new BaselineBuilder();
  const persons = extractEntities(text).filter(({ kind }) => kind === 'person');
  for (const match of text.matchAll(/«([^«»]+)»|"([^"\n]+)"|“([^”]+)”/gu)) {
    const inside = match[1] ?? match[2] ?? match[3] ?? '';
    if (inside.trim().split(/\s+/u).length < 4) continue;
    const start = match.index + 1;
    const end = start + inside.length;
    let nearest: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const person of persons) {
      const distance = Math.min(Math.abs(start - person.end), Math.abs(person.start - end));
      if (distance >= least) continue;
      least = distance;
      nearest = person.text;
    }
    builder.add(nearest, { start: match.index, end: match.index + 1 }, { start, end });
  }
  return builder.result();
}
