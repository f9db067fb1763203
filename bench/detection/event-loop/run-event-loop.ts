import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/client.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { parseWholeNumber } from "../../whole-number.ts";
import { fillPeople } from "./fill-people.ts";
import { figuresSchema, formatEventLoop } from "./report-event-loop.ts";

/** Whole runs over a large company in a process of their own, on a PostgreSQL of their own. */
export async function runEventLoop(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: "string", default: "35000" } },
  });
  const people = parseWholeNumber("--people", values.people, { least: 10, most: 200_000 });
  const server = await startPostgres();
  const folder = await mkdtemp(join(tmpdir(), "elara-bench-"));
  try {
    const url = await server.createDatabase();
    await fill(url, people);
    const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} in use`;
    console.log(formatEventLoop(figuresSchema.parse(await measure(url, folder)), machine));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(url: string, people: number): Promise<void> {
  const database = await openDatabase({ kind: "url", url });
  try {
    await database.migrate();
    await fillPeople(database.db, people);
  } finally {
    await database.close();
  }
}

async function measure(url: string, folder: string): Promise<unknown> {
  const script = fileURLToPath(new URL("detect-child.ts", import.meta.url));
  const child = spawn(process.execPath, [script, url, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`The measured process ended with code ${code}`);
  return JSON.parse(output);
}
