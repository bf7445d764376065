/** A stretch of the text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The places where any of these spans begins or ends, and the ends of the text, in order. */
export function edgesOf(length: number, layers: readonly (readonly Span[])[]): number[] {
  const edges = new Set([0, length]);
  for (const layer of layers) for (const { start, end } of layer) edges.add(start).add(end);
  return [...edges].sort((a, b) => a - b);
}

/**
 * For every stretch between two edges the span that lies on top there: of those that cover it the one that starts last,
 * and of those that start together the shortest. Spans may nest and overlap as they like.
 */
export function topmost<Mark extends Span>(
  marks: readonly Mark[],
  edges: readonly number[],
): (Mark | null)[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start) => {
    for (let mark = sorted[next]; mark !== undefined && mark.start <= start; mark = sorted[++next])
      open.push(mark);
    // A mark that has ended under one that has not stays until it comes to the top: each is pushed and taken off once.
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    return open.at(-1) ?? null;
  });
}
