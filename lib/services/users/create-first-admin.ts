import { countUsers, lockUserAdministration } from "#db/queries/users.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { addUser } from "./create-user.ts";
import { requireGoodPassword } from "./require-good-password.ts";

/** Whether nobody has an account yet, so that whoever comes first may make the first one. */
export async function isSetUpOpen(ctx: Ctx): Promise<boolean> {
  return (await countUsers(ctx.db)) === 0;
}

/**
 * The one-time set-up: makes the first admin. Of two at once, one wins.
 * @throws UserFacingError conflict once there is any user, invalid_input for a password to be refused
 */
export async function createFirstAdmin(
  ctx: Ctx,
  input: { email: string; name: string; password: string },
): Promise<void> {
  if (!(await isSetUpOpen(ctx))) throw setUpIsOver();
  await requireGoodPassword(input.password, input);
  const passwordHash = await hashPassword(input.password);
  await ctx.db.transaction(async (tx) => {
    await lockUserAdministration(tx);
    if ((await countUsers(tx)) > 0) throw setUpIsOver();
    const admin = { ...input, role: "admin" as const, employeeId: null };
    await addUser(tx, ctx, admin, { passwordHash, action: "user.first-admin-created" });
  });
}

function setUpIsOver(): UserFacingError {
  return new UserFacingError("conflict", "Elara is set up already. Please sign in.");
}
