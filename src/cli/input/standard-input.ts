import type { Input, InputFormat } from './inputs';
import { open } from './open';

/** Opens the standard input, where it is among the inputs, and tells what it holds where nobody said. */
export async function openStandardInput(inputs: readonly Input[]): Promise<Input[]> {
  const ready: Input[] = [];
  for (const input of inputs) {
    if (input.path !== null || input.format !== null) ready.push(input);
    else {
      if (process.stdin.isTTY) process.stderr.write('Reading from the keyboard; Ctrl-D ends the text.\n');
      const opened = await open(input);
      ready.push({ ...input, opened, format: formatOfHead(opened.head) });
    }
  }
  return ready;
}

/** What the standard input holds, by its first characters: a record, a page, or plain text. */
function formatOfHead(head: Uint8Array): InputFormat {
  const text = new TextDecoder()
    .decode(head.subarray(0, 512))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^\{\s*"/.test(text)) return 'jsonl';
  if (/^<(?:!doctype html|html|head|body|\?xml)/i.test(text)) return 'html';
  return 'text';
}
