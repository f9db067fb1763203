export type Heard = { readonly user: string; readonly subjectId: string; readonly atMs: number };

export type Delivery = {
  readonly wanted: number;
  readonly missed: number;
  readonly doubled: number;
  /** Heard by somebody whom it was not for. */
  readonly strayed: number;
  /** From the occasion to the client, in milliseconds, ascending. */
  readonly delaysMs: readonly number[];
};

/** Holds what was heard against what was said: each subject at its moment, to its people, once. */
export function compareHeard(
  said: ReadonlyMap<string, { readonly atMs: number; readonly users: ReadonlySet<string> }>,
  heard: readonly Heard[],
): Delivery {
  const times = new Map<string, number>();
  const delaysMs: number[] = [];
  let strayed = 0;
  for (const { user, subjectId, atMs } of heard) {
    const occasion = said.get(subjectId);
    if (occasion === undefined || !occasion.users.has(user)) strayed += 1;
    else {
      const key = `${user} ${subjectId}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      delaysMs.push(atMs - occasion.atMs);
    }
  }
  const wanted = [...said.values()].reduce((sum, { users }) => sum + users.size, 0);
  const doubled = [...times.values()].filter((count) => count > 1).length;
  return {
    wanted,
    missed: wanted - times.size,
    doubled,
    strayed,
    delaysMs: delaysMs.sort((one, other) => one - other),
  };
}

/** The value below which `share` of ascending values lie (nearest rank); NaN for none. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}
