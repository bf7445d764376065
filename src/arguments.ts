import type { Extraction } from './schema/extraction';

/** A value as an error message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null) return 'null';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  return value === undefined ? 'undefined' : `${typeof value} ${String(value)}`;
}

/** @throws TypeError if the text is not a string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${shown(text)}`);
}

/** @throws TypeError if options are given that are no object. */
export function checkIsOptions(options: unknown): void {
  if (options !== undefined && !isObject(options))
    throw new TypeError(`Expected \`options\` to be an object, got ${shown(options)}`);
}

/** @throws TypeError that names the first of these options that is given and no string. */
export function checkStrings(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`Expected option \`${name}\` to be a string, got ${shown(value)}`);
  }
}

/** @throws TypeError that names the first of these options that is given and neither true nor false. */
export function checkFlags(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`Expected option \`${name}\` to be a boolean, got ${shown(value)}`);
  }
}

type ListName = {
  [Name in keyof Extraction]: Extraction[Name] extends string ? never : Name;
}[keyof Extraction];
const lists: readonly ListName[] = [
  'speakers',
  'quotes',
  'credits',
  'quantities',
  'times',
  'entities',
  'claims',
];

/**
 * Whether an argument is an extraction as far as it is read: its text and the lists asked of it. It may have been stored
 * as JSON and read again; what stands in the lists is not looked at.
 *
 * @param name what to call it in the message: `extraction`, `extractions[2]`.
 * @throws TypeError that names it, and what is wrong with it.
 */
export function checkExtraction(
  value: unknown,
  name = 'extraction',
  asked: readonly ListName[] = lists,
): asserts value is Extraction {
  const expected = `Expected \`${name}\` to be what extractClaims() gives`;
  if (!isObject(value)) throw new TypeError(`${expected}, got ${shown(value)}`);
  if (typeof value.text !== 'string')
    throw new TypeError(`${expected}, but its \`text\` is ${shown(value.text)}`);
  for (const list of asked) {
    if (!Array.isArray(value[list]))
      throw new TypeError(`${expected}, but its \`${list}\` is ${shown(value[list])}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
