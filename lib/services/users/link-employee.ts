import { linkUserToEmployee } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { administerUser } from "./administer-user.ts";
import { requireKnownEmployee } from "./create-user.ts";

/**
 * Says which employee an account belongs to, or (null) that it belongs to none. What the person may see
 * hangs on this, so their sessions end.
 * @throws UserFacingError forbidden, not_found, invalid_input or conflict
 */
export async function linkEmployee(
  ctx: Ctx,
  input: { userId: string; employeeId: string | null },
): Promise<void> {
  await administerUser(ctx, input.userId, async (tx, user) => {
    if (user.employeeId === input.employeeId) return;
    await requireKnownEmployee(tx, input.employeeId);
    if (!(await linkUserToEmployee(tx, user.id, input.employeeId))) {
      throw new UserFacingError("conflict", "Another account is linked to this employee.", {
        fieldErrors: { employeeId: "Another account is linked to this employee." },
      });
    }
    const detail = { from: user.employeeId, to: input.employeeId };
    await recordEvent(tx, ctx, { action: "user.employee-linked", subject: user.id, detail });
  });
}
