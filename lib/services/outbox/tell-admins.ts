import type { Db } from "#db/client.ts";
import { listAdminIds } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import type { MailReason } from "#lib/domain/mail/mail-status.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";

/** Tells every admin in the app, once a day and reason, that mails do not arrive. */
export async function tellAdmins(tx: Db, ctx: Ctx, reason: MailReason): Promise<void> {
  const day = ctx.now().toISOString().slice(0, 10);
  await notifyEach(tx, ctx, {
    userIds: await listAdminIds(tx),
    kind: "system_problem",
    subjectId: "outbox",
    key: `outbox:${reason}:${day}`,
  });
}
