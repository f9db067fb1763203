export type TokenClock = {
  /** A token has come. */
  beat(): void;
  stop(): void;
};

/**
 * Calls `onStall` once when no token comes in time. One timer for a whole reply: a token only notes its moment, so that
 * thousands of tokens a second cost no timers.
 */
export function startTokenClock(
  waits: { readonly firstTokenMs: number; readonly stallMs: number },
  onStall: () => void,
): TokenClock {
  let latestAt: number | null = null;
  const check = () => {
    const leftMs = latestAt === null ? 0 : latestAt + waits.stallMs - performance.now();
    if (leftMs <= 0) onStall();
    else timer = setTimeout(check, leftMs);
  };
  let timer = setTimeout(check, waits.firstTokenMs);
  return {
    beat() {
      const isFirst = latestAt === null;
      latestAt = performance.now();
      if (!isFirst) return;
      clearTimeout(timer);
      timer = setTimeout(check, waits.stallMs);
    },
    stop: () => clearTimeout(timer),
  };
}
