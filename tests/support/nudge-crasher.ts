import { openDatabase } from "#db/client.ts";
import { runEngagement } from "#lib/services/engagement/run-engagement.ts";
import { systemContext } from "./system-context.ts";

/*
 * A process that does what is due at a moment until it is done or killed: `node nudge-crasher.ts <database url> <moment>`.
 */
const [url = "", moment = ""] = process.argv.slice(2);
const database = await openDatabase({ kind: "url", url });
const ctx = { ...systemContext(database, { enqueue: async () => {} }), now: () => new Date(moment) };
console.log("running");
await runEngagement(ctx);
console.log("done");
await database.close();
