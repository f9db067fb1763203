import { type App, getApp } from "./compose.ts";
import { describeFailure } from "./describe-failure.ts";
import { companyTimeZone } from "./domain/settings/company-time-zone.ts";
import type { JobDefinition } from "./jobs/job.ts";
import { abandonReplies } from "./services/conversation/replies/recover-replies.ts";
import { recoverImports } from "./services/imports/recover-imports.ts";
import { readSetting } from "./services/settings/read-setting.ts";

const shutdownSeconds = 20;

declare global {
  // The module can be loaded anew in development; a process starts its workers once.
  var elaraServerProcess: Promise<void> | undefined;
}

/**
 * Opens the app for this server process, runs its jobs, and closes it on SIGTERM and SIGINT. A server
 * that cannot open its database says why in one sentence and ends with exit code 1.
 */
export function startServerProcess(definitions: readonly JobDefinition[]): Promise<void> {
  globalThis.elaraServerProcess ??= start(definitions);
  return globalThis.elaraServerProcess;
}

async function start(definitions: readonly JobDefinition[]): Promise<void> {
  try {
    const app = await getApp();
    await app.auth.secret();
    await recoverOwnWork(app);
    await app.jobs.startWorkers(
      definitions,
      (jobId) => app.contextFor({ kind: "system", name: jobId }),
      async () => (await readSetting(app.database.db, companyTimeZone)).value,
    );
    closeOnSignals(app);
  } catch (error) {
    console.error(`\nElara cannot start. ${describeFailure(error)}\n`);
    process.exit(1);
  }
}

/** An embedded database is this process's alone: whoever worked on an import or a reply before is gone. */
async function recoverOwnWork(app: App): Promise<void> {
  if (app.database.mode !== "pglite") return;
  const ctx = app.contextFor({ kind: "system", name: "start" });
  await recoverImports(ctx, 0);
  await abandonReplies(ctx);
}

/**
 * The server's own signal listeners end the process as soon as its requests are answered, so they run
 * after ours: jobs stop, the database closes (which gives the data folder back), then the server ends.
 */
function closeOnSignals(app: App): void {
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
