import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase } from "#db/client.ts";
import { findImportBatch } from "#db/queries/import-batches.ts";
import { commitImport } from "#lib/services/imports/commit-import.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { systemContext } from "#tests/support/system-context.ts";

/*
 * Imports one file in a process of its own, so that its peak memory is the import's alone, and prints
 * the time of each step as one line of JSON.
 */
const [file, databaseUrl] = process.argv.slice(2);
if (file === undefined || databaseUrl === undefined) {
  throw new RangeError("usage: import-child <file> <database url>");
}

async function* oneFile(path: string) {
  yield { fileName: basename(path), chunks: createReadStream(path, { highWaterMark: 256 * 1024 }) };
}

const database = await openDatabase({ kind: "url", url: databaseUrl });
const ctx = systemContext(database, { enqueue: async () => {} });
const started = performance.now();
const batchId = await receiveImport(ctx, { files: oneFile(file) });
const received = performance.now();
const committing = waitUntilCommitted(database, batchId);
await commitImport(ctx, { batchId, acceptGoodRows: false });
const followed = performance.now();
const committed = await committing;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
await database.close();
console.log(
  JSON.stringify({
    receiveSeconds: (received - started) / 1000,
    commitSeconds: (committed - received) / 1000,
    followSeconds: (followed - committed) / 1000,
    peakMegabytes,
  }),
);

/** When the rows stood; `commitImport` goes on after that and brings everybody's features up to date. */
async function waitUntilCommitted({ db }: Database, id: number): Promise<number> {
  for (;;) {
    if ((await findImportBatch(db, id))?.status === "committed") return performance.now();
    await sleep(10);
  }
}
