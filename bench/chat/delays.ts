/** What was heard of one reply. */
export type Heard = {
  readonly askedAt: number;
  readonly at: readonly number[];
  readonly problem: string | null;
};
export type Delays = {
  readonly replies: number;
  readonly sentences: number;
  /** Replies that were not heard whole, in order, each sentence once. */
  readonly problems: readonly string[];
  /** From a sentence's last token at the endpoint to the sentence at the client, in milliseconds, ascending. */
  readonly delaysMs: readonly number[];
  /** From asking to the first sentence, in milliseconds, ascending. */
  readonly firstMs: readonly number[];
};

/** Joins what the endpoint sent with what the clients heard. */
export function joinDelays(
  sent: Readonly<Record<string, readonly number[]>>,
  heard: Readonly<Record<string, Heard>>,
): Delays {
  const problems: string[] = [];
  const delaysMs: number[] = [];
  const firstMs: number[] = [];
  for (const [key, { askedAt, at, problem }] of Object.entries(heard)) {
    if (problem !== null) problems.push(`${key}: ${problem}`);
    const sentAt = sent[key] ?? [];
    at.forEach((moment, index) => {
      const from = sentAt[index];
      if (from !== undefined) delaysMs.push(moment - from);
    });
    if (at[0] !== undefined) firstMs.push(at[0] - askedAt);
  }
  const ascending = (values: number[]) => values.sort((one, other) => one - other);
  return {
    replies: Object.keys(heard).length,
    sentences: delaysMs.length,
    problems,
    delaysMs: ascending(delaysMs),
    firstMs: ascending(firstMs),
  };
}

/** The value below which `share` of ascending values lie (nearest rank); NaN for none. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}
