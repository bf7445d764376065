const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf8WithHoles = new TextDecoder('utf-8');
const windows1256 = new TextDecoder('windows-1256');

export interface Decoded {
  readonly text: string;
  /** Set where bytes were not what they should be. */
  readonly warning?: string;
}

/**
 * Reads bytes as UTF-8, or as windows-1256, the encoding of older Persian pages. The two are told apart by counting: in
 * Persian windows-1256 text nearly no pair of bytes is valid UTF-8; in damaged UTF-8 nearly all are. Damaged bytes
 * become U+FFFD, with a warning.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes) };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const text = utf8WithHoles.decode(bytes);
    if (isWindows1256(text)) return { text: windows1256.decode(bytes) };
    const holes = count(text, /\uFFFD/g);
    return {
      text,
      warning: `${holes} damaged UTF-8 ${holes === 1 ? 'character' : 'characters'}, read as U+FFFD`,
    };
  }
}

/** The name of the encoding that the beginning of a file speaks for; a character may be cut at its end. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' {
  const utf16 = utf16Of(head);
  if (utf16 !== null) return utf16;
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  return isWindows1256(text) ? 'windows-1256' : 'utf-8';
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isWindows1256(readAsUtf8: string): boolean {
  const holes = count(readAsUtf8, /\uFFFD/g);
  return holes > 0 && holes > count(readAsUtf8, /[\u0080-\uFFFC]/g);
}

function count(text: string, what: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(what)) found += 1;
  return found;
}
