import type { Candidate } from "./candidate.ts";
import type { Case } from "./cases.ts";

/** `ok`, or what a reading got wrong in the worst of its chunkings. */
export type Verdict = "ok" | "cells" | "line" | "no error" | "error line" | "false error" | "threw" | "hangs";

const severity: readonly Verdict[] = [
  "ok",
  "line",
  "error line",
  "no error",
  "false error",
  "cells",
  "threw",
  "hangs",
];
const patienceMs = 4000;

/** Reads one case in all of its chunkings and returns the worst verdict. */
export async function judge(candidate: Candidate, theCase: Case): Promise<Verdict> {
  let worst: Verdict = "ok";
  for (const chunkSize of theCase.chunkSizes) {
    const verdict = await judgeOnce(candidate, theCase, chunkSize);
    if (severity.indexOf(verdict) > severity.indexOf(worst)) worst = verdict;
  }
  return worst;
}

async function judgeOnce(candidate: Candidate, theCase: Case, chunkSize: number): Promise<Verdict> {
  const rows: { line: number; cells: readonly string[] }[] = [];
  const parsing = candidate
    .parse(slices(theCase.file, chunkSize), (cells, line) => rows.push({ line, cells: [...cells] }))
    .then((problem) => ({ problem }))
    .catch(() => "threw" as const);
  const outcome = await Promise.race([parsing, timeout()]);
  if (outcome === "threw" || outcome === "hangs") return outcome;
  const { problem } = outcome;
  if (theCase.brokenLine !== null) {
    if (problem === null) return "no error";
    return problem.line === theCase.brokenLine ? "ok" : "error line";
  }
  if (problem !== null) return "false error";
  return compareRows(rows, theCase.rows);
}

function compareRows(found: Case["rows"], expected: Case["rows"]): Verdict {
  const cellsOf = (rows: Case["rows"]) => JSON.stringify(rows.map((row) => row.cells));
  if (cellsOf(found) !== cellsOf(expected)) return "cells";
  return found.every((row, index) => row.line === expected[index]?.line) ? "ok" : "line";
}

async function* slices(file: string, chunkSize: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(file);
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

function timeout(): Promise<"hangs"> {
  return new Promise((resolve) => setTimeout(() => resolve("hangs"), patienceMs).unref());
}
