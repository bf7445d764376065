import { messageOf, type Problem, placeOf } from '../problem';
import { type Article, articleOf, type FieldNames } from './article';
import type { Piece } from './block';
import { type Decoded, decode } from './decode';
import { readHtml } from './read-html';

/** What a piece holds, in order: articles, and problems between them. `skipped`: the problem cost an article. */
export type Read = { readonly article: Article } | { readonly problem: Problem; readonly skipped: boolean };

/** The articles of a piece. */
export function* readPiece(piece: Piece, names: FieldNames): Generator<Read> {
  if (piece.kind === 'lines') yield* readLines(piece.file, piece.firstLine, piece.bytes, names);
  else if (piece.kind === 'rows') {
    for (const { line, record } of piece.rows) yield* readRecord(record, names, placeOf(piece.file, line));
  } else if (piece.kind === 'documents') {
    for (const { file, format, bytes } of piece.documents) {
      if (format === 'html') yield* readPage(file, bytes);
      else if (format === 'json') yield* readJson(file, bytes, names);
      else yield* readText(file, bytes);
    }
  }
}

function* readLines(file: string, firstLine: number, bytes: Uint8Array, names: FieldNames): Generator<Read> {
  let line = firstLine;
  for (const { text, warning } of linesOf(bytes)) {
    const place = placeOf(file, line);
    line += 1;
    if (warning !== undefined) yield { problem: { place, message: warning }, skipped: false };
    if (text.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch (error) {
      yield { problem: { place, message: `broken JSON, line skipped: ${messageOf(error)}` }, skipped: true };
      continue;
    }
    yield* readRecord(record, names, place);
  }
}

/** Lines are decoded together where all is well, and one by one where a byte is wrong, so that only its line suffers. */
function* linesOf(bytes: Uint8Array): Generator<Decoded> {
  const end = bytes.at(-1) === 10 ? bytes.length - 1 : bytes.length;
  const whole = decodeStrictly(bytes.subarray(0, end));
  if (whole !== null) {
    for (const text of whole.split('\n')) yield { text };
    return;
  }
  for (let start = 0; start <= end; ) {
    const newline = bytes.indexOf(10, start);
    const stop = newline < 0 ? end : newline;
    yield decode(bytes.subarray(start, stop));
    start = stop + 1;
  }
}

const strictly = new TextDecoder('utf-8', { fatal: true });
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strictly.decode(bytes);
  } catch {
    return null;
  }
}

function* readRecord(record: unknown, names: FieldNames, place: string): Generator<Read> {
  const read = articleOf(record, names, place);
  if ('reason' in read) yield { problem: { place, message: read.reason }, skipped: true };
  else {
    if (read.warning !== undefined) yield { problem: { place, message: read.warning }, skipped: false };
    yield { article: read.article };
  }
}

function* readText(file: string, bytes: Uint8Array): Generator<Read> {
  const { text, warning } = decode(bytes);
  if (warning !== undefined) yield { problem: { place: file, message: warning }, skipped: false };
  yield { article: { id: file, text } };
}

function* readPage(file: string, bytes: Uint8Array): Generator<Read> {
  const { text, warning } = decode(bytes);
  if (warning !== undefined) yield { problem: { place: file, message: warning }, skipped: false };
  const page = readHtml(text);
  if (page === null) yield { problem: { place: file, message: 'no article in this page' }, skipped: true };
  else yield { article: { id: file, ...page } };
}

/** A JSON document: one article, or a list of them. */
function* readJson(file: string, bytes: Uint8Array, names: FieldNames): Generator<Read> {
  let json: unknown;
  try {
    json = JSON.parse(decode(bytes).text);
  } catch (error) {
    yield { problem: { place: file, message: `broken JSON: ${messageOf(error)}` }, skipped: true };
    return;
  }
  if (!Array.isArray(json)) yield* readRecord(json, names, file);
  else
    for (const [index, record] of json.entries())
      yield* readRecord(record, names, `${file}, record ${index + 1}`);
}
