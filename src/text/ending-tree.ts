/** Above all letters that Persian words are spelled with. */
const LETTERS_END = 0x700;
const NOWHERE = 0;
const ROOT = 1;

/**
 * Endings as a tree of their letters, read from the last back to the first: what a word closes with is told without a
 * string being made of it.
 */
export class EndingTree {
  /** The column of a letter; 0 for letters that stand in no ending. */
  readonly #columns = new Uint8Array(LETTERS_END);
  readonly #width: number;
  /** The node that a letter leads to, a row a node. */
  readonly #next: Uint16Array;
  /** Which ending is whole at a node, its place in the list plus 1, or 0. */
  readonly #endings: Uint16Array;

  constructor(endings: readonly string[]) {
    const letters = [...new Set(endings.join(''))];
    letters.forEach((letter, i) => {
      this.#columns[letter.charCodeAt(0)] = i + 1;
    });
    this.#width = letters.length + 1;
    const most = ROOT + 1 + endings.join('').length;
    this.#next = new Uint16Array(most * this.#width);
    this.#endings = new Uint16Array(most);
    let nodes = ROOT + 1;
    endings.forEach((ending, i) => {
      let node = ROOT;
      for (let at = ending.length - 1; at >= 0; at--) {
        const place = this.#place(node, ending.charCodeAt(at));
        if (this.#next[place] === NOWHERE) this.#next[place] = nodes++;
        node = this.#next[place] ?? NOWHERE;
      }
      this.#endings[node] = i + 1;
    });
  }

  /** The ending that the letters `codes[from, to)` are: its place in the list plus 1, or 0. */
  whole(codes: Uint16Array, from: number, to: number): number {
    let node = ROOT;
    for (let at = to - 1; at >= from && node !== NOWHERE; at--) node = this.#follow(node, codes[at] ?? 0);
    return this.#endings[node] ?? 0;
  }

  /** Calls `visit` with each ending that the letters `codes[from, to)` close with and the letter it begins at. */
  visit(codes: Uint16Array, from: number, to: number, visit: (start: number, ending: number) => void): void {
    let node = ROOT;
    for (let at = to - 1; at > from; at--) {
      node = this.#follow(node, codes[at] ?? 0);
      if (node === NOWHERE) return;
      const ending = this.#endings[node] ?? 0;
      if (ending !== 0) visit(at, ending);
    }
  }

  #follow(node: number, code: number): number {
    return this.#next[this.#place(node, code)] ?? NOWHERE;
  }

  #place(node: number, code: number): number {
    return node * this.#width + (this.#columns[code] ?? 0);
  }
}
