import type { Ctx } from "#lib/context.ts";
import { setPasswordByLink } from "./set-password-by-link.ts";

/**
 * The first sign-in of somebody who was invited: they choose their password.
 * @throws UserFacingError not_found for a link that is over, invalid_input for a password to be refused
 */
export function acceptInvitation(ctx: Ctx, input: { token: string; password: string }) {
  return setPasswordByLink(ctx, { ...input, purpose: "invitation" });
}
