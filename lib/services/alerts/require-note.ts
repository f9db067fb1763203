import { UserFacingError } from "#lib/errors.ts";

const longestNote = 4000;

/**
 * A note as it is kept.
 * @throws UserFacingError invalid_input at the field, when there is nothing in it or far too much
 */
export function requireNote(text: string, field: string): string {
  const note = text.toWellFormed().replaceAll("\u0000", "").trim();
  const problem = !/[\p{L}\p{N}]/u.test(note)
    ? "Please write a few words."
    : note.length > longestNote
      ? `Please keep it under ${longestNote} characters.`
      : null;
  if (problem === null) return note;
  throw new UserFacingError("invalid_input", "Please check what you entered.", {
    fieldErrors: { [field]: problem },
  });
}
