import { type Input, type InputFormat, isRecordFormat } from './inputs';
import { type Opened, open } from './open';

/** Opens the standard input, where it is among the inputs, and tells what it holds where nobody said. */
export async function openStandardInput(inputs: readonly Input[]): Promise<Input[]> {
  const ready: Input[] = [];
  for (const input of inputs) {
    if (input.path !== null || input.format !== null) ready.push(input);
    else {
      if (process.stdin.isTTY) process.stderr.write('Reading from the keyboard; Ctrl-D ends the text.\n');
      const opened = await open(input);
      ready.push({ ...input, opened, format: formatOfHead(opened) });
    }
  }
  return ready;
}

/** Whether an input is one article, not records or a list of them. */
export async function holdsOneArticle(input: Input): Promise<boolean> {
  if (input.format !== 'json') return !isRecordFormat(input.format);
  const opened = input.opened ?? (await open(input).catch(() => null));
  const head = opened === null ? '' : new TextDecoder(opened.encoding).decode(opened.head);
  // What is opened here is read from here; a file is opened anew when its turn comes.
  if (opened !== null && input.opened === undefined) await opened.close();
  return !head.trimStart().startsWith('[');
}

/**
 * What the standard input holds, by its first characters: records, a page, or plain text. A JSON document differs from
 * lines of JSON in that its first line is not closed, or that it is a list.
 */
function formatOfHead({ head, encoding }: Opened): InputFormat {
  const text = new TextDecoder(encoding)
    .decode(head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^\[\s*\{\s*"/.test(text) || /^\{[^\S\n]*\n\s*"/.test(text)) return 'json';
  if (/^\{\s*"/.test(text)) return 'jsonl';
  if (/^<(?:!doctype html|html|head|body|\?xml)/i.test(text)) return 'html';
  return 'text';
}
