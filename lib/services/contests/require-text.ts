import type { CheckedText } from "#lib/domain/contest/contest-text.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * The text as it is kept.
 * @throws UserFacingError invalid_input with what is wrong, at `field`
 */
export function requireText(checked: CheckedText, field: string): string {
  if (checked.ok) return checked.text;
  throw new UserFacingError("invalid_input", checked.problem, { fieldErrors: { [field]: checked.problem } });
}
