import type { OutboxMessage } from "#db/queries/outbox.ts";
import { claimMail as claimRow, type DueMail, endMail, holdDueMail } from "#db/queries/outbox-delivery.ts";
import type { Ctx } from "#lib/context.ts";
import { judgeMail } from "#lib/domain/mail/judge-mail.ts";

/** A process that gives no sign for this long has lost its mail to the next. Longer than a request may take. */
export const leaseMs = 60_000;

/** Takes the most urgent mail that is due and still wanted; what is not is ended on the way. Null: nothing is left. */
export async function claimMail(ctx: Ctx): Promise<OutboxMessage | null> {
  for (;;) {
    const found = await ctx.db.transaction(async (tx) => {
      const due = await holdDueMail(tx, ctx.now());
      return due === null ? null : settle(tx, ctx, due);
    });
    if (found !== "ended") return found;
  }
}

async function settle(tx: Ctx["db"], ctx: Ctx, due: DueMail): Promise<OutboxMessage | "ended"> {
  const now = ctx.now();
  const end = judgeMail(due, now);
  if (end === null) return claimRow(tx, { id: due.id, now, leaseUntil: new Date(now.getTime() + leaseMs) });
  await endMail(tx, due.id, end);
  return "ended";
}
