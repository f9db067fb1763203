/** Lets work through, so much of it at once, in the order in which it came. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** @param limit how much may go on at once */
export function createGate(limit: number): Gate {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else going += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}
