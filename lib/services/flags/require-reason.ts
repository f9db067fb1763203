import { UserFacingError } from "#lib/errors.ts";

const shortestReason = 3;
const longestReason = 2000;
const visibleCharacter = /[\p{L}\p{N}]/u;

/**
 * A reason as it is kept: without blanks around it or characters that no database stores.
 * @throws UserFacingError invalid_input when it is missing or far too long
 */
export function requireReason(text: string): string {
  const message = findReasonProblem(text);
  if (message === null) return clean(text);
  throw new UserFacingError("invalid_input", message, { fieldErrors: { reason: message } });
}

/** What is wrong with a reason, in words; null when it will do. */
export function findReasonProblem(text: string): string | null {
  const { length } = clean(text);
  if (length < shortestReason || !visibleCharacter.test(text)) return "Please say why, in a few words.";
  return length > longestReason ? `Please keep the reason under ${longestReason} characters.` : null;
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "").trim();
}
