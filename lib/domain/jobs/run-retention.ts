const dayMs = 86_400_000;

/** For how many days it is kept that a job ran. Jobs that start every minute fill a table soon; failures are rare. */
export const runRetentionDays = { succeeded: 7, others: 90 } as const;

/** What began before then is kept no longer. */
export function computeRunLimits(now: Date): { succeeded: Date; others: Date } {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  return { succeeded: before(runRetentionDays.succeeded), others: before(runRetentionDays.others) };
}
