import type { App } from "./compose.ts";
import { describeFailure } from "./describe-failure.ts";

const shutdownSeconds = 20;

/**
 * The server's own signal listeners end the process as soon as its requests are answered, so they run
 * after ours: jobs stop, the database closes (which gives the data folder back), then the server ends.
 */
export function closeOnSignals(app: App): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const serverListeners = process.listeners(signal);
    for (const listener of serverListeners) process.off(signal, listener);
    let isClosing = false;
    process.on(signal, async () => {
      if (isClosing) return;
      isClosing = true;
      setTimeout(() => process.exit(1), shutdownSeconds * 1000).unref();
      await app
        .close()
        .catch((error) => console.error(`Elara did not close cleanly. ${describeFailure(error)}`));
      if (serverListeners.length === 0) process.exit(0);
      for (const listener of serverListeners) listener(signal);
    });
  }
}
