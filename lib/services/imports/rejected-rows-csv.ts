import { type ImportFile, listImportFiles, listRejectedRows } from "#db/queries/import-batches.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toCsvLine } from "#lib/domain/dataset/csv-export.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireBatch } from "./require-batch.ts";

const pageRows = 1_000;

/**
 * The rows of a batch that were set aside, as CSV text in parts: each as it stood in the file, with its line and
 * what is wrong. The files of a batch follow each other, each with its own header.
 * @throws UserFacingError forbidden, not_found
 */
export async function rejectedRowsCsv(
  ctx: Ctx,
  { batchId }: { readonly batchId: number },
): Promise<AsyncIterable<string>> {
  requireRole(ctx, "hr");
  const batch = await requireBatch(ctx, batchId);
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "import.rejected_rows_downloaded", subject: String(batch.id) }),
  );
  const files = await listImportFiles(ctx.db, [batch.id]);
  return writeFiles(
    ctx,
    files.filter((file) => file.rejectedRowCount > 0),
  );
}

async function* writeFiles(ctx: Ctx, files: readonly ImportFile[]): AsyncGenerator<string> {
  // Spreadsheets take a file for UTF-8 only when it begins with the mark.
  yield "\uFEFF";
  for (const [index, file] of files.entries()) {
    if (index > 0) yield "\r\n";
    yield toCsvLine(["Line", "Problem", ...(file.staged?.headerCells ?? [])]);
    yield* writeRows(ctx, file.id);
  }
}

type PendingRow = { readonly line: number; readonly cells: readonly string[]; readonly problems: string[] };

async function* writeRows(ctx: Ctx, fileId: number): AsyncGenerator<string> {
  let after = { line: 0, id: 0 };
  let pending: PendingRow | null = null;
  for (;;) {
    const page = await listRejectedRows(ctx.db, fileId, after, pageRows);
    for (const { id, line, column, reason, rowCells } of page) {
      after = { line, id };
      const problem = column === "" ? reason : `${column}: ${reason}`;
      if (pending !== null && pending.line === line) {
        pending.problems.push(problem);
        continue;
      }
      if (pending !== null) yield toLine(pending);
      pending = { line, cells: rowCells, problems: [problem] };
    }
    if (page.length < pageRows) break;
  }
  if (pending !== null) yield toLine(pending);
}

const toLine = ({ line, cells, problems }: PendingRow) => toCsvLine([line, problems.join(" "), ...cells]);
