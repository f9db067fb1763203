import {
  type BatchItemRow,
  findBatch,
  findNextItem,
  updateBatchState,
  updateItem,
} from "#db/queries/report-batches.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toBase64 } from "#lib/domain/profile/photo/base64.ts";
import { toPublicError, UserFacingError } from "#lib/errors.ts";
import type { ReportBrand } from "#lib/pdf/report-brand.ts";
import { contextAsUser } from "#lib/services/users/user-context.ts";
import { readBrand } from "../read-brand.ts";
import { readIndividualReport } from "../read-individual-report.ts";
import { type RenderReport, renderReport } from "../render-report.ts";
import { batchFileContext } from "./batch-file-context.ts";

/**
 * Writes the reports of a batch one after the other, as whoever asked for them and only while they are in HR. Each is stored
 * sealed as soon as it is written, so that a run that was cut off goes on where it stood. One that fails is told in its place.
 */
export async function writeReportBatch(
  ctx: Ctx,
  { batchId }: { readonly batchId: string },
  render: RenderReport = renderReport,
): Promise<void> {
  requireRole(ctx);
  const batch = await findBatch(ctx.db, batchId);
  if (batch === null) return;
  if (!(await updateBatchState(ctx.db, batchId, { from: ["queued", "running"], to: "running" }))) return;
  const requester = await findUser(ctx.db, batch.requestedBy);
  if (requester === null || requester.disabledAt !== null || requester.role !== "hr") {
    await end(ctx, batchId, "cancelled");
    return;
  }
  const asRequester = contextAsUser(ctx, requester);
  const brand = await readBrand(ctx.db);
  for (;;) {
    const item = await findNextItem(ctx.db, batchId);
    if (item === null) break;
    if ((await findBatch(ctx.db, batchId))?.state !== "running") return;
    await writeItem(asRequester, item, { brand, render });
  }
  await end(ctx, batchId, "completed");
}

async function end(ctx: Ctx, batchId: string, to: "completed" | "cancelled"): Promise<void> {
  await updateBatchState(ctx.db, batchId, { from: ["running"], to, endedAt: ctx.now() });
}

async function writeItem(
  ctx: Ctx,
  item: BatchItemRow,
  { brand, render }: { brand: ReportBrand; render: RenderReport },
): Promise<void> {
  const { id, employeeId } = item;
  const written = await attempt(async () => {
    const report = await readIndividualReport(ctx, { employeeId, as: "batch" });
    return { fileName: report.fileName, bytes: await render(report, brand) };
  });
  if (typeof written === "string") {
    await updateItem(ctx.db, id, { state: "failed", failure: written });
    return;
  }
  const { key, wrapped } = ctx.vault.newRecordKey();
  const sealedFile = ctx.vault.seal(key, toBase64(written.bytes), batchFileContext(id));
  const { fileName } = written;
  await updateItem(ctx.db, id, { state: "written", fileName, wrappedKey: wrapped, sealedFile });
}

/** What was written, or what the reader is told of why it was not. */
async function attempt<Written>(write: () => Promise<Written>): Promise<Written | string> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof UserFacingError) return error.message;
    return toPublicError(error).message;
  }
}
