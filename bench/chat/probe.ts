import { renameSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/*
 * Loaded into a server before its own code (`--import probe.ts?file=…`): writes down how late its event loop was, the
 * processor time it took and its memory, twice a second.
 */
const file = new URL(import.meta.url).searchParams.get("file");
if (file !== null && isMainThread) {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  let most = 0;
  const started = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(started);
    most = Math.max(most, process.memoryUsage().rss);
    const measured = {
      "event loop p50 ms": delays.percentile(50) / 1e6,
      "event loop p99 ms": delays.percentile(99) / 1e6,
      "event loop max ms": delays.max / 1e6,
      "processor s": (user + system) / 1e6,
      "memory MB": most / 1e6,
    };
    // Renamed, so that nobody reads half of it.
    writeFileSync(`${file}.new`, JSON.stringify(measured));
    renameSync(`${file}.new`, file);
  }, 500).unref();
}
