import type { MarkKind, MarkValues, TokenRange } from './mark-values';

/** Something found: the tokens `[first, end)` it covers, what it means, and the rule that decided. */
export interface Mark<Kind extends MarkKind = MarkKind> extends TokenRange {
  readonly kind: Kind;
  readonly value: MarkValues[Kind];
  readonly rule: string;
}

/** The marks of one kind over one document, found by the token they start at or cover. */
class MarkLayer<Kind extends MarkKind> {
  readonly all: readonly Mark<Kind>[];
  /** By token, the number of the mark and 1; 0 where none is. */
  readonly #starting: Int32Array;
  readonly #tokenCount: number;
  #covering: Int32Array | null = null;

  constructor(marks: readonly Mark<Kind>[], tokenCount: number) {
    this.all = inOrder(marks);
    this.#starting = new Int32Array(tokenCount);
    this.#tokenCount = tokenCount;
    // Backwards, so that where marks nest or overlap the first and longest wins.
    for (let i = this.all.length - 1; i >= 0; i--) {
      const mark = this.all[i];
      if (!mark || mark.first >= tokenCount) continue;
      this.#starting[mark.first] = i + 1;
    }
  }

  /** Which mark covers each token; made when it is first asked for. */
  #covers(): Int32Array {
    const covering = new Int32Array(this.#tokenCount);
    for (let i = this.all.length - 1; i >= 0; i--) {
      const mark = this.all[i];
      if (mark && !kindsThatNest.has(mark.kind)) covering.fill(i + 1, mark.first, mark.end);
    }
    return covering;
  }
  startingAt(token: number): Mark<Kind> | undefined {
    const number = this.#starting[token];
    return number ? this.all[number - 1] : undefined;
  }
  covering(token: number): Mark<Kind> | undefined {
    this.#covering ??= this.#covers();
    const number = this.#covering[token];
    return number ? this.all[number - 1] : undefined;
  }
}

/**
 * By start, the longer first; most come so already.
 *
 * Filled one by one, not copied: V8 gives the result of a compiled `map` another kind of elements than before it was
 * compiled, and whatever reads these lists would be compiled anew for it.
 */
function inOrder<Kind extends MarkKind>(marks: readonly Mark<Kind>[]): readonly Mark<Kind>[] {
  const ordered: Mark<Kind>[] = [];
  let isOrdered = true;
  for (const mark of marks) {
    const before = ordered[ordered.length - 1];
    if (before && (before.first > mark.first || (before.first === mark.first && before.end < mark.end)))
      isOrdered = false;
    ordered.push(mark);
  }
  return isOrdered ? ordered : ordered.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** Marks of these kinds stand inside one another; filling their cover would cost the square of the text. */
const kindsThatNest: ReadonlySet<MarkKind> = new Set<MarkKind>(['attribution', 'speaker', 'claim']);

type Layers = { [Kind in MarkKind]: MarkLayer<Kind> | undefined };
/** All kinds from the start, so that every table has one shape. */
const noLayers = (): Layers => ({
  number: undefined,
  timeReading: undefined,
  time: undefined,
  quantity: undefined,
  name: undefined,
  role: undefined,
  attribution: undefined,
  speaker: undefined,
  claim: undefined,
});

/** All marks of one document, by kind. */
export class MarkTable {
  readonly #layers = noLayers();
  readonly #tokenCount: number;

  constructor(tokenCount: number) {
    this.#tokenCount = tokenCount;
  }
  /** Lays down all marks of one kind; the order of `all` afterwards is by start, the longer first. */
  set<Kind extends MarkKind>(kind: Kind, marks: readonly Mark<Kind>[]): void {
    const layers: { [K in Kind]: MarkLayer<K> | undefined } = this.#layers;
    layers[kind] = new MarkLayer(marks, this.#tokenCount);
  }
  all<Kind extends MarkKind>(kind: Kind): readonly Mark<Kind>[] {
    return this.#layer(kind)?.all ?? [];
  }
  /** The mark of this kind that starts at this token (the longest). */
  startingAt<Kind extends MarkKind>(kind: Kind, token: number): Mark<Kind> | undefined {
    return this.#layer(kind)?.startingAt(token);
  }
  /** The mark of this kind that covers this token; not for attributions, speakers and claims, which nest. */
  covering<Kind extends MarkKind>(kind: Kind, token: number): Mark<Kind> | undefined {
    return this.#layer(kind)?.covering(token);
  }
  #layer<Kind extends MarkKind>(kind: Kind): MarkLayer<Kind> | undefined {
    const layers: { [K in Kind]: MarkLayer<K> | undefined } = this.#layers;
    return layers[kind];
  }
}
