import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type CellStyle, writeActivityFile } from "../activity-file.ts";
import { parseWholeNumber } from "../whole-number.ts";
import type { Candidate } from "./candidate.ts";
import { candidates } from "./candidates/all.ts";
import { cases } from "./cases.ts";
import { judge, type Verdict } from "./correctness.ts";

type Timing = { readonly seconds: number; readonly peakMegabytes: number };
type Speed = Timing & { readonly rowCount: number };

const { rowCount, repeatCount } = readArguments();
console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
await printCorrectness();
await printSpeed("bare");
await printSpeed("quoted");
await printWholeReading();

function readArguments(): { rowCount: number; repeatCount: number } {
  try {
    const { values } = parseArgs({
      options: { rows: { type: "string", default: "1000000" }, repeat: { type: "string", default: "5" } },
    });
    return {
      rowCount: parseWholeNumber("--rows", values.rows, { least: 1000, most: 20_000_000 }),
      repeatCount: parseWholeNumber("--repeat", values.repeat, { least: 1, most: 50 }),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error("usage: node bench/csv-libraries/run.ts [--rows 1000000] [--repeat 5]");
    process.exit(2);
  }
}

async function printCorrectness(): Promise<void> {
  console.log("Correctness: the worst outcome over chunks of 1, 2, 3, 5, 7 and 64 bytes\n");
  console.log(`| case | ${candidates.map((one) => one.name).join(" | ")} |`);
  console.log(`|---|${candidates.map(() => "---|").join("")}`);
  const passed = new Map<Candidate, number>();
  for (const theCase of cases) {
    const verdicts: Verdict[] = [];
    for (const candidate of candidates) {
      const verdict = await judge(candidate, theCase);
      verdicts.push(verdict);
      if (verdict === "ok") passed.set(candidate, (passed.get(candidate) ?? 0) + 1);
    }
    console.log(`| ${theCase.name} | ${verdicts.join(" | ")} |`);
  }
  const totals = candidates.map((one) => `**${passed.get(one) ?? 0}/${cases.length}**`);
  console.log(`| passed | ${totals.join(" | ")} |\n`);
}

async function printSpeed(style: CellStyle): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "elara-csv-"));
  try {
    const path = join(folder, "activity.csv");
    await writeActivityFile({ path, rowCount }, { style });
    const results = candidates.map((candidate) => ({ candidate, speed: medianSpeed(candidate, path) }));
    const fastest = Math.min(...results.map((result) => result.speed.seconds));
    console.log(
      `Speed: ${rowCount} activity rows, ${style} cells, chunks of 64 KB, median of ${repeatCount}\n`,
    );
    console.log("| library | version | streams | seconds | rows/s | ratio to the fastest | peak memory |");
    console.log("|---|---|---|---|---|---|---|");
    results.sort((a, b) => a.speed.seconds - b.speed.seconds);
    for (const { candidate, speed } of results) console.log(speedLine(candidate, speed, fastest));
    console.log("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printWholeReading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "elara-csv-"));
  try {
    const path = join(folder, "activity.csv");
    await writeActivityFile({ path, rowCount });
    console.log(
      `Every cell checked and written as COPY lines: ${rowCount} activity rows, median of ${repeatCount}\n`,
    );
    console.log("| reading | seconds | rows/s | peak memory |");
    console.log("|---|---|---|---|");
    for (const how of ["elara", "papaparse"]) {
      const { seconds, peakMegabytes } = medianRun<Timing>("whole-read.ts", how, path);
      const rate = (Math.round(rowCount / seconds / 1000) * 1000).toLocaleString("en");
      console.log(`| ${how} | ${seconds.toFixed(2)} | ${rate} | ${peakMegabytes.toFixed(0)} MB |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function speedLine(candidate: Candidate, speed: Speed, fastest: number): string {
  const rate = Math.round(speed.rowCount / speed.seconds / 1000) * 1000;
  const cells = [
    candidate.name,
    versionOf(candidate),
    candidate.streams ? "yes" : "no",
    speed.seconds.toFixed(2),
    rate.toLocaleString("en"),
    `${(speed.seconds / fastest).toFixed(2)} ×`,
    `${speed.peakMegabytes.toFixed(0)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function medianSpeed(candidate: Candidate, path: string): Speed {
  const median = medianRun<Speed>("speed-child.ts", candidate.name, path);
  if (median.rowCount !== rowCount + 1) console.error(`${candidate.name} returned ${median.rowCount} rows`);
  return median;
}

/** Runs a script of this folder in processes of its own; it prints its timing as JSON. */
function medianRun<Result extends Timing>(script: string, ...args: readonly string[]): Result {
  const runs: Result[] = [];
  for (let run = 0; run < repeatCount; run++) {
    const path = join(import.meta.dirname, script);
    runs.push(JSON.parse(execFileSync(process.execPath, [path, ...args], { encoding: "utf8" })));
  }
  runs.sort((a, b) => a.seconds - b.seconds);
  const median = runs[Math.floor(runs.length / 2)];
  if (median === undefined) throw new RangeError("no run");
  return median;
}

function versionOf(candidate: Candidate): string {
  if (candidate.packageName === null) return "–";
  const entry = createRequire(import.meta.url).resolve(candidate.packageName);
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = readManifest(join(folder, "package.json"));
    if (manifest?.name === candidate.packageName) return manifest.version;
  }
  return "?";
}

function readManifest(path: string): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
