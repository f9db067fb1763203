import { listOutboxMessages, type OutboxMessage } from "#db/queries/outbox.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { maskLinksOf } from "./mask-links.ts";

/**
 * The newest mails. Links that would let the reader in as somebody else are masked, but for a demo,
 * where there is nobody else.
 */
export async function listOutbox(
  ctx: Ctx,
  options: { limit: number; showSignInLinks: boolean },
): Promise<OutboxMessage[]> {
  requireRole(ctx, "admin");
  const messages = await listOutboxMessages(ctx.db, options.limit);
  if (options.showSignInLinks) return messages;
  return messages.map((message) => (message.holdsSignInLink ? maskLinksOf(message) : message));
}
