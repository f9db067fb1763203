import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findPeer, installPeer } from "../python.ts";
import { parseWholeNumber } from "../whole-number.ts";
import { installHint, pythonPeer } from "./python-peer.ts";
import { formatReport } from "./report.ts";
import { columnCount, generateRows } from "./rows.ts";
import { medianRun, type Timing, timingSchema } from "./timing.ts";

const usage = `Usage: npm run bench:detection -- [--rows 35000] [--trees 100] [--repeat 3] [--python FILE] [--install]
       npm run bench:detection -- --quality [--companies 20] [--people 500] [--trees 1000] [--python FILE]
       npm run bench:detection -- --stability [--companies 4] [--people 500] [--seeds 5] [--trees N,…]
       npm run bench:detection -- --event-loop [--people 35000]

Times isolation forest, scores and exact SHAP values for everybody, beside scikit-learn and shap.TreeExplainer.
With --quality: who is found of those that companies with planted stories put at risk.
With --event-loop: whole runs over a large company on PostgreSQL, and how long the server's event loop had to wait.
With --stability: how far flags stay when the seed changes.`;

const scriptFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const threadCounts = [1, 2];

type Options = { rows: number; trees: number; repeat: number; python: string | undefined; install: boolean };

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "35000" },
      trees: { type: "string", default: "100" },
      repeat: { type: "string", default: "3" },
      python: { type: "string" },
      install: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  return {
    rows: parseWholeNumber("--rows", values.rows, { least: 10, most: 1_000_000 }),
    trees: parseWholeNumber("--trees", values.trees, { least: 1, most: 20_000 }),
    repeat: parseWholeNumber("--repeat", values.repeat, { least: 1, most: 25 }),
    python: values.python,
    install: values.install,
  };
}

/** Runs one process, which prints its timing as JSON. */
function timeProcess(command: string, args: readonly string[]): Timing {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`, { cause: error });
  return timingSchema.parse(JSON.parse(stdout));
}

/** Ours and the peer in turn, so that what else the machine does meets both alike. */
function measure({ rows, trees, repeat }: Options, python: string | null, file: string) {
  const sizes = [file, rows, columnCount, trees].map(String);
  const ours = new Map<number, Timing[]>(threadCounts.map((count) => [count, []]));
  const peer: Timing[] = [];
  for (let round = 1; round <= repeat; round++) {
    for (const [count, runs] of ours) {
      runs.push(timeProcess(process.execPath, [scriptFile("ours.ts"), ...sizes, String(count)]));
    }
    if (python) peer.push(timeProcess(python, [scriptFile("peer.py"), ...sizes]));
    console.error(`Round ${round} of ${repeat} done`);
  }
  return { ours: [...ours].map(([threads, runs]) => ({ threads, timing: medianRun(runs) })), peer };
}

async function main(): Promise<void> {
  const [section, ...args] = process.argv.slice(2);
  if (section === "--quality") return (await import("./quality/run-quality.ts")).runQuality(args);
  if (section === "--stability") return (await import("./stability/run-stability.ts")).runStability(args);
  if (section === "--event-loop") return (await import("./event-loop/run-event-loop.ts")).runEventLoop(args);
  const options = readOptions();
  const python = options.install ? installPeer(pythonPeer) : findPeer(pythonPeer, options.python);
  if (!python && options.python)
    throw new Error(`${options.python} cannot import sklearn and shap. ${installHint}`);
  if (!python) console.log(`No Python with scikit-learn and shap was found. ${installHint}\n`);
  const scratch = mkdtempSync(join(tmpdir(), "elara-bench-"));
  try {
    const file = join(scratch, "rows.f64");
    writeFileSync(file, generateRows(options.rows, 1));
    const { ours, peer } = measure(options, python, file);
    const stored = timingSchema.parse(JSON.parse(readFileSync(scriptFile("stored-peer.json"), "utf8")));
    const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} in use`;
    console.log(
      formatReport({ ...options, machine, ours, peer: peer.length > 0 ? medianRun(peer) : null, stored }),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
