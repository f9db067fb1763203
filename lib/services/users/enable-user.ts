import { updateUserEndingSessions } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { administerUser } from "./administer-user.ts";

/**
 * Opens a disabled account again; the person signs in anew.
 * @throws UserFacingError forbidden, not_found or conflict
 */
export async function enableUser(ctx: Ctx, input: { userId: string }): Promise<void> {
  await administerUser(ctx, input.userId, async (tx, user) => {
    if (user.disabledAt === null) return;
    await updateUserEndingSessions(tx, user.id, { disabledAt: null });
    await recordEvent(tx, ctx, { action: "user.enabled", subject: user.id });
  });
}
