import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, type DatabaseLocation, openDatabase } from "#db/client.ts";
import { listRawRows } from "#db/queries/raw-rows.ts";
import type { Ctx } from "#lib/context.ts";
import { commitImport } from "#lib/services/imports/commit-import.ts";
import { listImports } from "#lib/services/imports/list-imports.ts";
import { readImportReport } from "#lib/services/imports/read-import-report.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { recoverImports } from "#lib/services/imports/recover-imports.ts";
import { undoImport } from "#lib/services/imports/undo-import.ts";
import { filesOf, realFiles } from "#tests/support/import-files.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
const root = await mkdtemp(join(tmpdir(), "elara-crash-"));
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

const crasher = join(import.meta.dirname, "..", "support", "import-crasher.ts");
const contextOn = (database: Database) => systemContext(database, { enqueue: async () => {} });
const rowTables = [
  "activity_days",
  "leave_periods",
  "onboarding_records",
  "performance_reviews",
  "rewards",
  "mood_answers",
];

async function countStored({ db }: Ctx): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...rowTables, "employees", "import_changes"]) {
    const [row] = await listRawRows<{ n: number }>(db, sql.raw(`select count(*)::int as n from ${table}`));
    counts[table] = row?.n ?? -1;
  }
  return counts;
}

const nothing = Object.fromEntries([...rowTables, "employees", "import_changes"].map((table) => [table, 0]));
const everything = {
  ...Object.fromEntries(rowTables.map((table) => [table, 500])),
  performance_reviews: 499,
  employees: 497,
  import_changes: 0,
};

async function countEvents({ db }: Ctx, action: string): Promise<number> {
  const rows = await listRawRows<{ n: number }>(
    db,
    sql`select count(*)::int as n from audit_events where action = ${action}`,
  );
  return rows[0]?.n ?? -1;
}

for (const mode of ["pglite", "pg"]) {
  describe.skipIf(mode === "pg" && server === null)(`a process killed while it commits, over ${mode}`, () => {
    test("leaves nothing half stored, and the import stands as before it", { timeout: 180_000 }, async () => {
      const location: DatabaseLocation =
        mode === "pg" && server !== null
          ? { kind: "url", url: await server.createDatabase() }
          : { kind: "folder", path: await mkdtemp(join(root, "data-")) };
      const doomed = startNode(crasher, location.kind === "url" ? location.url : location.path);
      await doomed.exitCode;
      expect(doomed.output()).toBe("batch 1");
      expect(doomed.child.signalCode).toBe("SIGKILL");

      const database = await openDatabase(location);
      try {
        const ctx = contextOn(database);
        expect(await countStored(ctx)).toEqual(nothing);
        expect(await countEvents(ctx, "import.committed")).toBe(0);
        await recoverImports(ctx, 0);
        expect((await readImportReport(ctx, { batchId: 1 })).status).toBe("ready");
        const again = mode === "pg" ? 1 : await receiveImport(ctx, { files: realFiles() });
        await commitImport(ctx, { batchId: again, acceptGoodRows: false });
        expect(await countStored(ctx)).toEqual(everything);
      } finally {
        await database.close();
      }
    });
  });
}

describe.skipIf(server === null)("imports by several connections at once", () => {
  let first: Database;
  let second: Database;
  beforeEach(async () => {
    if (server === null) return;
    const url = await server.createDatabase();
    first = await openDatabase({ kind: "url", url });
    second = await openDatabase({ kind: "url", url });
    await first.migrate();
  });
  afterEach(async () => {
    await first.close();
    await second.close();
  });

  const vibe = (...rows: string[]) =>
    filesOf({ "vibe.csv": ["Employee_ID,Response_Date,Vibe_Score,Emotion_Zone", ...rows].join("\n") });
  const scores = async () =>
    listRawRows<{ id: string; score: number; batch: number }>(
      first.db,
      sql`select employee_id as id, score, batch_id as batch from mood_answers order by 1`,
    );

  test("one batch committed four times at once is committed once; so is its undoing", async () => {
    const ctx = contextOn(first);
    const batchId = await receiveImport(ctx, { files: realFiles() });
    const contexts = [ctx, contextOn(second), ctx, contextOn(second)];
    const commits = contexts.map((each) => commitImport(each, { batchId, acceptGoodRows: false }));
    const committed = await Promise.allSettled(commits);
    expect(committed).toEqual(commits.map(() => ({ status: "fulfilled", value: undefined })));
    expect(await countStored(ctx)).toEqual(everything);
    expect(await countEvents(ctx, "import.committed")).toBe(1);

    const undone = await Promise.allSettled(contexts.map((each) => undoImport(each, { batchId })));
    expect(undone).toEqual(commits.map(() => ({ status: "fulfilled", value: undefined })));
    expect(await countStored(ctx)).toEqual(nothing);
    expect(await countEvents(ctx, "import.undone")).toBe(1);
  });

  test("two batches with the same rows become one after the other; the later is a correction", async () => {
    const one = await receiveImport(contextOn(first), { files: vibe("EMP1,2023-01-01,2,Sad Zone") });
    const two = await receiveImport(contextOn(second), { files: vibe("EMP1,2023-01-01,4,Happy Zone") });
    await Promise.all([
      commitImport(contextOn(first), { batchId: one, acceptGoodRows: false }),
      commitImport(contextOn(second), { batchId: two, acceptGoodRows: false }),
    ]);
    const [stored, ...others] = await scores();
    expect(others).toEqual([]);
    const [later, earlier] = stored?.batch === two ? [two, one] : [one, two];
    await expect(undoImport(contextOn(first), { batchId: earlier })).rejects.toMatchObject({
      code: "conflict",
    });
    await undoImport(contextOn(first), { batchId: later });
    expect(await scores()).toEqual([{ id: "EMP1", score: earlier === one ? 2 : 4, batch: earlier }]);
  });

  test("a commit that goes on for long is not taken for dead, and nobody waits for it", async () => {
    const ctx = contextOn(first);
    const batchId = await receiveImport(ctx, { files: vibe("EMP1,2023-01-01,2,Sad Zone") });
    const release = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const blocker = second.db.transaction(async (tx) => {
      await tx.execute(sql`lock table mood_answers in exclusive mode`);
      held.resolve();
      await release.promise;
    });
    await held.promise;
    const committing = commitImport(ctx, { batchId, acceptGoodRows: false });
    await expect
      .poll(() =>
        listRawRows(second.db, sql`select 1 from pg_locks where not granted and locktype = 'relation'`),
      )
      .toHaveLength(1);
    const later = { ...contextOn(second), now: () => new Date(Date.now() + 3_600_000) };
    const seen = await Promise.race([
      listImports(later),
      new Promise((_, reject) => setTimeout(reject, 5_000, new Error("the history waits for the commit"))),
    ]).finally(() => release.resolve());
    await blocker;
    await committing;
    expect(seen).toMatchObject([{ batchId, status: "committing" }]);
    expect((await readImportReport(ctx, { batchId })).status).toBe("committed");
  });
});
