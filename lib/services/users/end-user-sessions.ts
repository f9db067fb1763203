import { updateUserEndingSessions } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { administerUser } from "./administer-user.ts";

/**
 * Signs somebody else out everywhere.
 * @throws UserFacingError forbidden, not_found or conflict
 */
export async function endUserSessions(ctx: Ctx, input: { userId: string }): Promise<void> {
  await administerUser(ctx, input.userId, async (tx, user) => {
    await updateUserEndingSessions(tx, user.id, {});
    await recordEvent(tx, ctx, { action: "user.sessions-ended", subject: user.id });
  });
}
