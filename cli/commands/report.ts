import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { readBrand } from "#lib/services/reports/read-brand.ts";
import { readCollectiveReport } from "#lib/services/reports/read-collective-report.ts";
import { readIndividualReport } from "#lib/services/reports/read-individual-report.ts";
import { renderReport } from "#lib/services/reports/render-report.ts";
import { note } from "../output.ts";
import { pastDay } from "../parse-arguments.ts";
import { withApp } from "../with-app.ts";

type Options = { collective?: true; date?: string; moodReason?: string; out: string };

/** `elara report`: a report as a PDF on disk. */
export function registerReport(program: Command): void {
  program
    .command("report")
    .description("a report about a person, or about the company, as a PDF")
    .argument("[employeeId]", "the id as it stands in the files")
    .option("--collective", "about the company instead of a person")
    .option("--date <day>", "of a past day (with --collective; without it: today)", pastDay)
    .option("--mood-reason <text>", "opens the mood answers where no finding stands; the person can read it")
    .requiredOption("--out <file>", "where the PDF goes")
    .action(async (employeeId: string | undefined, options: Options, command: Command) => {
      const problem = findMisuse(employeeId, options);
      if (problem !== null) command.error(`error: ${problem}`, { exitCode: 2 });
      const path = resolve(options.out);
      await requireFolder(path);
      const bytes = await withApp((ctx) => makePdf(ctx, employeeId, options));
      await writeWhole(path, bytes);
      note(`Written: ${path}`);
    });
}

function findMisuse(employeeId: string | undefined, options: Options): string | null {
  const isCollective = options.collective === true;
  if (isCollective === (employeeId !== undefined)) return "give either an employee id or --collective";
  if (!isCollective && options.date !== undefined) return "--date goes with --collective";
  return isCollective && options.moodReason !== undefined ? "--mood-reason goes with an employee id" : null;
}

/** Asked before anything is read: a report that is made is written down. */
async function requireFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isFolder || !isWritable) {
    throw new UserFacingError("invalid_input", `Nothing can be written to ${folder}.`);
  }
}

async function makePdf(ctx: Ctx, employeeId: string | undefined, options: Options): Promise<Uint8Array> {
  const report = await readReport(ctx, employeeId, options);
  return renderReport(report, await readBrand(ctx.db));
}

async function readReport(ctx: Ctx, employeeId: string | undefined, { date, moodReason }: Options) {
  if (employeeId !== undefined) return readIndividualReport(ctx, { employeeId, moodReason, as: "file" });
  const day = date ?? (await readCompanyToday(ctx));
  return (await readCollectiveReport(ctx, { date: day, as: "file" })).report;
}

/** The file is there whole or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.part`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new UserFacingError("invalid_input", `The file could not be written to ${path}.`, { cause });
  }
}
