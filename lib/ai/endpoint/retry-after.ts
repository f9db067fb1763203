const firstPauseMs = 250;

/**
 * How long to wait before asking a busy server again, in milliseconds: as long as its Retry-After says (seconds or a
 * date), and at least a pause that grows with each attempt (from 0 on).
 */
export function toWaitMs(retryAfter: string | undefined, attempt: number, nowMs: number): number {
  const pauseMs = firstPauseMs * 2 ** attempt;
  const text = retryAfter?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.max(pauseMs, Number(text) * 1_000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? pauseMs : Math.max(pauseMs, date - nowMs);
}
