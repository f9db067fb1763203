import { closeOnSignals } from "./close-on-signals.ts";
import { type App, getApp } from "./compose.ts";
import { describeFailure } from "./describe-failure.ts";
import { logError } from "./errors.ts";
import type { JobDefinition } from "./jobs/job.ts";
import { abandonReplies } from "./services/conversation/replies/recover-replies.ts";
import { recoverImports } from "./services/imports/recover-imports.ts";
import { startJobs } from "./start-jobs.ts";
import { startRealtime } from "./start-realtime.ts";

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
    // On Trigger.dev the server hands over what is asked for; the work itself is done there.
    if (app.env.SERVER_RUNS_JOBS === "yes" || app.jobs.mode === "trigger.dev") {
      await startJobs(app, definitions);
    }
    // Pages look for themselves every so often; a server without realtime is better than none.
    await startRealtime(app).catch((error) => logError("realtime", error));
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
