import { type Ctx, requireRole } from "#lib/context.ts";
import { getPerson } from "./read-person.ts";

/**
 * Says whether HR has such a person to look at; nothing is read of them, so nothing is written down.
 * @throws UserFacingError not_found, or forbidden about oneself
 */
export async function requireKnownPerson(ctx: Ctx, input: { employeeId: string }): Promise<void> {
  requireRole(ctx, "hr");
  await getPerson(ctx.db, ctx, input.employeeId);
}
