import { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { sendSignInLink } from "./sign-in-link.ts";

/**
 * A link by which somebody chooses a password, for recovery at the terminal. It lets its holder in as
 * that person, so no signed-in person gets one.
 * @throws UserFacingError forbidden, not_found, or conflict for a disabled account
 */
export async function issuePasswordLink(
  ctx: Ctx,
  input: { userId: string; appUrl: string },
): Promise<{ link: string }> {
  if (ctx.actor.kind !== "system") throw new UserFacingError("forbidden", "Your account may not do this.");
  return ctx.db.transaction(async (tx) => {
    const user = await findUser(tx, input.userId);
    if (user === null) throw new UserFacingError("not_found", "This account is gone.");
    if (user.disabledAt !== null) throw new UserFacingError("conflict", "This account is disabled.");
    const purpose = user.passwordHash === null ? "invitation" : "password_reset";
    const link = await sendSignInLink(tx, ctx, { user, purpose, appUrl: input.appUrl });
    await recordEvent(tx, ctx, { action: "user.link-issued", subject: user.id, detail: { purpose } });
    return { link };
  });
}
