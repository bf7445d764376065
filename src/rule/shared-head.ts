import { WordFacts } from '../text/word-facts';
import type { Document } from './document';
import type { MarkKind } from './mark-values';
import type { Pattern } from './pattern';
import type { Rule } from './rule';

/** All rules, as bits. */
const all = -1;
/** A number has so many bits to tell rules by. */
const mostRules = 31;

/**
 * The rules of a table that begin with one and the same piece («a figure», then «درصد», then a currency …). Where the
 * piece ends is worked out once for all of them, and of the word behind it is known which of them may go on with it: at
 * most figures two or three of a score.
 */
export class SharedHead {
  readonly #head: Pattern;
  readonly #bits = new Map<Rule, number>();
  /** Of each word the rules that may go on with it, and those that may with whatever stands there. */
  readonly #goesOn: WordFacts;
  #anyway = 0;
  /** The rules that may go on with a mark of a kind. */
  readonly #marks = new Map<MarkKind, number>();

  private constructor(head: Pattern, rules: readonly Rule[]) {
    this.#head = head;
    rules.slice(0, mostRules).forEach((rule, i) => {
      const bit = 1 << i;
      const { any, empty, marks } = rule.second;
      this.#bits.set(rule, bit);
      if (any || empty) this.#anyway |= bit;
      for (const kind of marks) this.#marks.set(kind, (this.#marks.get(kind) ?? 0) | bit);
    });
    this.#goesOn = new WordFacts(({ key, kind }) => {
      let sum = 0;
      for (const [{ second }, bit] of this.#bits)
        if (second.keys.has(key) || second.kinds.has(kind)) sum |= bit;
      return sum;
    });
  }

  /** The piece that most of the rules begin with, where its ends are told; null where no two do. */
  static of(rules: readonly Rule[]): SharedHead | null {
    const byHead = new Map<Pattern, Rule[]>();
    for (const rule of rules)
      if (rule.head?.ends) byHead.set(rule.head, [...(byHead.get(rule.head) ?? []), rule]);
    const [largest] = [...byHead].sort(([, a], [, b]) => b.length - a.length);
    return largest && largest[1].length > 1 ? new SharedHead(...largest) : null;
  }

  /** The bit of a rule; 0 for one that begins otherwise. */
  bitOf(rule: Rule): number {
    return this.#bits.get(rule) ?? 0;
  }

  /** The bits of the rules that may match from a token on. */
  mayMatch(document: Document, at: number): number {
    const ends = this.#head.ends?.(document, at);
    if (ends === undefined) return all;
    let sum = 0;
    for (const end of ends) {
      sum |= this.#anyway;
      const token = document.tokens[end];
      if (token) sum |= this.#goesOn.of(token);
      for (const [kind, bits] of this.#marks) if (document.marks.startingAt(kind, end)) sum |= bits;
    }
    return sum;
  }
}
