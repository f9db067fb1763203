import { deleteThrottle } from "#db/queries/sign-in-throttles.ts";
import { endSessionRowsOf } from "#db/queries/user-sessions.ts";
import { deleteUnusedTokens } from "#db/queries/user-tokens.ts";
import { findUser, updateUserEndingSessions } from "#db/queries/users.ts";
import { hashPassword, verifyPassword } from "#lib/auth/password-hash.ts";
import { actorId, type Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { throttleAttempt, throttleSubject } from "#lib/services/sign-in/throttle-attempt.ts";
import { requireGoodPassword } from "./require-good-password.ts";
import { forgetLinks } from "./sign-in-link.ts";
import { passwordChangedLetter } from "./sign-in-mails.ts";
import type { User } from "./user-context.ts";

/**
 * Changes one's own password and ends all one's sessions; the caller opens a new one.
 * @throws UserFacingError unauthenticated, rate_limited, or invalid_input with the field that is wrong
 */
export async function changePassword(
  ctx: Ctx,
  input: { currentPassword: string; password: string },
): Promise<{ email: string }> {
  const user = await findUser(ctx.db, actorId(ctx) ?? "");
  if (user === null) throw new UserFacingError("unauthenticated", "Please sign in first.");
  await throttleAttempt(ctx, "account", user.email);
  if (!(await verifyPassword(input.currentPassword, user.passwordHash))) {
    throw new UserFacingError("invalid_input", "Your current password is not right.", {
      fieldErrors: { currentPassword: "This is not your current password." },
    });
  }
  await requireGoodPassword(input.password, user);
  await storePassword(ctx, user, await hashPassword(input.password));
  return { email: user.email };
}

async function storePassword(ctx: Ctx, user: User, passwordHash: string): Promise<void> {
  const at = ctx.now();
  const subject = await throttleSubject("account", user.email);
  await ctx.db.transaction(async (tx) => {
    await updateUserEndingSessions(tx, user.id, { passwordHash });
    await endSessionRowsOf(tx, { userId: user.id, at });
    await forgetLinks(tx, await deleteUnusedTokens(tx, user.id));
    await deleteThrottle(tx, subject);
    await storeMail(tx, ctx, {
      idempotencyKey: newId("password-changed", at),
      purpose: "password_changed",
      userId: user.id,
      recipient: user.email,
      name: user.name,
      letter: passwordChangedLetter,
    });
    await recordEvent(tx, ctx, { action: "user.password-changed", subject: user.id });
  });
}
