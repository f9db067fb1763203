/** After so many failed tries nothing is tried by itself any more, until the connection or the person says so. */
export const mostTries = 8;

/**
 * How long to wait before the next try, in milliseconds: doubling from 0.8 s up to 20 s, each a fifth sooner or later by
 * chance, so that many browsers do not come back in the same instant.
 */
export function reconnectDelayMs(tries: number, chance: number): number {
  const base = Math.min(800 * 2 ** tries, 20_000);
  return Math.round(base * (0.8 + 0.4 * chance));
}
