import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * Whose conversations these are: the signed-in account's own, whatever its role; never anybody else's, and never the
 * system's.
 * @throws UserFacingError forbidden
 */
export function requireOwner(ctx: Ctx): string {
  if (ctx.actor.kind === "user") return ctx.actor.userId;
  throw new UserFacingError("forbidden", "Only the person themselves can open their conversations.");
}

export function noSuchConversation(): UserFacingError {
  return new UserFacingError(
    "not_found",
    "There is no such conversation; perhaps you deleted it. Start a new one.",
  );
}
