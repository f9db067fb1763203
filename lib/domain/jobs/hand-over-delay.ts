const longestSeconds = 300;
const longestAskedSeconds = 3600;

/**
 * Seconds until a request that could not be handed over is tried again: 2, 4, 8 … up to five minutes, or as long as the
 * other side asks for, up to an hour.
 */
export function handOverDelaySeconds(tries: number, askedSeconds: number | null = null): number {
  const own = Math.min(longestSeconds, 2 ** Math.min(tries, 16));
  if (askedSeconds === null || !Number.isFinite(askedSeconds)) return own;
  return Math.min(longestAskedSeconds, Math.max(own, Math.ceil(askedSeconds)));
}
