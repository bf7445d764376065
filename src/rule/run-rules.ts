import type { TokenKind } from '../text/tokens';
import type { Document, Stage } from './document';
import type { Mark } from './mark';
import type { MarkKind } from './mark-values';
import type { Rule } from './rule';

/** Rules by what they can start with, so that a token is asked only of the rules that may begin there. */
interface RuleIndex<Kind extends MarkKind> {
  readonly byKey: ReadonlyMap<string, readonly Rule<Kind>[]>;
  readonly byMark: readonly (readonly [MarkKind, readonly Rule<Kind>[]])[];
  readonly byTokenKind: ReadonlyMap<TokenKind, readonly Rule<Kind>[]>;
  readonly anywhere: readonly Rule<Kind>[];
}

function indexRules<Kind extends MarkKind>(rules: readonly Rule<Kind>[]): RuleIndex<Kind> {
  const byKey = new Map<string, Rule<Kind>[]>();
  const byMark = new Map<MarkKind, Rule<Kind>[]>();
  const byTokenKind = new Map<TokenKind, Rule<Kind>[]>();
  const anywhere: Rule<Kind>[] = [];
  const add = <Key>(map: Map<Key, Rule<Kind>[]>, key: Key, rule: Rule<Kind>): void => {
    const list = map.get(key);
    if (list) list.push(rule);
    else map.set(key, [rule]);
  };
  for (const rule of rules) {
    if (rule.firsts.any || rule.firsts.empty) {
      anywhere.push(rule);
      continue;
    }
    for (const key of rule.firsts.keys) add(byKey, key, rule);
    for (const kind of rule.firsts.marks) add(byMark, kind, rule);
    for (const kind of rule.firsts.kinds) add(byTokenKind, kind, rule);
  }
  return { byKey, byMark: [...byMark], byTokenKind, anywhere };
}

/** What the rules find in a document, overlaps and all. */
function findCandidates<Kind extends MarkKind>(document: Document, rules: RuleIndex<Kind>): Mark<Kind>[] {
  const candidates: Mark<Kind>[] = [];
  const attempt = (rule: Rule<Kind>, at: number): void => {
    const found = rule.apply(document, at);
    if (found) candidates.push({ kind: rule.kind, ...found.range, value: found.value, rule: rule.name });
  };
  for (let at = 0; at < document.tokens.length; at++) {
    const token = document.tokens[at];
    if (!token) break;
    const keyed = rules.byKey.get(token.key);
    if (keyed) for (const rule of keyed) attempt(rule, at);
    const kindred = rules.byTokenKind.get(token.kind);
    if (kindred) for (const rule of kindred) attempt(rule, at);
    for (const [kind, marked] of rules.byMark) {
      if (!document.marks.startingAt(kind, at)) continue;
      for (const rule of marked) {
        const tried = rule.firsts.kinds.has(token.kind) || rule.firsts.keys.has(token.key);
        if (!tried) attempt(rule, at);
      }
    }
    for (const rule of rules.anywhere) attempt(rule, at);
  }
  return candidates;
}

/**
 * Settles overlaps, here and nowhere else: the longest wins; of two as long, the one that starts first, then the one
 * whose rule stands first in the table (candidates come in that order, and the sort is stable).
 */
export function settle<Kind extends MarkKind>(
  candidates: readonly Mark<Kind>[],
  tokenCount: number,
): Mark<Kind>[] {
  const taken = new Uint8Array(tokenCount);
  const kept: Mark<Kind>[] = [];
  const byLength = [...candidates].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  for (const mark of byLength) {
    let free = true;
    for (let i = mark.first; i < mark.end && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, mark.first, mark.end);
    kept.push(mark);
  }
  return kept;
}

/** A stage that runs rules of one kind and lays down what is left when overlaps are settled. */
export function ruleStage<Kind extends MarkKind>(
  name: string,
  kind: Kind,
  rules: readonly Rule<Kind>[],
  refine: (marks: Mark<Kind>[], document: Document) => readonly Mark<Kind>[] = (marks) => marks,
): Stage & { readonly rules: readonly Rule<Kind>[] } {
  const index = indexRules(rules);
  return {
    name,
    rules,
    run(document) {
      const settled = settle(findCandidates(document, index), document.tokens.length);
      document.marks.set(kind, refine(settled, document));
    },
  };
}
