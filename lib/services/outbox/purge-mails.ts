import { deleteMailsBefore } from "#db/queries/outbox.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** How long a mail is kept, whatever became of it: it tells to whom Elara turned, and when. None helps anybody for so long. */
const keptDays = 90;

/** Deletes the mails that are kept no longer. Only the system does. */
export async function purgeMails(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const count = await deleteMailsBefore(tx, new Date(ctx.now().getTime() - keptDays * 86_400_000));
    if (count > 0) await recordEvent(tx, ctx, { action: "mails.purged", detail: { count, keptDays } });
  });
}
