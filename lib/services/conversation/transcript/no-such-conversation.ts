import { UserFacingError } from "#lib/errors.ts";

/** A conversation that is not there, was deleted, or is somebody else's: nobody learns which. */
export function noSuchConversation(): UserFacingError {
  return new UserFacingError(
    "not_found",
    "There is no such conversation; perhaps you deleted it. Start a new one.",
  );
}
