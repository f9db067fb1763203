import type { Db } from "#db/client.ts";
import { insertOutboxMessage } from "#db/queries/outbox.ts";
import type { Ctx } from "#lib/context.ts";
import { newId } from "#lib/id.ts";

export type Mail = {
  /** Who, what for and which occasion: a mail with a key that is stored already is not stored again. */
  readonly idempotencyKey: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly holdsSignInLink?: boolean;
};

/** Puts a mail into the outbox, in the transaction of its occasion; delivery follows from there. */
export async function storeMail(tx: Db, ctx: Ctx, mail: Mail): Promise<void> {
  const createdAt = ctx.now();
  await insertOutboxMessage(tx, { ...mail, id: newId("mail", createdAt), createdAt });
}
