import { findCorrectionForUpdate, updateCorrection } from "#db/queries/correction-requests.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";

/**
 * The signed-in person takes their own open request back.
 * @throws UserFacingError forbidden; not_found, also for somebody else's; conflict when it was answered
 */
export async function withdrawCorrection(ctx: Ctx, input: { readonly requestId: string }): Promise<void> {
  const employeeId = requireOwnEmployeeId(ctx);
  await ctx.db.transaction(async (tx) => {
    const request = await findCorrectionForUpdate(tx, input.requestId);
    if (request === null || request.employeeId !== employeeId) {
      throw new UserFacingError("not_found", "There is no such request.");
    }
    if (request.status !== "open") {
      throw new UserFacingError(
        "conflict",
        "There is nothing to take back any more. Reload the page to see the answer.",
      );
    }
    await updateCorrection(tx, request.id, { status: "withdrawn", endedAt: ctx.now() });
    await recordEvent(tx, ctx, { action: "correction.withdrawn", employeeId, subject: request.id });
  });
}
