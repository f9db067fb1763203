import { createPdfThread } from "../../lib/pdf/pdf-thread.ts";
import { writePdf } from "../../lib/pdf/write-pdf.ts";
import { sampleIndividual } from "../../tests/support/reports/sample-report.ts";
import { benchReports } from "./reports.ts";

/*
 * Times of our documents, as JSON on the standard output: `ours.ts warm|thread|memory <reports> <charts>`.
 */

const brand = { companyName: "Northwind Labs", logo: null, colour: "#0f5459" };
const warmUps = 15;

async function timeWarm(count: number, charts: number) {
  const report = benchReports(charts);
  let bytes = 0;
  for (let index = 0; index < warmUps; index++) bytes = (await writePdf(report, brand)).length;
  const [wallMs, processorMs]: [number[], number[]] = [[], []];
  for (let index = 0; index < count; index++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await writePdf(report, brand);
    const { user, system } = process.cpuUsage(used);
    wallMs.push(performance.now() - start);
    processorMs.push((user + system) / 1000);
  }
  return { wallMs, processorMs, bytes, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** How long the calling thread had to wait at most while another one wrote. */
async function timeThread(count: number) {
  const thread = createPdfThread();
  const wallMs: number[] = [];
  let [longestWaitMs, last] = [0, performance.now()];
  await thread.write({ report: sampleIndividual(), brand });
  last = performance.now();
  const timer = setInterval(() => {
    longestWaitMs = Math.max(longestWaitMs, performance.now() - last - 2);
    last = performance.now();
  }, 2);
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await thread.write({ report: sampleIndividual(), brand });
    wallMs.push(performance.now() - start);
  }
  clearInterval(timer);
  await thread.close();
  return { wallMs, longestWaitMs };
}

/** Heap and resident memory after a collection, after each ten reports; each report is about somebody else. */
async function watchMemory(count: number) {
  const samples: { reports: number; heapBytes: number; residentBytes: number }[] = [];
  for (let index = 0; index <= count; index++) {
    if (index % 10 === 0) {
      globalThis.gc?.();
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      samples.push({ reports: index, heapBytes: heapUsed, residentBytes: rss });
    }
    const title = `Report on person ${index}`;
    await writePdf(sampleIndividual({ title, employeeId: `EMP${index}` }), brand);
  }
  return { samples };
}

const [mode, count = "30", charts = "3"] = process.argv.slice(2);
const runs = {
  warm: () => timeWarm(Number(count), Number(charts)),
  thread: () => timeThread(Number(count)),
  memory: () => watchMemory(Number(count)),
};
if (mode !== "warm" && mode !== "thread" && mode !== "memory") throw new RangeError(`no such run: ${mode}`);
console.log(JSON.stringify(await runs[mode]()));
process.exit(0);
