/** How well-known files begin, and what to do with them. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF document; take its text out first, for example with pdftotext',
  },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Office document; save it as text first' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document; save it as text first' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a rich text document; save it as plain text first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'an image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'an image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'an image' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive; unpack it first' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard archive; unpack it first' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz archive; unpack it first' },
];

/** What a file that is no text is, by its beginning; null for text. */
export function binaryKind(head: Uint8Array): string | null {
  for (const { bytes, what } of signatures) {
    if (bytes.every((byte, index) => head[index] === byte)) return what;
  }
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !utf16 && head.includes(0) ? 'a binary file (or UTF-16 without a byte order mark)' : null;
}

/** The mark of gzip: such a file is unpacked on the way. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
