import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/** One account for the administration, without its secrets. @throws UserFacingError forbidden or not_found */
export async function getAccount(ctx: Ctx, input: { userId: string }) {
  requireRole(ctx, "admin");
  const user = await findUser(ctx.db, input.userId);
  if (user === null) throw new UserFacingError("not_found", "There is no such account.");
  const { passwordHash, sessionVersion: _, ...account } = user;
  return { ...account, hasPassword: passwordHash !== null };
}

export type Account = Awaited<ReturnType<typeof getAccount>>;
