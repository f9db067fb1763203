import { Zip, ZipPassThrough } from "fflate";
import { findItem, listItems } from "#db/queries/report-batches.ts";
import type { Ctx } from "#lib/context.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { fromBase64 } from "#lib/domain/profile/photo/base64.ts";
import { isBatchGoingOn, toArchiveNames, toFailureList } from "#lib/domain/report/report-batch.ts";
import { toReportFileName } from "#lib/domain/report/report-file-name.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { batchFileContext } from "./batch-file-context.ts";
import { requireOwnBatch } from "./require-own-batch.ts";

type Item = Awaited<ReturnType<typeof listItems>>[number];
type Entry = { readonly name: string; open(): Promise<Uint8Array> };

/**
 * The reports of a batch as one ZIP that is made while it is read, a file at a time, so that memory does not grow with it. What
 * could not be written is told in a text beside them. Whose reports were fetched is written down.
 * @throws UserFacingError forbidden, not_found; conflict while it is going on
 */
export async function fetchReportBatch(
  ctx: Ctx,
  { batchId }: { readonly batchId: string },
): Promise<{ readonly fileName: string; readonly stream: ReadableStream<Uint8Array> }> {
  const batch = await requireOwnBatch(ctx, batchId);
  if (isBatchGoingOn(batch)) {
    throw new UserFacingError("conflict", "The reports are still being written.");
  }
  const items = await listItems(ctx.db, batchId);
  const written = items.filter(({ state }) => state === "written");
  const employeeIds = written.map(({ employeeId }) => employeeId);
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "reports.fetched", subject: batchId, detail: { employeeIds } }),
  );
  const fileName = toReportFileName(["people", toCalendarDate(batch.createdAt, "UTC")], "zip");
  return { fileName, stream: streamZip(toEntries(ctx, items, written)) };
}

function toEntries(ctx: Ctx, items: readonly Item[], written: readonly Item[]): Entry[] {
  const names = toArchiveNames(written.map(({ fileName, employeeId }) => fileName ?? `${employeeId}.pdf`));
  const files = written.map((item, index) => ({
    name: names[index] ?? `${index}.pdf`,
    open: () => openFile(ctx, item.id),
  }));
  const failures = toFailureList(items.filter(({ state }) => state !== "written"));
  if (failures === null) return files;
  const text = new TextEncoder().encode(failures);
  return [...files, { name: "not-written.txt", open: async () => text }];
}

async function openFile(ctx: Ctx, itemId: string): Promise<Uint8Array> {
  const item = await findItem(ctx.db, itemId);
  if (item === null || item.wrappedKey === null || item.sealedFile === null) {
    throw new UserFacingError("not_found", "These reports are kept no longer.");
  }
  const key = ctx.vault.openKey(item.wrappedKey);
  return fromBase64(ctx.vault.unseal(key, item.sealedFile, batchFileContext(itemId)));
}

/** PDFs are packed already, so they are stored as they are. */
function streamZip(entries: readonly Entry[]): ReadableStream<Uint8Array> {
  const waiting = [...entries];
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) controller.error(error);
        else {
          controller.enqueue(chunk);
          if (isLast) controller.close();
        }
      });
    },
    async pull() {
      const entry = waiting.shift();
      if (entry === undefined) {
        zip.end();
        return;
      }
      const file = new ZipPassThrough(entry.name);
      zip.add(file);
      file.push(await entry.open(), true);
    },
  });
}
