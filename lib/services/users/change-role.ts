import { updateUserEndingSessions } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { administerUser } from "./administer-user.ts";

/**
 * Gives somebody another role; it holds from their next request on, for which they sign in again.
 * @throws UserFacingError forbidden, not_found or conflict
 */
export async function changeRole(ctx: Ctx, input: { userId: string; role: Role }): Promise<void> {
  await administerUser(ctx, input.userId, async (tx, user) => {
    if (user.role === input.role) return;
    await updateUserEndingSessions(tx, user.id, { role: input.role });
    const detail = { from: user.role, to: input.role };
    await recordEvent(tx, ctx, { action: "user.role-changed", subject: user.id, detail });
  });
}
