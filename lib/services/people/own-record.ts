import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * HR does not look after itself: findings and decisions about oneself are a colleague's.
 * @throws UserFacingError forbidden
 */
export function refuseOwnRecord(ctx: Ctx, employeeId: string): void {
  if (ctx.actor.kind !== "user" || ctx.actor.employeeId !== employeeId) return;
  throw new UserFacingError(
    "forbidden",
    "This is about yourself. A colleague in HR looks after you; your own page is Home.",
  );
}
