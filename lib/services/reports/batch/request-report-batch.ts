import { insertBatch, listFlaggedIds } from "#db/queries/report-batches.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { batchKeptMs } from "#lib/domain/report/report-batch.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Asks for the reports about everybody with a standing finding, but for oneself, and resolves to the id of the batch. Who is in
 * it is settled now and written down.
 * @throws UserFacingError forbidden; invalid_input when there is nobody; conflict while one is going on
 */
export async function requestReportBatch(ctx: Ctx): Promise<string> {
  requireRole(ctx, "hr");
  const userId = requireUserId(ctx);
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const employeeIds = await listFlaggedIds(tx, self);
    if (employeeIds.length === 0) {
      throw new UserFacingError("invalid_input", "No finding stands, so there is nobody to write about.");
    }
    const createdAt = ctx.now();
    const id = newId("rpb", createdAt);
    const expiresAt = new Date(createdAt.getTime() + batchKeptMs);
    const batch = { id, requestedBy: userId, state: "queued" as const, createdAt, expiresAt };
    const items = employeeIds.map((employeeId, position) => ({
      id: newId("rpi", createdAt),
      batchId: id,
      position,
      employeeId,
      state: "waiting" as const,
    }));
    if (!(await insertBatch(tx, { ...batch, total: items.length }, items))) {
      throw new UserFacingError("conflict", "Your last reports are still being written. Wait, or stop them.");
    }
    await recordEvent(tx, ctx, { action: "reports.requested", subject: id, detail: { employeeIds } });
    await ctx.jobs.enqueue("write-report-batch", { batchId: id }, { key: id, within: tx });
    return id;
  });
}
