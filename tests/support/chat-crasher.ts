import { openDatabase } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { sendMessage } from "#lib/services/conversation/send-message.ts";
import { systemContext } from "./system-context.ts";
import { employeeActor } from "./test-context.ts";

/*
 * A process that is killed while it takes a message: `node chat-crasher.ts <database url or folder> <conversation id>
 * <text> <moment>`. The moment is `stored`, right after the message is stored, or so many milliseconds after it came in.
 */
const [place = "", conversationId = "", text = "", moment = "stored"] = process.argv.slice(2);
const database = await openDatabase(
  place.startsWith("postgres") ? { kind: "url", url: place } : { kind: "folder", path: place },
);
const end = () => process.kill(process.pid, "SIGKILL");
const db = new Proxy(database.db, {
  get(target, name, receiver) {
    if (name !== "transaction" || moment !== "stored") return Reflect.get(target, name, receiver);
    const work = target.transaction.bind(target);
    return async (...given: Parameters<typeof work>) => {
      await work(...given);
      end();
    };
  },
});
const ctx: Ctx = { ...systemContext({ ...database, db }, { enqueue: async () => {} }), actor: employeeActor };
if (moment !== "stored") setTimeout(end, Number(moment));
await sendMessage(ctx, { conversationId, messageId: `${conversationId}-message`, text, isSpoken: false });
setTimeout(end, 1_000);
