import { monitorEventLoopDelay } from "node:perf_hooks";
import { composeApp } from "#lib/compose.ts";
import { parseEnvironment } from "#lib/env.ts";
import { createRun } from "#lib/services/detection/create-run.ts";
import { explainEmployee } from "#lib/services/detection/explain-employee.ts";
import { readRunReport } from "#lib/services/detection/read-run-report.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";
import type { WorkFigures } from "./report-event-loop.ts";

// The app as the server composes it, on the database whose address is the first argument. Prints its figures as JSON.
const [url = "", dataFolder = ""] = process.argv.slice(2);
const app = await composeApp(
  parseEnvironment({ NODE_ENV: "production", DATABASE_URL: url, ELARA_DATA_DIR: dataFolder }),
);
const ctx = app.contextFor({ kind: "system", name: "bench" });

/** The longest time that the main thread worked without letting anybody else have a turn, whatever else runs. */
function watchMainThread() {
  let longestMs = 0;
  let before = process.threadCpuUsage();
  const timer = setInterval(() => {
    const now = process.threadCpuUsage();
    longestMs = Math.max(longestMs, (now.user + now.system - before.user - before.system) / 1000);
    before = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longestMs;
  };
}

async function measure(name: string, work: () => Promise<void>): Promise<WorkFigures> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  const stopWatching = watchMainThread();
  delay.enable();
  await work();
  delay.disable();
  const longestTurnMs = stopWatching();
  const cpu = process.cpuUsage(startedCpu);
  return {
    name,
    seconds: (performance.now() - startedMs) / 1000,
    longestTurnMs,
    processorSeconds: (cpu.user + cpu.system) / 1e6,
    delayMs: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
  };
}

let runId = "";
const run = async () => {
  runId = await createRun(ctx, {});
  await runDetection(ctx, { runId });
};
const works = [await measure("first run", run), await measure("run with standing flags", run)];
const { run: summary, findings } = await readRunReport(ctx, { runId });
const employeeId = findings[0]?.employeeId;
if (employeeId !== undefined) {
  works.push(
    await measure("explain one person", async () => {
      await explainEmployee(ctx, { employeeId });
    }),
  );
}
const figures = {
  works,
  people: summary.peopleCount,
  flagged: summary.flaggedCount,
  trees: summary.treeCount,
  withCounterfactual: findings.filter(({ counterfactual }) => counterfactual !== null).length,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
await app.close();
console.log(JSON.stringify(figures));
