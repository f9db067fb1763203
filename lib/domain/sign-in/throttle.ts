export type ThrottlePolicy = {
  /** Attempts within the window that cost no waiting. */
  readonly freeAttempts: number;
  /** The first wait; each further attempt doubles it. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** Attempts are forgotten this long after the window began. */
  readonly windowMs: number;
};

const minuteMs = 60_000;

/** Limits by what is counted. An address may be shared by a whole office, so it is given more. */
export const throttlePolicies = {
  account: {
    freeAttempts: 5,
    firstWaitMs: minuteMs / 2,
    longestWaitMs: 15 * minuteMs,
    windowMs: 60 * minuteMs,
  },
  address: { freeAttempts: 50, firstWaitMs: minuteMs, longestWaitMs: 15 * minuteMs, windowMs: 15 * minuteMs },
  resetAccount: {
    freeAttempts: 3,
    firstWaitMs: 10 * minuteMs,
    longestWaitMs: 60 * minuteMs,
    windowMs: 60 * minuteMs,
  },
  resetAddress: {
    freeAttempts: 20,
    firstWaitMs: 5 * minuteMs,
    longestWaitMs: 60 * minuteMs,
    windowMs: 60 * minuteMs,
  },
  /** Calendar programs ask every few minutes, on several devices. */
  feed: { freeAttempts: 60, firstWaitMs: minuteMs, longestWaitMs: 15 * minuteMs, windowMs: 15 * minuteMs },
  /** Addresses of calendars that open nothing, such as a withdrawn one that a program still asks for. */
  feedAddress: {
    freeAttempts: 60,
    firstWaitMs: minuteMs,
    longestWaitMs: 15 * minuteMs,
    windowMs: 15 * minuteMs,
  },
  calendarImport: {
    freeAttempts: 20,
    firstWaitMs: minuteMs,
    longestWaitMs: 15 * minuteMs,
    windowMs: 15 * minuteMs,
  },
  /** Charts that somebody saves; each is written into the audit log. */
  chartSaving: {
    freeAttempts: 60,
    firstWaitMs: minuteMs,
    longestWaitMs: 15 * minuteMs,
    windowMs: 15 * minuteMs,
  },
  /** Links that come with mails: by whose link it is, or by address for one that was made up. */
  mailLink: {
    freeAttempts: 30,
    firstWaitMs: minuteMs,
    longestWaitMs: 15 * minuteMs,
    windowMs: 60 * minuteMs,
  },
} as const satisfies Record<string, ThrottlePolicy>;

export type ThrottleScope = keyof typeof throttlePolicies;

/**
 * The waits after the first, second, … attempt, in milliseconds: none while attempts are free, then
 * doubling up to the longest, which is the last and holds for all that follow.
 */
export function listWaitsMs(policy: ThrottlePolicy): number[] {
  const waitsMs = Array<number>(policy.freeAttempts - 1).fill(0);
  for (let waitMs = policy.firstWaitMs; waitMs < policy.longestWaitMs; waitMs *= 2) waitsMs.push(waitMs);
  return [...waitsMs, policy.longestWaitMs];
}

/** "in 30 seconds", "in 4 minutes": never shorter than the wait. */
export function describeWait(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  if (seconds < 60) return seconds === 1 ? "in a second" : `in ${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "in a minute" : `in ${minutes} minutes`;
}
