/** Work that waits until few replies are being written. */
export type Afterwards = {
  /** What waits under the same key already is done once, the newer. */
  add(key: string, work: () => Promise<void>): void;
  /** Looks whether it is calm enough by now, and does what waits, one after the other, as long as it is. */
  wake(): void;
};

/** The most that is kept waiting; of more the oldest is let go. */
const mostWaiting = 10_000;

/** @param isCalm whether there is room for work that nobody waits for; `work` must not throw */
export function createAfterwards(isCalm: () => boolean): Afterwards {
  const waiting = new Map<string, () => Promise<void>>();
  let isWorking = false;
  const work = async () => {
    isWorking = true;
    for (const [key, next] of waiting) {
      if (!isCalm()) break;
      waiting.delete(key);
      await next();
    }
    isWorking = false;
  };
  return {
    add(key, next) {
      waiting.delete(key);
      waiting.set(key, next);
      const [oldest] = waiting.keys();
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
    },
    wake() {
      if (!isWorking) void work();
    },
  };
}
