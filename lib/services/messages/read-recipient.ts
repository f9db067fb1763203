import { findAccountOfEmployee, listThreadsOf } from "#db/queries/message-threads.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { getPerson } from "#lib/services/people/read-person.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";
import { openSubject } from "./sealed-thread.ts";

/**
 * Whom somebody in HR is about to write to: whether it would reach them, and which threads there are already, which is
 * written down as seen.
 * @throws UserFacingError forbidden, also about oneself; not_found
 */
export async function readRecipient(ctx: Ctx, { employeeId }: { readonly employeeId: string }) {
  requireRole(ctx, "hr");
  return ctx.db.transaction(async (tx) => {
    const who = await getPerson(tx, ctx, employeeId);
    const account = await findAccountOfEmployee(tx, employeeId);
    const threads = account === null ? [] : await listThreadsOf(tx, account.id);
    if (threads.length > 0) {
      await recordEvent(tx, ctx, { action: "threads.listed", detail: { employeeIds: [employeeId] } });
    }
    return {
      employeeId,
      name: who.name ?? employeeId,
      reach: account === null ? "no_account" : account.disabledAt === null ? "account" : "disabled",
      threads: threads.map(({ thread }) => ({
        id: thread.id,
        subject: openSubject(ctx.vault, thread.id, thread.sealedSubject),
        status: thread.status,
        lastMessageAt: thread.lastMessageAt,
      })),
      timeZone: await readTimeZoneOf(tx, requireUserId(ctx)),
      now: ctx.now(),
    } as const;
  });
}
export type Recipient = Awaited<ReturnType<typeof readRecipient>>;
