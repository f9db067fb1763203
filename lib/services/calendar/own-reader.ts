import type { TaskReader } from "#db/queries/tasks.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";

/**
 * Whose calendar it is: always the session's own, never one from input.
 * @throws UserFacingError forbidden when the account is linked to no employee
 */
export function requireOwnReader(ctx: Ctx): TaskReader {
  return { employeeId: requireOwnEmployeeId(ctx), userId: requireUserId(ctx) };
}
