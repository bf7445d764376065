import { checkExtraction, checkIsOptions, checkStrings, shown } from '../arguments';
import type { Extraction } from '../schema/extraction';
import type { TimeExpression } from '../schema/time-expression';

/** How times are written into a text. */
export interface Timex3Options {
  /**
   * In which calendar `value` stands: each time's own, named by the attribute `calendar` (default), or `gregorian`, as
   * other TIMEX3 tools expect: the day, or the first and last day, where they are known.
   */
  values?: 'own' | 'gregorian';
  /** The day of publication as an ISO date; it becomes the `DCT` of the document. */
  publishedAt?: string;
}

/** `mod` of TIMEX3 by our modifier, and by our part. Source: TimeML 1.2.1 annotation guidelines, 2.2.2. */
const modOfModifier: Readonly<Record<NonNullable<TimeExpression['modifier']>, string | null>> = {
  exact: null,
  approx: 'APPROX',
  over: 'MORE_THAN',
  under: 'LESS_THAN',
  at_least: 'EQUAL_OR_MORE',
  at_most: 'EQUAL_OR_LESS',
};
const modOfPart: Readonly<Record<NonNullable<TimeExpression['part']>, string>> = {
  start: 'START',
  mid: 'MID',
  end: 'END',
};

/**
 * A text with its times marked in place, as a TimeML document: `<TIMEX3 tid="t1" type="DATE" value="1397-02-28"
 * calendar="persian">۲۸ اردیبهشت</TIMEX3>`. `calendar` and `offset` are additions of ours to the attributes of TIMEX3
 * (ISO 24617-1). With the tags taken out, the text is the one given, but for characters that XML does not allow, which
 * become U+FFFD.
 *
 * @param extraction the result of `extractClaims`, or any `{ text, times }` whose times do not overlap.
 * @throws TypeError if there is no text with times, or an option is wrong.
 * @example
 * toTimex3(extractClaims('جلسه ۲۸ اردیبهشت است.', { publishedAt: '2018-05-19' }));
 */
export function toTimex3(
  extraction: Pick<Extraction, 'text' | 'times'>,
  options: Timex3Options = {},
): string {
  checkExtraction(extraction, 'extraction', ['times']);
  checkIsOptions(options);
  const { values = 'own', publishedAt } = options;
  checkStrings({ publishedAt });
  if (values !== 'own' && values !== 'gregorian') {
    throw new TypeError(`Expected option \`values\` to be 'own' or 'gregorian', got ${shown(values)}`);
  }
  const { text, times } = extraction;
  let marked = '';
  let at = 0;
  times.forEach((time, i) => {
    if (time.start < at) return; // an overlap cannot be written in place
    const attributes = attributesOf(time, values)
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');
    marked += `${escapeXml(text.slice(at, time.start))}<TIMEX3 tid="t${i + 1}"${attributes}>`;
    marked += `${escapeXml(text.slice(time.start, time.end))}</TIMEX3>`;
    at = time.end;
  });
  marked += escapeXml(text.slice(at));
  const created =
    publishedAt === undefined
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="DATE" value="${escapeXml(publishedAt)}" functionInDocument="CREATION_TIME">${escapeXml(publishedAt)}</TIMEX3></DCT>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n${created}<TEXT>${marked}</TEXT>\n</TimeML>\n`;
}

function attributesOf(time: TimeExpression, values: 'own' | 'gregorian'): [string, string][] {
  const gregorian = values === 'gregorian' ? gregorianValue(time) : null;
  const attributes: [string, string][] = [
    ['type', time.type],
    ['value', gregorian ?? time.value],
  ];
  if (time.calendar) attributes.push(['calendar', gregorian ? 'gregorian' : time.calendar]);
  const mod = time.part ? modOfPart[time.part] : modOfModifier[time.modifier ?? 'exact'];
  if (mod) attributes.push(['mod', mod]);
  if (time.offset !== undefined) attributes.push(['temporalFunction', 'true'], ['offset', time.offset]);
  return attributes;
}

/** The value in ISO days: `2018-05-18`, `2018-03-21/2018-04-20`, `2018-05-18T10:00`; null where no day is known. */
function gregorianValue({ from, to, value, type }: TimeExpression): string | null {
  if (from === undefined || to === undefined) return null;
  const days = from === to ? from : `${from}/${to}`;
  return type === 'TIME' ? days + (/T[^T]*$/u.exec(value)?.[0] ?? '') : days;
}

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no character for: controls, lone surrogates, the two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const notXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

function escapeXml(text: string): string {
  return text
    .replace(notXml, '\ufffd')
    .replace(/[&<>"]/gu, (character) => special[character] ?? character)
    .replaceAll('\r', '&#13;');
}
