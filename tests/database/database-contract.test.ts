import { neonConfig } from "@neondatabase/serverless";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { openNeon } from "#db/neon.ts";
import { settings } from "#db/schema/index.ts";
import { startNeonProxy } from "#tests/support/neon-proxy.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";

const server = await startPostgresIfPossible();
const proxy = server === null ? null : await startNeonProxy(server.port);
afterAll(async () => {
  await proxy?.stop();
  await server?.stop();
});

async function openThroughNeonProxy(url: string): Promise<Database> {
  neonConfig.wsProxy = () => `127.0.0.1:${proxy?.port}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineConnect = false;
  return openNeon(url);
}

const databases = [
  { mode: "pglite", needsServer: false, open: () => openDatabase({ kind: "memory" }) },
  { mode: "pg", needsServer: true, open: (url: string) => openDatabase({ kind: "url", url }) },
  { mode: "neon", needsServer: true, open: openThroughNeonProxy },
];

for (const { mode, needsServer, open } of databases) {
  describe.skipIf(needsServer && server === null)(`the database over ${mode}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open(server === null ? "" : await server.createDatabase());
      await database.migrate();
    });
    afterAll(() => database?.close());

    test("names its mode, and migrating twice changes nothing", async () => {
      expect(database.mode).toBe(mode);
      await database.migrate();
      const applied = await rowsOf(sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
      expect(applied).toEqual([{ n: expect.any(Number) }]);
    });

    test("keeps what is written, with its types", async () => {
      const value = { nested: [1, "two", null], at: "2026-03-02" };
      await database.db.insert(settings).values({ key: "contract", value, version: 3 });
      expect(await database.db.select().from(settings)).toEqual([{ key: "contract", value, version: 3 }]);
    });

    test("a transaction that throws leaves nothing behind", async () => {
      const failed = database.db.transaction(async (tx) => {
        await tx.insert(settings).values({ key: "lost", value: 1, version: 1 });
        throw new Error("changed my mind");
      });
      await expect(failed).rejects.toThrow("changed my mind");
      expect(await rowsOf(sql`select key from settings where key = 'lost'`)).toEqual([]);
    });

    test("a constraint refuses a second row of one key", async () => {
      const twice = database.db.insert(settings).values({ key: "contract", value: 1, version: 1 });
      await expect(twice).rejects.toMatchObject({ cause: { code: "23505" } });
    });

    test("copies text rows in chunks, with escapes and nulls, and counts them", async () => {
      await database.db.execute(sql`create table copied (id int, note text)`);
      const encoder = new TextEncoder();
      async function* chunks() {
        yield encoder.encode("1\ttab \\t and line \\n\n2\t\\N\n");
        yield encoder.encode("3\tgrüße\n");
      }
      expect(await database.copyInto("copied", ["id", "note"], chunks())).toBe(3);
      expect(await rowsOf(sql`select id, note from copied order by id`)).toEqual([
        { id: 1, note: "tab \t and line \n" },
        { id: 2, note: null },
        { id: 3, note: "grüße" },
      ]);
    });

    test("a copy of bad rows fails, and the connection stays usable", async () => {
      async function* chunks() {
        yield new TextEncoder().encode("not a number\tx\n");
      }
      await expect(database.copyInto("copied", ["id", "note"], chunks())).rejects.toThrow(/integer/);
      expect(await rowsOf(sql`select count(*)::int as n from copied`)).toEqual([{ n: 3 }]);
    });

    test("the job store gives back the rows of every statement of a text", async () => {
      const { rows } = await database.jobStore.executeSql("begin; select 1 as n; select 2 as n; commit");
      expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
      expect((await database.jobStore.executeSql("select $1::int as n", [7])).rows).toEqual([{ n: 7 }]);
    });

    test("a failed text of the job store does not poison the next one", async () => {
      await expect(database.jobStore.executeSql("begin; select 1/0; commit")).rejects.toThrow(/zero/);
      expect((await database.jobStore.executeSql("select 1 as n")).rows).toEqual([{ n: 1 }]);
    });

    async function rowsOf(query: ReturnType<typeof sql>): Promise<unknown> {
      const result: unknown = await database.db.execute(query);
      return (result as { rows: unknown }).rows;
    }
  });
}
