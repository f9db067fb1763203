import { endSessionRowsOf } from "#db/queries/user-sessions.ts";
import { updateUserEndingSessions } from "#db/queries/users.ts";
import { actorId, type Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** Signs oneself out everywhere, here too. @throws UserFacingError unauthenticated */
export async function endOwnSessions(ctx: Ctx): Promise<void> {
  const userId = actorId(ctx);
  if (userId === null) throw new UserFacingError("unauthenticated", "Please sign in first.");
  await ctx.db.transaction(async (tx) => {
    await updateUserEndingSessions(tx, userId, {});
    const count = await endSessionRowsOf(tx, { userId, at: ctx.now() });
    await recordEvent(tx, ctx, { action: "user.sessions-ended", subject: userId, detail: { count } });
  });
}
