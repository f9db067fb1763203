import type { Ctx } from "#lib/context.ts";
import { setPasswordByLink } from "./set-password-by-link.ts";

/**
 * A new password by the link from a mail; ends every session of the person.
 * @throws UserFacingError not_found for a link that is over, invalid_input for a password to be refused
 */
export function resetPassword(ctx: Ctx, input: { token: string; password: string }) {
  return setPasswordByLink(ctx, { ...input, purpose: "password_reset" });
}
