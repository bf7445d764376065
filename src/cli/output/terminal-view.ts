import { styleText } from 'node:util';
import { extractClaims, extractQuantities, extractTimes } from '../../extract';
import { normalizeAligned } from '../../normalize';
import type { Mention, Quantity, Quote, TimeExpression } from '../../schema';
import type { Article } from '../input/article';
import type { Job } from '../job';
import { optionsOf } from './record';
import { quantityValue, timeValue } from './values';

type Style = Parameters<typeof styleText>[0];

/** The colours of speakers, in their order; after the last the first comes again. */
const speakerColors = ['cyan', 'green', 'yellow', 'magenta', 'blue', 'red'] as const;

/** The results of an article as a person reads them, right to left, in repaired words. */
export function terminalView(article: Article, job: Job): string {
  const paint = (style: Style, text: string) =>
    job.color ? styleText(style, text, { validateStream: false }) : text;
  const options = optionsOf(article, job);
  const repaired = normalizeAligned(article.text);
  const wordsOf = ({ start, end }: Mention) =>
    oneLine(repaired.text.slice(repaired.fromSource(start, 'end'), repaired.fromSource(end)));
  const listOf = <T extends Quantity | TimeExpression>(found: readonly T[], value: (one: T) => string) =>
    found.map((one) => `${paint('bold', wordsOf(one))} ← ${value(one)}\n`).join('');
  if (job.command === 'quantities') return listOf(extractQuantities(article.text, options), quantityValue);
  if (job.command === 'times') return listOf(extractTimes(article.text, options), timeValue);

  const { speakers, quotes, quantities, times, claims } = extractClaims(article.text, options);
  const colorOf = new Map(
    speakers.map((speaker, index) => [speaker.id, speakerColors[index % speakerColors.length] ?? 'cyan']),
  );
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const lines: string[] = [paint('bold', article.title ?? article.id)];

  const speaking = speakers.filter((speaker) => quotes.some((quote) => quote.speakerId === speaker.id));
  if (speaking.length > 0) lines.push('', paint('dim', 'گویندگان'));
  for (const speaker of speaking) {
    const said = quotes.filter((quote) => quote.speakerId === speaker.id).length;
    const name = paint(['bold', colorOf.get(speaker.id) ?? 'cyan'], speaker.name);
    lines.push(
      `  ${name}${speaker.role === null ? '' : `، ${speaker.role}`} ${paint('dim', `(${persian(said)} گفته)`)}`,
    );
  }

  if (quotes.length > 0) lines.push('', paint('dim', 'گفته‌ها'));
  for (const quote of quotes) {
    const speaker = quote.speakerId === null ? undefined : speakerOf.get(quote.speakerId);
    const color = colorOf.get(quote.speakerId ?? '') ?? 'gray';
    const name = speaker?.name ?? (quote.source === null ? 'گوینده نامعلوم' : wordsOf(quote.source));
    const cue = quote.cue.text === ':' ? '' : ` ${wordsOf(quote.cue)}`;
    lines.push(`  ${paint(['bold', color], name)}${cue}${sign(quote)}`);
    for (const content of quote.content) {
      const figures = [...within(quantities, content), ...within(times, content)].sort(
        (a, b) => a.start - b.start,
      );
      lines.push(...wrap(wordsOf(content), job.width - 4).map((line) => `    ${line}`));
      for (const figure of figures) {
        const value = 'kind' in figure ? quantityValue(figure) : timeValue(figure);
        lines.push(paint('dim', `      ${wordsOf(figure)} ← ${value}`));
      }
    }
  }

  const checkable = claims
    .filter((claim) => claim.checkable)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
  if (checkable.length > 0) lines.push('', paint('dim', 'ادعاهای سنجیدنی'));
  for (const claim of checkable) {
    const speaker = claim.speakerId === null ? undefined : speakerOf.get(claim.speakerId);
    const name =
      speaker === undefined ? '' : ` ${paint(colorOf.get(speaker.id) ?? 'gray', `— ${speaker.name}`)}`;
    const [first = '', ...rest] = wrap(claim.statement, job.width - 6);
    lines.push(
      `  ${paint('yellow', '•')} ${[first, ...rest.map((line) => `    ${line}`)].join('\n')}${name}`,
    );
  }
  if (quotes.length === 0 && claims.length === 0) lines.push('', paint('dim', 'گفته‌ای پیدا نشد.'));
  return `${lines.join('\n')}\n`;
}

function sign(quote: Quote): string {
  if (quote.status === 'denied') return ' (تکذیب):';
  if (quote.status === 'question') return ' (پرسش):';
  if (quote.status === 'hypothetical') return ' (فرضی):';
  return ':';
}

function within<T extends Mention>(marks: readonly T[], content: Mention): T[] {
  return marks.filter((mark) => mark.start >= content.start && mark.end <= content.end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Breaks a text into lines of at most `width` columns at its spaces; ZWNJ and vowel signs take no column. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of oneLine(text).split(' ')) {
    const length = word.replace(/[\u200B-\u200F\u064B-\u065F\u0670]/g, '').length;
    if (columns > 0 && columns + 1 + length > Math.max(width, 20)) {
      lines.push(line);
      line = '';
      columns = 0;
    }
    line = columns === 0 ? word : `${line} ${word}`;
    columns += length + (columns === 0 ? 0 : 1);
  }
  lines.push(line);
  return lines;
}

const persian = (value: number) => value.toLocaleString('fa-IR');
