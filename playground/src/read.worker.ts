import { toCsv } from '../../src/export';
import { extractClaims } from '../../src/index';
import { toReport } from '../../src/report';
import { repair } from '../../src/text/repair';
import type { Answer, Question } from './question';

/** Reads one article away from the page, so that typing never waits. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, text, publishedAt, language } = data;
  const extraction = extractClaims(text, publishedAt ? { publishedAt } : {});
  const answer: Answer = {
    number,
    extraction,
    edits: repair(text).edits,
    report: toReport(extraction, { language }),
    csv: toCsv(extraction),
  };
  self.postMessage(answer);
});
