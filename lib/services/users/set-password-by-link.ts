import { endSessionRowsOf } from "#db/queries/user-sessions.ts";
import { useUserToken } from "#db/queries/user-tokens.ts";
import { updateUserEndingSessions } from "#db/queries/users.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import type { Ctx } from "#lib/context.ts";
import type { SignInLinkPurpose } from "#lib/domain/sign-in/sign-in-links.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { requireGoodPassword } from "./require-good-password.ts";
import { forgetLinks, getLinkOwner, linkIsOver, toTokenKey } from "./sign-in-link.ts";
import { passwordChangedLetter } from "./sign-in-mails.ts";
import { contextAsUser } from "./user-context.ts";

const events: Record<SignInLinkPurpose, string> = {
  invitation: "user.invitation-accepted",
  password_reset: "user.password-reset",
};

/**
 * Sets the password of whoever holds a link, uses the link up, and ends every session of that person.
 * @throws UserFacingError not_found for a link that is over, invalid_input for a password to be refused
 */
export async function setPasswordByLink(
  ctx: Ctx,
  input: { token: string; purpose: SignInLinkPurpose; password: string },
): Promise<{ email: string }> {
  const { tokenId, user } = await getLinkOwner(ctx, input);
  await requireGoodPassword(input.password, user);
  const passwordHash = await hashPassword(input.password);
  const asUser = contextAsUser(ctx, user);
  const tokenKey = await toTokenKey(ctx, input);
  await ctx.db.transaction(async (tx) => {
    if (!(await useUserToken(tx, tokenKey))) throw linkIsOver();
    await updateUserEndingSessions(tx, user.id, { passwordHash });
    await endSessionRowsOf(tx, { userId: user.id, at: ctx.now() });
    await forgetLinks(tx, [tokenId]);
    if (input.purpose === "password_reset") {
      await storeMail(tx, ctx, {
        idempotencyKey: `password-changed:${tokenId}`,
        purpose: "password_changed",
        userId: user.id,
        recipient: user.email,
        name: user.name,
        letter: passwordChangedLetter,
      });
    }
    await recordEvent(tx, asUser, { action: events[input.purpose], subject: user.id });
  });
  return { email: user.email };
}
