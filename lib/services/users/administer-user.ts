import type { Db } from "#db/client.ts";
import { endSessionRowsOf } from "#db/queries/user-sessions.ts";
import { countWorkingAdmins, findUser, lockUserAdministration } from "#db/queries/users.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import type { User } from "./user-context.ts";

/**
 * Runs a change of somebody's account by an admin, one at a time, and ends that person's sessions.
 * @throws UserFacingError forbidden, not_found, or conflict when it is the admin's own account or when
 *   nobody would be left to administer
 */
export async function administerUser(
  ctx: Ctx,
  userId: string,
  change: (tx: Db, user: User) => Promise<void>,
): Promise<void> {
  requireRole(ctx, "admin");
  if (actorId(ctx) === userId) {
    throw new UserFacingError("conflict", "You cannot do this to your own account. Ask another admin.");
  }
  await ctx.db.transaction(async (tx) => {
    await lockUserAdministration(tx);
    const user = await findUser(tx, userId);
    if (user === null) throw new UserFacingError("not_found", "This account is gone.");
    const adminsBefore = await countWorkingAdmins(tx);
    await change(tx, user);
    if (adminsBefore > 0 && (await countWorkingAdmins(tx)) === 0) {
      throw new UserFacingError("conflict", "This is the last admin who can sign in. Add another first.");
    }
    await endSessionRowsOf(tx, { userId, at: ctx.now() });
  });
}
