import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/** The employee behind the signed-in account, or null when it is linked to none. */
export function findOwnEmployeeId(ctx: Ctx): string | null {
  return ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
}

/**
 * Whose check-ins and history these are: always the session's own employee, never one from input.
 * @throws UserFacingError forbidden when the account is linked to no employee
 */
export function requireOwnEmployeeId(ctx: Ctx): string {
  const employeeId = findOwnEmployeeId(ctx);
  if (employeeId !== null) return employeeId;
  throw new UserFacingError(
    "forbidden",
    "Your account is not linked to an employee yet. Ask whoever looks after Elara in your company to link it.",
  );
}
