import type { Edit } from './offset-map';
import { offsetMap } from './offset-map';

/** HTML's named characters that Persian pages leave in scraped text (the WHATWG list holds 2,231; most never occur). */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    zwnj: '\u200c',
    zwj: '\u200d',
    rlm: '\u200f',
    lrm: '\u200e',
    shy: '\u00ad',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    bdquo: '„',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    minus: '−',
    times: '×',
    divide: '÷',
    plusmn: '±',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    deg: '°',
    percnt: '%',
    comma: ',',
    middot: '·',
    bull: '•',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    dollar: '$',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
  }),
);

/** A decoded text and the edits that made it. */
export interface Decoded {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Decodes the HTML entities left in a text, also those encoded twice (`&amp;zwnj;`).
 *
 * @returns null when there are none
 */
export function decodeEntities(raw: string): Decoded | null {
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at)) {
    const found = readEntity(raw, at);
    if (found === null) {
      at++;
      continue;
    }
    const { end, character } = found;
    edits.push({ start: at, end, replacement: character, rule: 'entities' });
    text += raw.slice(copied, at) + character;
    copied = end;
    at = end;
  }
  return edits.length === 0 ? null : { text: text + raw.slice(copied), edits };
}

/** What an ampersand names. What the repair takes out before the semicolon does not part them. */
const NAME =
  /(#x?[\da-f]{1,6}|[a-z]{2,8}\d{0,2})[ \u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]{0,4};/iuy;
const AMPERSANDS: ReadonlySet<string> = new Set(['amp', '#38', '#x26']);

/** The character that an entity at `at` is; an ampersand encoded again and again is one. */
function readEntity(raw: string, at: number): { end: number; character: string } | null {
  let end = at + 1;
  for (let ampersands = 0; ; ampersands++) {
    NAME.lastIndex = end;
    const found = NAME.exec(raw);
    const name = found?.[1] ?? '';
    if (AMPERSANDS.has(name.toLowerCase())) {
      end = NAME.lastIndex;
      continue;
    }
    const character = name.startsWith('#') ? numbered(name) : NAMED.get(name);
    if (character !== undefined) return { end: NAME.lastIndex, character };
    return ampersands > 0 ? { end, character: '&' } : null;
  }
}

function numbered(name: string): string | undefined {
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  // No control character and no lone surrogate comes of a number.
  if (
    !(code >= 0x20 && code <= 0x10ffff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x7f && code < 0xa0)
  ) {
    return undefined;
  }
  return String.fromCodePoint(code);
}

/** The edits from `raw` to the text that `second` makes of the decoded text. */
export function composeEdits(raw: string, first: Decoded, second: readonly Edit[]): Edit[] {
  const map = offsetMap(first.edits);
  const all: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < first.edits.length || j < second.length) {
    // The next stretch of the raw text that either list touches, grown until no edit reaches over its end.
    const one = first.edits[i];
    const two = second[j];
    const twoStart = two ? map.toSource(two.start, 'start') : Number.POSITIVE_INFINITY;
    const start = Math.min(one?.start ?? Number.POSITIVE_INFINITY, twoStart);
    let end = start;
    let rule = '';
    // What an insertion puts at the start belongs to the stretch.
    const middleStart = map.fromSource(start, 'end');
    const mine: Edit[] = [];
    for (;;) {
      const nextOne = first.edits[i];
      const nextTwo = second[j];
      if (nextOne && (nextOne.start < end || nextOne.start === start)) {
        end = Math.max(end, nextOne.end);
        rule ||= nextOne.rule;
        i++;
        continue;
      }
      if (nextTwo) {
        const from = map.toSource(nextTwo.start, 'start');
        const to = map.toSource(nextTwo.end, 'end');
        if (from < end || from === start) {
          end = Math.max(end, to, from);
          rule ||= nextTwo.rule;
          mine.push(nextTwo);
          j++;
          continue;
        }
      }
      break;
    }
    const middleEnd = map.fromSource(end, end === start ? 'start' : 'end');
    let replacement = '';
    let copied = middleStart;
    for (const edit of mine) {
      replacement += first.text.slice(copied, edit.start) + edit.replacement;
      copied = edit.end;
    }
    replacement += first.text.slice(copied, Math.max(copied, middleEnd));
    if (replacement !== raw.slice(start, end)) all.push({ start, end, replacement, rule });
  }
  return all;
}
