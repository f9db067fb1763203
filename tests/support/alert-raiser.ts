import { openDatabase } from "#db/client.ts";
import { openPgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { systemContext } from "./system-context.ts";

/*
 * A process that raises an alert and dies the moment it is stored: `node alert-raiser.ts <database url> <message id>`.
 * Nothing of it lives on but what the database has.
 */
const [url = "", messageId = ""] = process.argv.slice(2);
const database = await openDatabase({ kind: "url", url });
const queue = await openPgBossQueue(database.jobStore, "postgres");
const ctx = {
  ...systemContext(database, queue),
  actor: { kind: "user", userId: "usr_emil", name: "Emil", role: "employee", employeeId: null },
} as const;
await ctx.db.transaction((tx) =>
  raiseAlert(tx, ctx, {
    conversationId: "cnv_killed",
    messageId,
    verdict: { level: "crisis", categories: ["suicide"], isImminent: true },
  }),
);
process.stdout.write("raised\n");
process.kill(process.pid, "SIGKILL");
