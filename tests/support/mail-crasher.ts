import { openDatabase } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { composeMail } from "#lib/services/outbox/compose-mail.ts";
import { deliverMails } from "#lib/services/outbox/deliver-mails.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { systemContext } from "./system-context.ts";

/*
 * A process that stores and delivers mails until it is killed: `node mail-crasher.ts <database url or folder> <mail service>
 * <name> <minutes>`. Its clock is so many minutes ahead, so that what a process before it had in hand is given up.
 */
const [place = "", baseUrl = "", name = "", minutes = "0"] = process.argv.slice(2);
const database = await openDatabase(
  place.startsWith("postgres") ? { kind: "url", url: place } : { kind: "folder", path: place },
);
const ctx: Ctx = {
  ...systemContext(database, { enqueue: async () => {} }),
  mailService: { apiKey: "re_test", baseUrl, from: "elara@elara.test", perSecond: 1_000 },
  now: () => new Date(Date.now() + Number(minutes) * 60_000),
};
const letter = { subject: "Somebody needs you now", paragraphs: ["somebody needs you now."] };
// Libraries that are loaded at the first mail are loaded now: the moments that matter come after.
const frame = { appUrl: ctx.appUrl, companyName: "", unsubscribeHref: null };
await composeMail({ purpose: "alert", recipientName: "", subject: "", body: "", letter }, frame);
console.log("ready");

async function storeForEver(): Promise<never> {
  for (let index = 0; ; index += 1) {
    const idempotencyKey = `${name}:${index}`;
    const mail = { idempotencyKey, userId: null, recipient: `${name}-${index}@elara.test`, name: "", letter };
    await ctx.db.transaction((tx) => storeMail(tx, ctx, { ...mail, purpose: "alert" }));
    console.log(`stored ${idempotencyKey}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

async function deliverForEver(): Promise<never> {
  for (;;) {
    await deliverMails(ctx);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

await Promise.all([storeForEver(), deliverForEver(), deliverForEver()]);
