import { WordMemory } from '../text/word-facts';
import type { Document, Stage } from './document';
import type { Mark } from './mark';
import type { MarkKind, TokenRange } from './mark-values';
import type { Rule } from './rule';
import { SharedHead } from './shared-head';

/** A rule to try, with its bit among the rules that begin alike; 0 where it begins otherwise. */
interface Attempt<Kind extends MarkKind> {
  readonly rule: Rule<Kind>;
  readonly bit: number;
}

/** The rules to try where a word stands, and those to try besides where a mark of each kind starts there. */
interface Plan<Kind extends MarkKind> {
  readonly always: readonly Attempt<Kind>[];
  readonly atMarks: readonly (readonly Attempt<Kind>[])[];
}

/** Rules by what they can start with, so that a token is asked only of the rules that may begin there. */
interface RuleIndex<Kind extends MarkKind> {
  /** The kinds of marks that rules start with, in the order of `Plan.atMarks`. */
  readonly marks: readonly MarkKind[];
  /** The plan of each word; null where only a mark can start a rule. */
  readonly plans: WordMemory<Plan<Kind>>;
  readonly planAtMarks: Plan<Kind>;
  /** Rules of which it cannot be told: tried at each token. */
  readonly anywhere: readonly Attempt<Kind>[];
  readonly sharedHead: SharedHead | null;
}

function indexRules<Kind extends MarkKind>(rules: readonly Rule<Kind>[]): RuleIndex<Kind> {
  const anywhere = rules.filter(({ firsts }) => firsts.any || firsts.empty);
  const indexed = rules.filter((rule) => !anywhere.includes(rule));
  const sharedHead = SharedHead.of(rules);
  const marks = [...new Set(indexed.flatMap(({ firsts }) => [...firsts.marks]))];
  // Words that start the same rules share a plan: there are few, and they stay in the processor's cache.
  const plans = new Map<string, Plan<Kind>>();
  const sharedPlan = (always: readonly Rule<Kind>[]): Plan<Kind> => {
    const names = always.map(({ name }) => name).join(' ');
    const plan = plans.get(names) ?? planWith(always);
    plans.set(names, plan);
    return plan;
  };
  const attempts = (some: readonly Rule<Kind>[]): Attempt<Kind>[] =>
    some.map((rule) => ({ rule, bit: sharedHead?.bitOf(rule) ?? 0 }));
  const planWith = (always: readonly Rule<Kind>[]): Plan<Kind> => ({
    always: attempts(always),
    atMarks: marks.map((mark) =>
      attempts(indexed.filter((rule) => rule.firsts.marks.has(mark) && !always.includes(rule))),
    ),
  });
  const byKey = groupedBy(indexed, ({ firsts }) => firsts.keys);
  const byKind = groupedBy(indexed, ({ firsts }) => firsts.kinds);
  return {
    marks,
    planAtMarks: planWith([]),
    anywhere: attempts(anywhere),
    sharedHead,
    plans: new WordMemory(({ key, kind }) => {
      const keyed = byKey.get(key);
      const kindred = byKind.get(kind) ?? [];
      if (!keyed) return kindred.length > 0 ? sharedPlan(kindred) : null;
      return sharedPlan([...keyed, ...kindred.filter((rule) => !keyed.includes(rule))]);
    }),
  };
}

/** Rules by each of the things one may start with, in the order of the table. */
function groupedBy<Of, Key>(rules: readonly Of[], keysOf: (rule: Of) => Iterable<Key>): Map<Key, Of[]> {
  const groups = new Map<Key, Of[]>();
  for (const rule of rules)
    for (const key of keysOf(rule)) {
      const group = groups.get(key);
      if (group) group.push(rule);
      else groups.set(key, [rule]);
    }
  return groups;
}

/** What the rules find in a document, overlaps and all. */
function findCandidates<Kind extends MarkKind>(document: Document, rules: RuleIndex<Kind>): Mark<Kind>[] {
  const { tokens, marks } = document;
  const { sharedHead } = rules;
  const candidates: Mark<Kind>[] = [];
  /** Which rules that begin alike may match, and where that was asked last. */
  let alike = 0;
  let asked = -1;
  const attempt = (some: readonly Attempt<Kind>[], at: number): void => {
    for (const { rule, bit } of some) {
      if (bit !== 0 && sharedHead) {
        if (asked !== at) alike = sharedHead.mayMatch(document, at);
        asked = at;
        if ((alike & bit) === 0) continue;
      }
      const found = rule.apply(document, at);
      if (!found) continue;
      const { first, end } = found.range;
      candidates.push({ kind: rule.kind, first, end, value: found.value, rule: rule.name });
    }
  };
  const startsMark = new Uint8Array(tokens.length);
  for (const kind of rules.marks) for (const { first } of marks.all(kind)) startsMark[first] = 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const plan = rules.plans.of(token);
    if (plan) attempt(plan.always, at);
    if (startsMark[at] === 1) {
      const { atMarks } = plan ?? rules.planAtMarks;
      // No closure here: it would be made anew, with all it sees, at each token.
      for (let i = 0; i < rules.marks.length; i++) {
        const kind = rules.marks[i];
        const marked = atMarks[i];
        if (kind && marked && marks.startingAt(kind, at)) attempt(marked, at);
      }
    }
    if (rules.anywhere.length > 0) attempt(rules.anywhere, at);
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
  if (standApart(candidates)) return [...candidates];
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

/** Whether marks stand one behind another and none touches the next's words: then nothing is to be settled. */
function standApart(marks: readonly TokenRange[]): boolean {
  let free = 0;
  for (const { first, end } of marks) {
    if (first < free) return false;
    free = end;
  }
  return true;
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
