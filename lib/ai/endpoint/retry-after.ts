const firstBackoffMs = 250;

/**
 * How long a server that is busy wants us to wait, in milliseconds: its Retry-After (seconds or a date), else a growing
 * pause of our own.
 */
export function toWaitMs(retryAfter: string | undefined, attempt: number, nowMs: number): number {
  const text = retryAfter?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? firstBackoffMs * 2 ** attempt : Math.max(0, date - nowMs);
}
