import { createReadStream } from "node:fs";
import { candidates } from "./candidates/all.ts";

/** Runs in a process of its own, so that its peak memory is the candidate's alone. */
const [name, path] = process.argv.slice(2);
const candidate = candidates.find((one) => one.name === name);
if (candidate === undefined || path === undefined)
  throw new RangeError("usage: speed-child <candidate> <file>");

let rowCount = 0;
let characterCount = 0;
const started = performance.now();
const problem = await candidate.parse(createReadStream(path, { highWaterMark: 64 * 1024 }), (cells) => {
  rowCount += 1;
  for (const cell of cells) characterCount += cell.length;
});
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ rowCount, characterCount, seconds, peakMegabytes, problem }));
