import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Command } from "commander";
import { env } from "#lib/env.ts";
import { analyzeFile, toAnalysisPorts } from "#lib/services/analysis/analyze-file.ts";
import { type AnalysisFile, openAnalysisFile } from "../analysis-output.ts";
import { exitCodes } from "../exit-codes.ts";
import { createProgressLine, note, print } from "../output.ts";
import {
  type AnalysisCounts,
  countRecord,
  noCounts,
  renderAnalyzedRecord,
  renderCounts,
  toAnalysisJson,
} from "../render-analysis.ts";

type Options = { readonly out?: string; readonly json?: true };

/** `elara analyze`: what the conversations of a file say. Opens no database and needs no model endpoint. */
export function registerAnalyze(program: Command): void {
  program
    .command("analyze")
    .description(
      "read conversations from a CSV or JSON file and say what each holds, with quotes as evidence",
    )
    .argument("<file>", "CSV, JSON, JSON lines or Python literals; - reads standard input")
    .option("--out <file.json>", "write the results there as one JSON document")
    .option("--json", "one JSON object per record on standard output")
    .action(async (path: string, options: Options, command: Command) => {
      const problem = (await findProblem(path)) ?? (await findOutProblem(options.out));
      if (problem !== null) command.error(`error: ${problem}`, { exitCode: exitCodes.wrongUsage });
      const counts = await analyze(path, options);
      if (counts.failed > 0 || counts.isInterrupted) process.exitCode = exitCodes.problems;
    });
}

async function findProblem(path: string): Promise<string | null> {
  if (path === "-") return null;
  const found = await stat(path).catch(() => null);
  if (found === null) return `There is no file ${path}.`;
  return found.isDirectory() ? `${path} is a folder. Name one file.` : null;
}

async function findOutProblem(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  const isWritable = await access(dirname(path), constants.W_OK).then(
    () => true,
    () => false,
  );
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isWritable && !isFolder ? null : `${path} cannot be written. Name a file in a folder that can.`;
}

async function analyze(path: string, options: Options): Promise<AnalysisCounts> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const progress = createProgressLine();
  let out: AnalysisFile | null = null;
  let counts = noCounts;
  try {
    out = options.out === undefined ? null : await openAnalysisFile(options.out);
    const ports = { ...toAnalysisPorts(env()), signal: interruption.signal };
    for await (const record of analyzeFile(ports, followBytes(path, interruption.signal, progress.show))) {
      counts = countRecord(counts, record);
      await out?.add(record);
      if (options.json === true) await print(JSON.stringify(toAnalysisJson(record)));
      else if (out === null) await print(`${renderAnalyzedRecord(record)}\n`);
    }
  } finally {
    progress.end();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
    counts = { ...counts, isInterrupted: interruption.signal.aborted };
    await out?.close(counts);
  }
  const summary = renderCounts(counts, options.out ?? null);
  if (options.json === true || options.out === undefined) note(summary);
  else await print(summary);
  return counts;
}

/** The bytes of a file, with how much of it was read; they end where the person interrupts. */
async function* followBytes(
  path: string,
  signal: AbortSignal,
  show: (label: string, done: number, total: number) => void,
): AsyncGenerator<Uint8Array> {
  const total = path === "-" ? null : (await stat(path)).size;
  let done = 0;
  for await (const chunk of path === "-" ? process.stdin : createReadStream(path)) {
    if (signal.aborted) return;
    yield chunk;
    done += chunk.length;
    if (total !== null) show(`${basename(path)}, bytes read`, done, Math.max(done, total));
  }
}
