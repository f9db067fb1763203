/** Something that weighs on people, and what is said to it first: what it is like, in words of the matter itself. */
export type Burden = {
  readonly id: string;
  /** Read on a clause in lower case, spelling corrected. */
  readonly says: RegExp;
  /** What makes it something else. */
  readonly unless?: RegExp;
  readonly lines: readonly [string, ...string[]];
};
