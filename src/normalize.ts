import { checkIsOptions, checkText, shown } from './arguments';
import { type Conventions, conventionEdits } from './text/conventions';
import { composeEdits } from './text/entities';
import { type Edit, type OffsetMap, offsetMap } from './text/offset-map';
import { repair } from './text/repair';
import { DEFAULT_REPAIR, type RepairOptions } from './text/repair-options';
import { applyEdits } from './text/word-repair';

/** What `normalize` takes: a preset, and choices that differ from it. */
export interface NormalizeOptions extends Partial<RepairOptions>, Partial<Conventions> {
  /**
   * `news` (default): everything repaired, open conventions as the writer has them. `academy`: as the Academy's
   * «دستور خط فارسی» (1401) has them. `minimal`: only what is surely wrong; digits, marks and lines as they are.
   */
  preset?: 'news' | 'academy' | 'minimal';
}
type Choices = RepairOptions & Conventions;

const news: Choices = {
  ...DEFAULT_REPAIR,
  plural: 'keep',
  ezafe: 'keep',
  prepositions: 'keep',
  auxiliaries: 'keep',
};
const presets: Readonly<Record<NonNullable<NormalizeOptions['preset']>, Choices>> = {
  news,
  academy: { ...news, plural: 'apart', ezafe: 'hamza', prepositions: 'apart', auxiliaries: 'apart' },
  minimal: { ...news, digits: 'keep', punctuation: 'keep', lines: 'keep', trust: 'always' },
};

/** What each option may be. */
const allowed: { readonly [Name in keyof Choices]: readonly Choices[Name][] } = {
  digits: ['persian', 'latin', 'arabic', 'keep'],
  diacritics: ['keep', 'drop'],
  words: ['repair', 'keep'],
  punctuation: ['repair', 'keep'],
  lines: ['join', 'keep'],
  trust: ['told', 'always', 'never'],
  plural: ['keep', 'apart', 'joined'],
  ezafe: ['keep', 'ye', 'hamza'],
  prepositions: ['keep', 'apart', 'joined'],
  auxiliaries: ['keep', 'apart', 'joined'],
};

/** A normalised text with the way back to the text as given; offsets are in UTF-16 code units. */
export interface Normalized extends OffsetMap {
  text: string;
  /** What was changed, in raw offsets, in order and apart. */
  edits: readonly Edit[];
}

/**
 * Repairs a Persian text: letters and digits of other scripts, ZWNJ (نیم‌فاصله) lost, glued or replaced by a space,
 * spaces and marks, torn lines. Normalising twice is normalising once.
 *
 * @param options a preset and what differs from it; without any, `news`.
 * @throws TypeError if the text is no string, or names the wrong option and what was expected.
 * @example
 * normalize('كتاب ها را مي خوانم'); // 'کتاب‌ها را می‌خوانم'
 * normalize('خانه‌ی ما', { preset: 'academy' }); // 'خانۀ ما'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  return normalizeAligned(text, options).text;
}

/**
 * `normalize` with the way back: what was changed, by which rule, and a map of every offset in both directions.
 *
 * @throws TypeError as `normalize`.
 * @example
 * const { text, toSource, edits } = normalizeAligned('مي رود'); // text: 'می‌رود'
 * toSource(3); // 3: «ر»
 */
export function normalizeAligned(text: string, options?: NormalizeOptions): Normalized {
  checkText(text);
  const choices = choicesOf(options);
  const repaired = repair(text, choices);
  const open = conventionEdits(
    repaired.text,
    choices,
    (word) => repair(word, { ...choices, trust: 'never' }).text,
  );
  if (open.length === 0) return { text: repaired.text, edits: repaired.edits, ...repaired.map };
  const edits = composeEdits(text, repaired, open);
  return { text: applyEdits(repaired.text, open), edits, ...offsetMap(edits) };
}

function choicesOf(options: NormalizeOptions | undefined): Choices {
  if (options === undefined) return news;
  checkIsOptions(options);
  const { preset = 'news', ...own } = options;
  if (!Object.hasOwn(presets, preset)) {
    throw new TypeError(
      `Expected option \`preset\` to be 'news', 'academy' or 'minimal', got ${shown(preset)}`,
    );
  }
  const given: Record<string, unknown> = own;
  for (const [name, values] of Object.entries(allowed)) {
    const value = given[name];
    if (value === undefined || values.some((one) => one === value)) continue;
    const expected = values.map((one) => `'${one}'`).join(', ');
    throw new TypeError(`Expected option \`${name}\` to be one of ${expected}, got ${shown(value)}`);
  }
  return {
    ...presets[preset],
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  };
}
