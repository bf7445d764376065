import {
  type Document,
  type Mark,
  quantityId,
  quoteIds,
  type Stage,
  speakerIds,
  type TokenRange,
  timeId,
} from '../rule';
import { changesIn } from './changes/changes';
import { checkWorthiness } from './check-worthiness';
import { withPairedMarks } from './paired-marks';
import { readStatements } from './read-statements';
import { subjectOf } from './subject';

/** Splits quotes and the reporter's own words into statements, reads the changes they tell of and weighs each. */
export const claims: Stage = {
  name: 'claims',
  run(document) {
    const quotes = quoteIds(document);
    const speakers = speakerIds(document);
    const attributions = document.marks.all('attribution');
    const marks: Mark<'claim'>[] = [];
    const readings = readStatements(document);
    const worthiness = checkWorthiness(document, readings);
    readings.forEach((reading, i) => {
      const worth = worthiness[i];
      if (!worth) return;
      const { attribution, parts, quantities, times } = reading;
      const { first } = parts[0];
      const end = parts.at(-1)?.end ?? first;
      const denied = attributions[attribution]?.value.status === 'denied';
      marks.push({
        kind: 'claim',
        first,
        end,
        rule: 'claims/statement',
        value: {
          place: { start: document.tokens[first]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 },
          quoteId: quotes.get(attribution) ?? null,
          // What is denied is not claimed by the one who denies it.
          speakerId: denied ? null : (speakers.get(attribution) ?? null),
          statement: textOf(document, parts),
          quantityIds: quantities.map(quantityId),
          timeIds: times.map(timeId),
          changes: changesIn(document, reading),
          subject: quantities.length > 0 ? subjectOf(document, reading) : null,
          checkable: worth.checkable,
          score: worth.score,
          reasons: worth.reasons,
        },
      });
    });
    document.marks.set('claim', marks);
  },
};

const whiteSpace = /\s+/gu;

/** The words of a statement, without what stands between its parts. */
function textOf(document: Document, parts: readonly TokenRange[]): string {
  const slices = parts.map((part) => {
    const { first, end } = withPairedMarks(document, part);
    return document.text.slice(document.tokens[first]?.start ?? 0, document.tokens[end - 1]?.end ?? 0);
  });
  const [only = ''] = slices;
  return slices.length === 1 && !only.includes('\n') ? only : slices.join(' ').replace(whiteSpace, ' ');
}
