/** One step of a pattern: any of these labels, after at most `gapBefore` other words. */
export type PatternStep = {
  readonly labels: ReadonlySet<number>;
  readonly gapBefore: number;
  readonly isOptional: boolean;
};

/** A sequence of steps; `anchor` is the step that is rarest in ordinary language, where matching begins. */
export type Pattern = {
  readonly steps: readonly PatternStep[];
  readonly anchor: number;
  /** Nothing of the clause may stand before it. */
  readonly startsClause: boolean;
  /** Nothing of the clause may stand after it. */
  readonly endsClause: boolean;
};

/** Where a pattern was found, in words of the message; `between` are words in its gaps. */
export type Match = { readonly start: number; readonly end: number; readonly between: readonly number[] };
