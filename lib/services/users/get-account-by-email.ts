import { findUserByEmail } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/** The account with an e-mail address. @throws UserFacingError forbidden or not_found */
export async function getAccountByEmail(ctx: Ctx, input: { email: string }): Promise<{ userId: string }> {
  requireRole(ctx, "admin");
  const user = await findUserByEmail(ctx.db, input.email);
  if (user === null) throw new UserFacingError("not_found", `There is no account with ${input.email}.`);
  return { userId: user.id };
}
