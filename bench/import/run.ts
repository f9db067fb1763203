import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { Client } from "pg";
import { openDatabase } from "#db/client.ts";
import { type PostgresServer, startPostgres } from "#tests/support/postgres.ts";
import { type RowOrder, rowOrders, writeActivityFile } from "../activity-file.ts";
import { parseWholeNumber } from "../whole-number.ts";
import { choosePeer, type Peer } from "./peer-copy.ts";

type ImportRun = {
  readonly receiveSeconds: number;
  readonly commitSeconds: number;
  readonly followSeconds: number;
  readonly peakMegabytes: number;
};
type Round = { readonly peerSeconds: number; readonly ours: ImportRun };

const targetRatio = 2.5;
const targetMegabytes = 400;

const { rowCount, repeatCount } = readArguments();
const folder = await mkdtemp(join(tmpdir(), "elara-bench-import-"));
const server = await startPostgres();
try {
  const peer = choosePeer();
  console.log(
    `${rowCount.toLocaleString("en")} activity rows, medians of ${repeatCount}; peer: ${peer.name}\n`,
  );
  console.log(
    "| rows in | peer | Elara | of it checking | of it committing | ratio | peak memory | features after it |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const order of rowOrders) console.log(tableLine(order, await measure(order, peer)));
  console.log(`\nTargets: at most ${targetRatio} × the peer's time, at most ${targetMegabytes} MB.`);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

function readArguments(): { rowCount: number; repeatCount: number } {
  try {
    const { values } = parseArgs({
      options: { rows: { type: "string", default: "1000000" }, repeat: { type: "string", default: "3" } },
    });
    return {
      rowCount: parseWholeNumber("--rows", values.rows, { least: 100, most: 20_000_000 }),
      repeatCount: parseWholeNumber("--repeat", values.repeat, { least: 1, most: 50 }),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error("usage: node bench/import/run.ts [--rows 1000000] [--repeat 3]");
    process.exit(2);
  }
}

/** Peer and import take turns on the same server, so that a slow moment of the machine hits both. */
async function measure(order: RowOrder, peer: Peer): Promise<readonly Round[]> {
  const file = join(folder, `activity-${order}.csv`);
  await writeActivityFile({ path: file, rowCount }, { order });
  const rounds: Round[] = [];
  for (let round = 0; round < repeatCount; round++) {
    rounds.push({ peerSeconds: await timePeer(peer, file), ours: await timeImport(file) });
  }
  await rm(file);
  return rounds;
}

async function timePeer(peer: Peer, file: string): Promise<number> {
  const url = await migratedDatabase(server);
  await runSql(url, "ALTER TABLE activity_days ALTER COLUMN batch_id SET DEFAULT 0", "CHECKPOINT");
  const started = performance.now();
  await peer.copy(file, url);
  const seconds = (performance.now() - started) / 1000;
  await checkRowCount(url);
  return seconds;
}

async function timeImport(file: string): Promise<ImportRun> {
  const url = await migratedDatabase(server);
  await runSql(url, "CHECKPOINT");
  const child = join(import.meta.dirname, "import-child.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [child, file, url]);
  await checkRowCount(url);
  return JSON.parse(stdout);
}

/** Each run starts on an empty database: the same table with the same primary key for both. */
async function migratedDatabase(on: PostgresServer): Promise<string> {
  const url = await on.createDatabase();
  const database = await openDatabase({ kind: "url", url });
  await database.migrate();
  await database.close();
  return url;
}

async function runSql(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function checkRowCount(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT count(*)::int AS count FROM activity_days");
  await client.end();
  if (rows[0]?.count !== rowCount) throw new Error(`${rows[0]?.count} rows arrived instead of ${rowCount}`);
}

function tableLine(order: RowOrder, rounds: readonly Round[]): string {
  const peerSeconds = median(rounds.map((round) => round.peerSeconds));
  const receiveSeconds = median(rounds.map((round) => round.ours.receiveSeconds));
  const commitSeconds = median(rounds.map((round) => round.ours.commitSeconds));
  const totalSeconds = median(rounds.map(({ ours }) => ours.receiveSeconds + ours.commitSeconds));
  const cells = [
    `${order} order`,
    `${peerSeconds.toFixed(2)} s`,
    `${totalSeconds.toFixed(2)} s`,
    `${receiveSeconds.toFixed(2)} s`,
    `${commitSeconds.toFixed(2)} s`,
    `${(totalSeconds / peerSeconds).toFixed(2)} ×`,
    `${Math.max(...rounds.map((round) => round.ours.peakMegabytes)).toFixed(0)} MB`,
    `${median(rounds.map((round) => round.ours.followSeconds)).toFixed(2)} s`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError("no values");
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
