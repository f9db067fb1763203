import { UserFacingError } from "#lib/errors.ts";

const shortestReason = 3;
const longestReason = 2000;

/**
 * A reason as it is kept: without blanks around it or characters that no database stores.
 * @throws UserFacingError invalid_input when it is missing or far too long
 */
export function requireReason(text: string): string {
  const reason = text.replaceAll("\u0000", "").trim();
  if (reason.length >= shortestReason && reason.length <= longestReason) return reason;
  const message =
    reason.length < shortestReason
      ? "Please say why, in a few words."
      : `Please keep the reason under ${longestReason} characters.`;
  throw new UserFacingError("invalid_input", message, { fieldErrors: { reason: message } });
}
