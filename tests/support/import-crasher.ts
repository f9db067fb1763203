import { openDatabase } from "#db/client.ts";
import { commitImport } from "#lib/services/imports/commit-import.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { realFiles } from "./import-files.ts";
import { systemContext } from "./system-context.ts";

/*
 * A process that is killed while it commits the six real files: `node import-crasher.ts <database url or
 * folder>`. It prints the batch's id, writes the first half of the files, and ends as by a power cut.
 */
const place = process.argv[2] ?? "";
const database = await openDatabase(
  place.startsWith("postgres") ? { kind: "url", url: place } : { kind: "folder", path: place },
);
await database.migrate();
const ctx = systemContext(database, { enqueue: async () => {} });
const batchId = await receiveImport(ctx, { files: realFiles() });
process.stdout.write(`batch ${batchId}\n`);
await commitImport(ctx, {
  batchId,
  acceptGoodRows: false,
  onProgress({ label, done }) {
    if (label.startsWith("Storing") && done === 3) process.kill(process.pid, "SIGKILL");
  },
});
process.stdout.write("committed\n");
