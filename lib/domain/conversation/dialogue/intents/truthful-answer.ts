/** A question about Elara that people ask, and what is true. The first wording answers it; a further one when it comes again. */
export type TruthfulAnswer = {
  readonly id: string;
  /** Read on a clause in lower case, spelling corrected and short forms written out. */
  readonly asks: RegExp;
  readonly answers: readonly [
    first: readonly string[],
    again: readonly string[],
    ...more: (readonly string[])[],
  ];
};
