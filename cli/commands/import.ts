import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import type { Ctx } from "#lib/context.ts";
import type { DateOrderChoices } from "#lib/domain/dataset/date-order.ts";
import type { ImportReport } from "#lib/domain/dataset/report.ts";
import { answerImportQuestions } from "#lib/services/imports/answer-import-questions.ts";
import { cancelImport } from "#lib/services/imports/cancel-import.ts";
import { commitImport } from "#lib/services/imports/commit-import.ts";
import { readImportReport } from "#lib/services/imports/read-import-report.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { exitCodes } from "../exit-codes.ts";
import { type FoundFile, findImportFiles } from "../find-import-files.ts";
import { createProgressLine, note, print, printJson } from "../output.ts";
import { collectDateOrders } from "../parse-date-orders.ts";
import { hasProblems, renderImport } from "../render-import.ts";
import { withApp } from "../with-app.ts";

type ImportOptions = {
  readonly dateOrder: DateOrderChoices;
  readonly dryRun?: boolean;
  readonly acceptGoodRows?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
};

/** `elara import`: reads files, reports row by row, and commits them whole or not at all. */
export function registerImport(program: Command): void {
  program
    .command("import")
    .description("import CSV files; with any bad row nothing is committed")
    .argument("<paths...>", "files, or folders of files (.csv, .tsv, .txt)")
    .option(
      "--date-order <order>",
      "dmy, mdy or ymd for dates that can be read in several ways; kind.column=dmy for one column; may be repeated",
      collectDateOrders,
      {},
    )
    .option("--dry-run", "report only, commit nothing")
    .option("--accept-good-rows", "leave out rows and files that cannot be read and commit the others")
    .option("--yes", "answer confirmations with yes")
    .option("--json", "as JSON")
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const found = await findImportFiles(paths);
      if ("problem" in found) command.error(`elara: ${found.problem}`, { exitCode: exitCodes.wrongUsage });
      else await importFiles(found.files, options);
    });
}

async function importFiles(files: readonly FoundFile[], options: ImportOptions): Promise<void> {
  const report = await withApp(async (ctx) => {
    const progress = createProgressLine();
    try {
      const batchId = await receive(ctx, files, options.dateOrder, progress);
      progress.end();
      return await decide(ctx, batchId, options, progress);
    } finally {
      progress.end();
    }
  });
  if (options.json) await printJson(report);
  else await print(renderImport(report, { isDryRun: options.dryRun === true }));
  const isDone = report.committed || (options.dryRun === true && !hasProblems(report));
  process.exitCode = isDone ? exitCodes.done : exitCodes.problems;
}

type ProgressLine = ReturnType<typeof createProgressLine>;

function receive(ctx: Ctx, files: readonly FoundFile[], dateOrders: DateOrderChoices, line: ProgressLine) {
  return receiveImport(ctx, {
    files: openFiles(files),
    dateOrders,
    totalBytes: files.reduce((sum, { byteCount }) => sum + byteCount, 0),
    onProgress: ({ label, done, total }) => line.show(label, done, total),
  });
}

async function* openFiles(files: readonly FoundFile[]) {
  for (const { path } of files) {
    yield { fileName: basename(path), chunks: createReadStream(path, { highWaterMark: 1 << 18 }) };
  }
}

/** Everything the terminal can show; a page asks for less. */
const rejectedLimit = 100_000;

async function decide(
  ctx: Ctx,
  batchId: number,
  options: ImportOptions,
  line: ProgressLine,
): Promise<ImportReport> {
  let report = await readImportReport(ctx, { batchId, rejectedLimit });
  const isAnswered = await confirm(ctx, report, options);
  if (isAnswered) report = await readImportReport(ctx, { batchId, rejectedLimit });
  const isWanted = options.dryRun !== true && report.status === "ready";
  if (!isWanted || (hasProblems(report) && options.acceptGoodRows !== true)) {
    await giveUp(ctx, report);
    return report;
  }
  const acceptGoodRows = options.acceptGoodRows === true;
  await commitImport(ctx, {
    batchId,
    acceptGoodRows,
    onProgress: ({ label, done, total }) => line.show(label, done, total),
  });
  line.end();
  return readImportReport(ctx, { batchId, rejectedLimit });
}

/** What is not committed now cannot be found again from the terminal, so it does not stay behind. */
async function giveUp(ctx: Ctx, report: ImportReport): Promise<void> {
  if (report.status === "ready" || report.status === "needs_choice") {
    await cancelImport(ctx, { batchId: report.batchId });
  }
}

/** @returns whether the batch was answered and compared anew */
async function confirm(ctx: Ctx, report: ImportReport, options: ImportOptions): Promise<boolean> {
  const open = report.confirmations.filter(({ isConfirmed }) => !isConfirmed);
  if (open.length === 0 || report.questions.length > 0) return false;
  const isYes = options.yes === true || (options.dryRun !== true && (await askAll(open)));
  if (!isYes) return false;
  await answerImportQuestions(ctx, {
    batchId: report.batchId,
    confirmations: open.map(({ kind }) => kind),
  });
  return true;
}

async function askAll(open: ImportReport["confirmations"]): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const { file, message, examples } of open) {
      note(`\n${file}: ${message}`);
      for (const example of examples) note(`  ${example}`);
      const answer = await prompt.question("Go on? [y/N] ");
      if (!/^y(es)?$/i.test(answer.trim())) return false;
    }
    return true;
  } finally {
    prompt.close();
  }
}
