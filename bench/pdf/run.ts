import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { findPeer, installPeer, type PythonPeer, toInstallHint } from "../python.ts";
import { parseWholeNumber } from "../whole-number.ts";
import { benchReports } from "./reports.ts";

const usage = `Usage: npm run bench:pdf -- [--reports 30] [--repeat 3] [--python FILE] [--install]

Times an individual report of six pages beside the same report with ReportLab and Matplotlib, in turn, warm; then how
long a server's thread waits while one is written, and memory over fifty reports.`;

const pythonPeer: PythonPeer = {
  script: "bench:pdf",
  packages: ["reportlab", "matplotlib"],
  modules: "reportlab, matplotlib",
};

const timingSchema = z.object({
  wallMs: z.array(z.number()),
  processorMs: z.array(z.number()),
  bytes: z.number(),
  peakBytes: z.number(),
  versions: z.record(z.string(), z.string()).optional(),
});
const threadSchema = z.object({ wallMs: z.array(z.number()), longestWaitMs: z.number() });
const memorySchema = z.object({
  samples: z.array(z.object({ reports: z.number(), heapBytes: z.number(), residentBytes: z.number() })),
});
type Timing = z.infer<typeof timingSchema>;

const chartCounts = [3, 1];
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const megabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(1);

function runProcess(command: string, args: readonly string[], input?: string): unknown {
  const env = { ...process.env, NODE_ENV: "production" as const };
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", input, env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`, { cause: error });
  return JSON.parse(stdout);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function join(runs: readonly Timing[]): {
  wall: number;
  processor: number;
  bytes: number;
  peakBytes: number;
} {
  return {
    wall: median(runs.flatMap(({ wallMs }) => wallMs)),
    processor: median(runs.flatMap(({ processorMs }) => processorMs)),
    bytes: runs[0]?.bytes ?? 0,
    peakBytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)),
  };
}

type Options = { reports: number; repeat: number; python: string | null };

function compare(charts: number, { reports, repeat, python }: Options): void {
  const [ours, peer]: [Timing[], Timing[]] = [[], []];
  for (let round = 0; round < repeat; round++) {
    ours.push(
      timingSchema.parse(
        runProcess(process.execPath, [fileOf("ours.ts"), "warm", `${reports}`, `${charts}`]),
      ),
    );
    if (python === null) continue;
    const report = JSON.stringify(benchReports(charts));
    peer.push(timingSchema.parse(runProcess(python, [fileOf("peer.py"), `${reports}`], report)));
  }
  const stored = storedSchema.parse(JSON.parse(readFileSync(fileOf("stored-peer.json"), "utf8")));
  const [own, other] = [
    join(ours),
    peer.length > 0 ? join(peer) : stored[charts === 1 ? "oneChart" : "threeCharts"],
  ];
  console.log(`\nSix pages, charts: ${charts}${peer.length > 0 ? "" : " (peer: stored figures)"}`);
  console.log(
    `  ReportLab + Matplotlib  ${other.wall.toFixed(1)} ms, processor ${other.processor.toFixed(1)} ms`,
  );
  console.log(
    `  Elara                   ${own.wall.toFixed(1)} ms, processor ${own.processor.toFixed(1)} ms, ${own.bytes} bytes, peak ${megabytes(own.peakBytes)} MB`,
  );
  console.log(
    `  ratio ${(own.wall / other.wall).toFixed(2)} (target 1), processor ${(own.processor / other.processor).toFixed(2)}`,
  );
}

const storedTiming = z.object({ wall: z.number(), processor: z.number() });
const storedSchema = z.object({ oneChart: storedTiming, threeCharts: storedTiming });

function watch(): void {
  const thread = threadSchema.parse(runProcess(process.execPath, [fileOf("ours.ts"), "thread", "50"]));
  console.log(
    `\nIn the server: ${median(thread.wallMs).toFixed(1)} ms a report, its own thread waited ${thread.longestWaitMs.toFixed(1)} ms at most`,
  );
  const { samples } = memorySchema.parse(
    runProcess(process.execPath, ["--expose-gc", fileOf("ours.ts"), "memory", "50"]),
  );
  console.log("\nReports in a row, after a collection:");
  for (const { reports, heapBytes, residentBytes } of samples) {
    console.log(
      `  ${String(reports).padStart(3)}  heap ${megabytes(heapBytes)} MB, resident ${megabytes(residentBytes)} MB`,
    );
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      reports: { type: "string", default: "30" },
      repeat: { type: "string", default: "3" },
      python: { type: "string" },
      install: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const python = values.install ? installPeer(pythonPeer) : findPeer(pythonPeer, values.python);
  if (python === null)
    console.log(`No Python with ReportLab and Matplotlib: stored figures. ${toInstallHint(pythonPeer)}`);
  const options = {
    reports: parseWholeNumber("--reports", values.reports, { least: 1, most: 1000 }),
    repeat: parseWholeNumber("--repeat", values.repeat, { least: 1, most: 25 }),
    python,
  };
  for (const charts of chartCounts) compare(charts, options);
  watch();
}

main();
