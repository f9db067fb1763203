import { countOutboxByStatus, listOutboxMessages, type OutboxMessage } from "#db/queries/outbox.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { MailStatus } from "#lib/domain/mail/mail-status.ts";
import type { OutboxFilter } from "#lib/domain/mail/outbox-filter.ts";
import { toShownMail } from "./mask-links.ts";

/**
 * The newest mails that a filter asks for, as an admin may see them; `hasMore` when there are older ones.
 * @throws UserFacingError forbidden
 */
export async function listOutbox(
  ctx: Ctx,
  options: { filter: OutboxFilter; limit: number; isDemo: boolean },
): Promise<{ mails: OutboxMessage[]; hasMore: boolean }> {
  requireRole(ctx, "admin");
  const rows = await listOutboxMessages(ctx.db, options.filter, options.limit + 1);
  const mails = rows
    .slice(0, options.limit)
    .map((mail) => toShownMail(mail, { ...options, appUrl: ctx.appUrl }));
  return { mails, hasMore: rows.length > options.limit };
}

/** @throws UserFacingError forbidden */
export async function countOutbox(ctx: Ctx): Promise<Record<MailStatus, number>> {
  requireRole(ctx, "admin");
  return countOutboxByStatus(ctx.db);
}
