export type TrialClock = {
  readonly signal: AbortSignal;
  isOver(): boolean;
  /** What is left, but no more than this, in milliseconds. */
  leftMs(mostMs: number): number;
  stop(): void;
};

/** The time that a whole trial has: at its end everything that still runs is left. */
export function createTrialClock(limitMs: number): TrialClock {
  const over = new AbortController();
  const endsAt = performance.now() + limitMs;
  const timer = setTimeout(() => over.abort(), limitMs);
  return {
    signal: over.signal,
    isOver: () => over.signal.aborted,
    leftMs: (mostMs) => Math.max(1, Math.min(mostMs, endsAt - performance.now())),
    stop: () => clearTimeout(timer),
  };
}
