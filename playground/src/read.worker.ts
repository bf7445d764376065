import { toCsv } from '../../src/export';
import { extractClaims, normalizeAligned } from '../../src/index';
import { toReport } from '../../src/report';
import type { Answer, Question } from './question';

/** Reads one article away from the page, so that typing never waits. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, text, publishedAt, language } = data;
  const extraction = extractClaims(text, publishedAt ? { publishedAt } : {});
  const answer: Answer = {
    number,
    extraction,
    edits: normalizeAligned(text).edits,
    report: toReport(extraction, { language }),
    csv: toCsv(extraction),
  };
  self.postMessage(answer);
});
