/** Resolves after a while, on any runtime. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves once timers run in time again, or after `waitMs`. */
export async function pauseWhileLate({ mostMs, waitMs }: { mostMs: number; waitMs: number }): Promise<void> {
  const until = performance.now() + waitMs;
  for (;;) {
    const due = performance.now() + 1;
    await pause(1);
    const now = performance.now();
    if (now - due <= mostMs || now >= until) return;
  }
}
