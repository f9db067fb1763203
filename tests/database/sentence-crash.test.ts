import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type DatabaseLocation, openDatabase } from "#db/client.ts";
import { insertReply, listSegments } from "#db/queries/replies.ts";
import { conversations, messages } from "#db/schema/index.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";

const crasher = join(import.meta.dirname, "../support/sentence-crasher.ts");
const server = await startPostgresIfPossible();
const root = await mkdtemp(join(tmpdir(), "elara-sentence-crash-"));
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

const kills = 6;
const at = new Date("2026-03-02T09:00:00Z");

async function prepare(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase(location);
  await database.migrate();
  const { db } = database;
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  const conversationId = "cnv_1";
  await db
    .insert(conversations)
    .values({ id: conversationId, userId: "usr_employee", startedAt: at, lastMessageAt: at });
  const asked = { id: "msg_1", conversationId, clientId: "one", ordinal: 1, isSpoken: false, sentAt: at };
  await db.insert(messages).values({ ...asked, sealedText: "-", wrappedKey: "-" });
  const reply = { id: "rpl_1", messageId: "msg_1", conversationId, status: "streaming" as const };
  await insertReply(db, { ...reply, wrappedKey: "-", runnerId: "run_1", createdAt: at });
  await database.close();
}

for (const mode of ["pglite", "pg"] as const) {
  describe.skipIf(mode === "pg" && server === null)(
    `a process that dies while it answers, on ${mode}`,
    () => {
      test("leaves every sentence that counted as stored", { timeout: 300_000 }, async () => {
        const location: DatabaseLocation =
          mode === "pg" && server !== null
            ? { kind: "url", url: await server.createDatabase() }
            : { kind: "folder", path: join(root, "data") };
        await prepare(location);
        const place = location.kind === "url" ? location.url : join(root, "data");
        const sequences = Array.from({ length: kills }, (_, index) => index + 1);
        for (const sequence of sequences) {
          const doomed = startNode(crasher, place, "rpl_1", "run_1", String(sequence));
          await doomed.exitCode;
          expect(doomed.output()).toBe("");
          expect(doomed.child.signalCode).toBe("SIGKILL");
        }
        const database = await openDatabase(location);
        try {
          const stored = await listSegments(database.db, "rpl_1");
          expect(stored.map(({ sealedText }) => sealedText)).toEqual(
            sequences.map((sequence) => `sentence ${sequence}`),
          );
        } finally {
          await database.close();
        }
      });
    },
  );
}
