import { checkExtraction, checkIsOptions, checkStrings, shown } from '../arguments';
import type { Extraction } from '../schema/extraction';
import { articleOf } from './article';
import { changesOf } from './changes-chart';
import { figuresChart } from './figures-chart';
import { interactionOf } from './interaction';
import { html, Markup } from './markup';
import { counted, type ReportLanguage, reportText } from './report-text';
import { speakersOf } from './speakers-share';
import { style } from './style';
import { figuresTable, timesTable } from './tables';
import { timelineOf } from './timeline';
import { type View, viewOf } from './view';

export interface ReportOptions {
  /** The headline; without it the first line stands there, if it is short. */
  title?: string;
  /** The day of publication: an ISO date. */
  publishedAt?: string;
  /** The language of the report's own words: `'fa'` (default) or `'en'`. */
  language?: ReportLanguage;
}

/** The longest first line that is taken for a headline. */
const longestHeadline = 120;

/** The first line of an article where it can be its headline: agency news often begins with its lead. */
function headlineOf(text: string): string | null {
  const first = text.split('\n').find((line) => line.trim() !== '');
  return first !== undefined && first.length <= longestHeadline ? first : null;
}

/**
 * One self-contained HTML file about an article: its text with the speakers in colours, the claims beside it, figures
 * and dates with their values, a timeline, the changes, and who has which share of the words. It loads nothing.
 *
 * @param extraction what `extractClaims` gave.
 * @returns the file as a string; every word of the article in it is escaped.
 * @throws TypeError if the extraction is none, or an option is wrong.
 * @example
 * await writeFile('report.html', toReport(extractClaims(text)));
 */
export function toReport(extraction: Extraction, options: ReportOptions = {}): string {
  checkExtraction(extraction);
  checkIsOptions(options);
  const { title, publishedAt, language = 'fa' } = options;
  if (language !== 'fa' && language !== 'en') {
    throw new TypeError(`Expected option \`language\` to be 'fa' or 'en', got ${shown(language)}`);
  }
  checkStrings({ title, publishedAt });
  const words = reportText[language];
  const view = viewOf(extraction, words, language, publishedAt);
  const headline = title ?? headlineOf(extraction.normalized) ?? words.report;
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${headline}</title>
<style>${new Markup(style)}${new Markup(interactionOf(view))}</style>
</head>
<body>
<header><a class="skip" href="#article">${words.article}</a><p class="kind">${words.report}</p><h1 lang="fa" dir="auto">${headline}</h1>${factsOf(view, publishedAt)}</header>
<main>
${speakersOf(view)}
${articleOf(view)}
<div class="columns">${changesOf(view)}${figuresChart(view)}${timelineOf(view)}${figuresTable(view)}${timesTable(view)}</div>
</main>
<footer><p>${words.made}</p></footer>
</body>
</html>
`.html;
}

/** The day of publication, and how many of each kind were found. */
function factsOf(view: View, publishedAt: string | undefined): Markup {
  const { words, extraction } = view;
  const day =
    publishedAt === undefined ? [] : [html`<li>${words.published}: <bdi>${view.day(publishedAt)}</bdi></li>`];
  const counts: readonly (readonly [number, string])[] = [
    [extraction.speakers.filter(({ id }) => view.rankOf(id) > 0).length, words.counts.speakers],
    [extraction.quotes.length, words.counts.quotes],
    [extraction.claims.filter((claim) => claim.checkable).length, words.counts.claims],
    [extraction.quantities.length, words.counts.figures],
    [extraction.times.length, words.counts.times],
  ];
  const shown = counts.map(
    ([count, label]) => html`<li><b>${view.number(count)}</b> ${counted(count, label, view.language)}</li>`,
  );
  return html`<ul class="counts">${day}${shown}</ul>`;
}
