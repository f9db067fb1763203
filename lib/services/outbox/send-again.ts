import { findOutboxMessage, type OutboxMessage, sendOutboxMessageAgain } from "#db/queries/outbox.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { judgeMail, keyIsKnownForMs } from "#lib/domain/mail/judge-mail.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Lets a mail that failed wait for delivery once more. Where the mail service still knows its key it keeps it, so that a mail
 * that arrived after all does not arrive again; else it gets a new one.
 * @throws UserFacingError forbidden, not_found, or conflict with why it cannot be sent (again)
 */
export async function sendAgain(ctx: Ctx, { mailId }: { mailId: string }): Promise<void> {
  requireRole(ctx, "admin");
  await ctx.db.transaction(async (tx) => {
    const mail = await findOutboxMessage(tx, mailId);
    if (mail === null) throw new UserFacingError("not_found", "There is no such mail.");
    const now = ctx.now();
    const refusal = mail.status === "failed" ? refuseSendAgain(mail, now) : "This mail has not failed.";
    if (refusal !== null) throw new UserFacingError("conflict", refusal);
    const since = mail.uncertainSince;
    const keepsKey = since !== null && now.getTime() - since.getTime() < keyIsKnownForMs;
    if (!(await sendOutboxMessageAgain(tx, mailId, { keepsKey }))) {
      throw new UserFacingError("conflict", "Somebody else has just sent this mail again.");
    }
    await recordEvent(tx, ctx, {
      action: "mail.sent-again",
      subject: mailId,
      detail: { purpose: mail.purpose },
    });
    if (ctx.mailService === null) return;
    await ctx.jobs.enqueue("deliver-mail", {}, { key: `${mailId}:again:${now.getTime()}`, within: tx });
  });
}

/** Why a failed mail cannot be sent again, or null. */
export function refuseSendAgain(mail: OutboxMessage, now: Date): string | null {
  if (mail.reason === "invalid_address")
    return "No mail can reach this address. Correct it in the account first.";
  const asNew = { ...mail, uncertainSince: null, isUnsubscribed: false, isAccountDisabled: false };
  return judgeMail(asNew, now) === null
    ? null
    : "This mail is too old to help. Let a new one be written instead.";
}
