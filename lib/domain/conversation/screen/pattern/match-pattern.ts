import type { Labelled, Span } from "./label-words.ts";
import type { Match, Pattern } from "./pattern.ts";

export type Clause = { readonly breakBefore: readonly number[]; readonly wordCount: number };
type Half = { readonly edge: number; readonly between: readonly number[] };

/**
 * Matches a pattern around a span that its anchor step accepts. Gaps are tried shortest first and never cross the end of
 * a sentence, so the work is bounded by the pattern, not by the message.
 */
export function matchPattern(
  pattern: Pattern,
  anchor: Span,
  labelled: Labelled,
  clause: Clause,
): Match | null {
  const before = matchBackward(pattern, pattern.anchor - 1, anchor.start, labelled, clause);
  if (before === null || (pattern.startsClause && !isClauseEdge(before.edge, clause))) return null;
  const after = matchForward(pattern, pattern.anchor + 1, anchor.end, labelled, clause);
  if (after === null || (pattern.endsClause && !isClauseEdge(after.edge, clause))) return null;
  return { start: before.edge, end: after.edge, between: [...before.between, ...after.between] };
}

function isClauseEdge(at: number, clause: Clause): boolean {
  return at >= clause.wordCount || (clause.breakBefore[at] ?? 2) > 0;
}

function matchForward(
  pattern: Pattern,
  index: number,
  from: number,
  labelled: Labelled,
  clause: Clause,
): Half | null {
  const step = pattern.steps[index];
  if (step === undefined) return { edge: from, between: [] };
  for (let gap = 0; gap <= step.gapBefore; gap += 1) {
    const at = from + gap;
    if (at >= clause.wordCount || clause.breakBefore[at] === 2) break;
    for (const span of labelled.starting[at] ?? []) {
      if (!step.labels.has(span.label)) continue;
      const rest = matchForward(pattern, index + 1, span.end, labelled, clause);
      if (rest !== null) return { edge: rest.edge, between: [...numbers(from, at), ...rest.between] };
    }
  }
  return step.isOptional ? matchForward(pattern, index + 1, from, labelled, clause) : null;
}

function matchBackward(
  pattern: Pattern,
  index: number,
  to: number,
  labelled: Labelled,
  clause: Clause,
): Half | null {
  const step = pattern.steps[index];
  if (step === undefined) return { edge: to, between: [] };
  const room = pattern.steps[index + 1]?.gapBefore ?? 0;
  for (let gap = 0; gap <= room; gap += 1) {
    const at = to - gap;
    if (at <= 0 || clause.breakBefore[at] === 2) break;
    for (const span of labelled.ending[at] ?? []) {
      if (!step.labels.has(span.label)) continue;
      const rest = matchBackward(pattern, index - 1, span.start, labelled, clause);
      if (rest !== null) return { edge: rest.edge, between: [...rest.between, ...numbers(at, to)] };
    }
  }
  return step.isOptional ? matchBackward(pattern, index - 1, to, labelled, clause) : null;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_none, index) => from + index);
}
