import { honorificEnd } from '../../src/names/honorifics';
import { Label, labels } from '../../src/names/labels';
import { roleHeadAt } from '../../src/names/role-heads';
import { repair } from '../../src/text/repair';
import { type Token, tokenize } from '../../src/text/tokens';

/** A sentence as the library reads it, with the label of each token. */
export interface LabelledSentence {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

const labelOf = new Map<string, number>(labels.map((label, i) => [label, i]));
// Political groups are organisations; events, nationalities, dates and the rest are no names here.
labelOf.set('B-POG', 5);
labelOf.set('I-POG', 6);

/** Lays the labels of a corpus, whose words are set apart by spaces, on the tokens that the library cuts. */
export function layLabels(sentence: readonly { word: string; label: string }[]): LabelledSentence {
  const starts: number[] = [];
  let raw = '';
  for (const { word } of sentence) {
    starts.push(raw.length);
    raw += `${word} `;
  }
  const { text, map } = repair(raw);
  const tokens = tokenize(text);
  const laid = new Uint8Array(tokens.length);
  let at = 0;
  let seen = -1;
  tokens.forEach((token, i) => {
    const start = map.toSource(token.start, 'start');
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= start) at++;
    const label = labelOf.get(sentence[at]?.label ?? 'O') ?? 0;
    // A word cut in two goes on in its second half.
    laid[i] = label % 2 === 1 && at === seen ? label + 1 : label;
    seen = at;
  });
  settleTitles(tokens, laid);
  return { tokens, labels: laid };
}

/** Corpora differ in what goes before a name: titles and honorifics stand outside it, «امام» inside. */
export function settleTitles(tokens: readonly Token[], laid: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (laid[i] !== Label.person) continue;
    let end = i + 1;
    while (laid[end] === Label.person + 1) end++;
    const start = Math.min(end, honorificEnd(tokens, i + (roleHeadAt(tokens, i)?.length ?? 0)));
    laid.fill(0, i, start);
    if (start < end) laid[start] = Label.person;
    if (start === i && tokens[i - 1]?.key === 'امام' && laid[i - 1] === 0) {
      laid[i - 1] = Label.person;
      laid[i] = Label.person + 1;
    }
    i = end - 1;
  }
}
