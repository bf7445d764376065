import type { Document, Mark, Stage } from '../rule';
import { settle } from '../rule';
import { fold } from '../text/fold';
import { honorificEnd } from './honorifics';
import { nameEvidence } from './lexicon';
import { ezafeChainEnd } from './noun-phrase';
import { organisationHeads } from './organisation-heads';

const surnameTails: ReadonlySet<string> = new Set(
  ['زاده', 'نژاد', 'پور', 'نیا', 'فر', 'راد', 'خانی', 'مقدم', 'اصل', 'تبار', 'الله', 'اله', 'الدین'].map(
    fold,
  ),
);

/** Names of persons, organisations and places. */
export const names: Stage = {
  name: 'names',
  run(document) {
    const found: Mark<'name'>[] = [];
    for (let at = 0; at < document.tokens.length; at++) {
      const mark = personAt(document, at) ?? placeAt(document, at) ?? organisationAt(document, at);
      if (!mark) continue;
      found.push(mark);
      at = mark.end - 1;
    }
    document.marks.set('name', settle(found, document.tokens.length));
  },
};

function personAt({ tokens }: Document, at: number): Mark<'name'> | null {
  const start = honorificEnd(tokens, at);
  let end = start;
  let certain = start > at;
  for (; end < start + 4; end++) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > at && token.lineStart)) break;
    const { given, surname } = nameEvidence(token.key);
    if (end === start) {
      if (token.key === 'سید' || token.key === 'سیده') continue;
      if (given < 2 && !(certain && (given > 0 || surname > 0)) && surname < 3) break;
      if (given === 3 || surname === 3) certain = certain || surname === 3;
      continue;
    }
    if (surname >= 2 || surnameTails.has(token.key)) certain = true;
    else if (given < 2 && surname < 1) break;
  }
  if (end === start || (!certain && end - start < 2)) return null;
  if (!certain) return null;
  return { kind: 'name', first: start, end, value: { entity: 'person' }, rule: 'names/person-words' };
}

function placeAt({ tokens }: Document, at: number): Mark<'name'> | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || nameEvidence(token.key).place < 3) return null;
  return { kind: 'name', first: at, end: at + 1, value: { entity: 'place' }, rule: 'names/place-word' };
}

function organisationAt(document: Document, at: number): Mark<'name'> | null {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || !organisationHeads.has(token.key)) return null;
  const end = ezafeChainEnd(document, at + 1, false);
  if (end === at + 1) return null;
  return {
    kind: 'name',
    first: at,
    end: Math.min(end, at + 4),
    value: { entity: 'organisation' },
    rule: 'names/organisation-head',
  };
}
