import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import type { Document } from '../rule';
import { closers, commas, openers } from './punctuation';
import { isPreposition, leadsAdverbial } from './word-classes';

const blessings: ReadonlySet<string> = new Set(['ره', 'ع', 'س', 'ص', 'عج', 'ره)']);

/** Where names and titles that stand side by side end, with their appositives: «رستگار، وزیر نیرو،». */
export function marksEnd(document: Document, at: number, to: number): number {
  const { tokens, marks } = document;
  let end = at;
  while (end < to) {
    const mark = marks.startingAt('role', end) ?? marks.startingAt('name', end);
    if (mark && mark.end <= to) {
      // «به گزارش خبرگزاری سپیده رستگار گفت»: the person is not of the agency.
      if (
        end > at &&
        (mark.kind === 'name' || roleHeadAt(tokens, end) !== null) &&
        marks.covering('name', end - 1)?.value.entity === 'organisation'
      )
        return end;
      end = mark.end;
      continue;
    }
    const key = tokens[end]?.key ?? '';
    if (end > at && key === '(' && blessings.has(tokens[end + 1]?.key ?? '')) end += 3;
    else if (end > at && commas.has(key)) {
      const title = marks.startingAt('role', end + 1);
      const after = title ?? marks.startingAt('name', end + 1);
      if (!after || after.end >= to) return end;
      // «خبرگزاری سپیده، وزارت نیرو …»: two sources, no appositive.
      if (!title && (marks.covering('name', end + 1)?.value.entity !== 'person' || !isOffice(document, at)))
        return end;
      if (title && !isPerson(document, end - 1)) return end;
      const next = tokens[after.end];
      // An appositive is closed by a comma, or by the adverbial that goes on with the clause.
      if (!(next && (commas.has(next.key) || leadsAdverbial(document, after.end)))) return end;
      end = after.end;
    } else if (end > at && (key === '»' || (closers.has(key) && openers.has(tokens[at - 1]?.key ?? ''))))
      end++;
    else break;
  }
  return Math.min(end, to);
}

/** «شهردار نیک‌آباد، مینا رستگار،»: only an office has its holder behind a comma; a body or another person is one more source. */
const isOffice = ({ tokens, marks }: Document, at: number): boolean =>
  roleHeadAt(tokens, at) !== null || marks.startingAt('role', at) !== undefined;

function isPerson({ tokens, marks }: Document, last: number): boolean {
  const at = tokens[last]?.key === '»' ? last - 1 : last;
  const name = marks.covering('name', at);
  return name ? name.value.entity === 'person' : marks.covering('role', at) === undefined;
}

const noSurname: ReadonlySet<string> = new Set(['که', 'را', 'و', 'یا', 'این', 'تا']);

/** «مینا رستگار», where no mark says that it is a name: a given name and the word after it. */
export function givenNameEnd({ tokens }: Document, at: number, to: number): number {
  const first = nameEvidence(tokens[at]?.key ?? '');
  if (first.given < 2) return at;
  const next = tokens[at + 1];
  if (at + 1 >= to || next?.kind !== 'word' || isPreposition(next.key) || noSurname.has(next.key))
    return at + 1;
  const { given, surname, known } = nameEvidence(next.key);
  return given + surname > 0 || first.surname === 0 || !known ? at + 2 : at + 1;
}
