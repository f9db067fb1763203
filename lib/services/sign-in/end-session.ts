import { endSessionRow } from "#db/queries/user-sessions.ts";
import type { SessionClaims } from "#lib/auth/ports.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** Signs a session out for good: a copy of its cookie counts no more. */
export async function endSession(ctx: Ctx, claims: SessionClaims): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const ended = await endSessionRow(tx, { ...claims, at: ctx.now() });
    if (ended) await recordEvent(tx, ctx, { action: "sign-in.ended", subject: claims.userId });
  });
}
