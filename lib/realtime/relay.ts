export type Relay = {
  /** Looks for something to deliver, soon. */
  wake(): void;
  /** When the last round failed; null since one has succeeded. */
  failingSince(): Date | null;
  stop(): Promise<void>;
};

export type RelayOptions = {
  /**
   * One round: delivers what there is. It may throw; then it is tried again, later and later. "waiting": there is
   * something, but its time has not come; that says nothing about whether it would go out.
   */
  readonly deliver: () => Promise<"done" | "waiting">;
  /** How long it rests at most between two rounds: the net under a lost wake-up. */
  readonly restMs: number;
  readonly onFailure: (error: unknown) => void;
};

const firstRetryMs = 250;

/** Runs rounds of delivery one after the other: when woken, and else every so often. */
export function startRelay({ deliver, restMs, onFailure }: RelayOptions): Relay {
  let isStopped = false;
  let isAsked = true;
  let failureCount = 0;
  let failingSince: Date | null = null;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | null = null;

  const runRound = async () => {
    isAsked = false;
    try {
      if ((await deliver()) === "waiting") return;
      failureCount = 0;
      failingSince = null;
    } catch (error) {
      if (failureCount === 0) onFailure(error);
      failureCount += 1;
      failingSince ??= new Date();
    }
  };
  const next = () => {
    clearTimeout(timer);
    if (isStopped || round !== null) return;
    const retryMs = Math.min(restMs, firstRetryMs * 2 ** Math.min(failureCount - 1, 20));
    if (isAsked && failureCount === 0) begin();
    else timer = setTimeout(begin, failureCount === 0 ? restMs : retryMs);
  };
  const begin = () => {
    if (isStopped || round !== null) return;
    round = runRound().finally(() => {
      round = null;
      next();
    });
  };
  next();
  return {
    wake() {
      isAsked = true;
      // While it fails, the next try has its time already.
      if (failureCount === 0) next();
    },
    failingSince: () => failingSince,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
