import { findUserByEmail } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";
import { sendSignInLink } from "./sign-in-link.ts";

/**
 * Sends a link for a new password, or the invitation again to somebody who has not accepted it. For an
 * unknown or disabled account, or after too many requests for one, nothing is sent and nothing said.
 */
export async function requestPasswordReset(
  ctx: Ctx,
  input: { email: string; appUrl: string },
): Promise<void> {
  try {
    await throttleAttempt(ctx, "resetAccount", input.email);
  } catch (error) {
    if (error instanceof UserFacingError && error.code === "rate_limited") return;
    throw error;
  }
  const user = await findUserByEmail(ctx.db, input.email);
  if (user === null || user.disabledAt !== null) return;
  const purpose = user.passwordHash === null ? "invitation" : "password_reset";
  await ctx.db.transaction(async (tx) => {
    await sendSignInLink(tx, ctx, { user, purpose, appUrl: input.appUrl });
    await recordEvent(tx, ctx, { action: "user.link-requested", subject: user.id, detail: { purpose } });
  });
}
