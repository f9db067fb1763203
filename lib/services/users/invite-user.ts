import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { addUser, type NewUser } from "./create-user.ts";
import { sendSignInLink } from "./sign-in-link.ts";

/**
 * Adds a user without a password and sends them a link to choose one.
 * @returns the link too, for whoever may hand it over; it lets its holder in
 * @throws UserFacingError conflict or invalid_input
 */
export async function inviteUser(
  ctx: Ctx,
  input: NewUser & { appUrl: string },
): Promise<{ userId: string; link: string }> {
  requireRole(ctx, "admin");
  return ctx.db.transaction(async (tx) => {
    const { userId } = await addUser(tx, ctx, input, { passwordHash: null, action: "user.invited" });
    const user = await findUser(tx, userId);
    if (user === null) throw new Error(`user ${userId} vanished in its own transaction`);
    const link = await sendSignInLink(tx, ctx, { user, purpose: "invitation", appUrl: input.appUrl });
    return { userId, link };
  });
}

/**
 * Sends a new invitation; the older link works no more.
 * @throws UserFacingError not_found, or conflict when it was accepted or the account is disabled
 */
export async function resendInvitation(
  ctx: Ctx,
  input: { userId: string; appUrl: string },
): Promise<{ link: string }> {
  requireRole(ctx, "admin");
  return ctx.db.transaction(async (tx) => {
    const user = await findUser(tx, input.userId);
    if (user === null) throw new UserFacingError("not_found", "This account is gone.");
    if (user.passwordHash !== null || user.disabledAt !== null) {
      throw new UserFacingError("conflict", "This invitation was accepted, or the account is disabled.");
    }
    const link = await sendSignInLink(tx, ctx, { user, purpose: "invitation", appUrl: input.appUrl });
    await recordEvent(tx, ctx, { action: "user.invited-again", subject: user.id });
    return { link };
  });
}
