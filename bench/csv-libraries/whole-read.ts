import { createReadStream } from "node:fs";
import { readDataset } from "#lib/domain/dataset/read-dataset.ts";
import { papaparseParser } from "./candidates/papaparse-parser.ts";

/*
 * The whole reading of an activity file: every cell checked, the good rows written as COPY lines. Runs in a
 * process of its own. `papaparse` checks the strings that the library gives in the cheapest way there is
 * and knows none of the dialects, date orders and reasons of the other.
 */
const [how, path] = process.argv.slice(2);
if (path === undefined || (how !== "elara" && how !== "papaparse")) {
  throw new RangeError("usage: whole-read elara|papaparse <file>");
}
const chunks = createReadStream(path, { highWaterMark: 64 * 1024 });
const started = performance.now();
const byteCount = how === "elara" ? await readWithElara() : await readWithPapaparse();
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, peakMegabytes, byteCount }));

async function readWithElara(): Promise<number> {
  let bytes = 0;
  for await (const part of (await readDataset(chunks, {})).parts) bytes += part.lines.length;
  return bytes;
}

async function readWithPapaparse(): Promise<number> {
  let bytes = 0;
  let lines = "";
  const knownDates = new Map<string, boolean>();
  const isDate = (text: string) => {
    const known = knownDates.get(text);
    if (known !== undefined) return known;
    const valid = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    knownDates.set(text, valid);
    return valid;
  };
  await papaparseParser.parse(
    chunks,
    ([id = "", date = "", teams = "", mails = "", meetings = "", hours = ""], line) => {
      if (id === "" || !isDate(date) || !isCount(teams) || !isCount(mails) || !isCount(meetings)) return;
      if (!isHours(hours)) return;
      lines += `${line}\t${id}\t${date}\t\\N\t\\N\t\\N\t${teams}\t${mails}\t${meetings}\t${hours}\n`;
      if (lines.length < 1 << 17) return;
      bytes += Buffer.from(lines).length;
      lines = "";
    },
  );
  return bytes + Buffer.from(lines).length;
}

function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

function isHours(text: string): boolean {
  const value = Number(text);
  return text !== "" && value >= 0 && value <= 24;
}
