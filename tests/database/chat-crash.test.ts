import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Database, type DatabaseLocation, openDatabase } from "#db/client.ts";
import { alertEvents, alerts, messages, replies } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { acceptDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readChat } from "#lib/services/conversation/read-chat.ts";
import { abandonReplies, recoverReplies } from "#lib/services/conversation/replies/recover-replies.ts";
import { say } from "#tests/support/chat.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { employeeActor } from "#tests/support/test-context.ts";

const crasher = join(import.meta.dirname, "../support/chat-crasher.ts");
const server = await startPostgresIfPossible();
const root = await mkdtemp(join(tmpdir(), "elara-chat-crash-"));
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

/** How often a process is killed right after the message is stored, and how often somewhere before. */
const kills = { pg: { stored: 20, torn: 6 }, pglite: { stored: 6, torn: 4 } };
const crisis = "I am going to kill myself tonight.";
const ordinary = "I work late every evening.";
const textOf = (index: number) => (index % 2 === 0 ? crisis : ordinary);

const jobs = { enqueue: async () => {} };
const asMe = (database: Database): Ctx => ({ ...systemContext(database, jobs), actor: employeeActor });

async function prepare(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase(location);
  await database.migrate();
  await insertUser(database.db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(database.db, "usr_hr", "hr", "Hannah");
  await acceptDisclosure(asMe(database), { version: disclosureVersion });
  await database.close();
}

async function killOften(
  location: DatabaseLocation,
  { prefix, times, momentOf }: { prefix: string; times: number; momentOf: (index: number) => string },
) {
  const ids = Array.from({ length: times }, (_, index) => `${prefix}-conversation-${index}`);
  for (const [index, id] of ids.entries()) {
    const place = location.kind === "url" ? location.url : location.kind === "folder" ? location.path : "";
    const doomed = startNode(crasher, place, id, textOf(index), momentOf(index));
    await doomed.exitCode;
    expect(doomed.output()).toBe("");
    expect(doomed.child.signalCode).toBe("SIGKILL");
  }
  return ids;
}

const endsOf = ({
  parts,
  metadata,
}: {
  parts: readonly { type: string }[];
  metadata: { status?: string };
}) => [...parts.map(({ type }) => type), metadata.status];

for (const mode of ["pglite", "pg"] as const) {
  describe.skipIf(mode === "pg" && server === null)(`a process that dies with a message, on ${mode}`, () => {
    test("leaves it stored, with help called once and a reply to come", { timeout: 600_000 }, async () => {
      const location: DatabaseLocation =
        mode === "pg" && server !== null
          ? { kind: "url", url: await server.createDatabase() }
          : { kind: "folder", path: join(root, "data") };
      await prepare(location);
      const times = kills[mode];
      const stored = await killOften(location, {
        prefix: "stored",
        times: times.stored,
        momentOf: () => "stored",
      });
      const torn = await killOften(location, {
        prefix: "torn",
        times: times.torn,
        momentOf: (index) => String(index * 5),
      });
      const database = await openDatabase(location);
      try {
        const me = asMe(database);
        await abandonReplies(me);
        await recoverReplies(systemContext(database, jobs));
        for (const [index, conversationId] of stored.entries()) {
          const { messages: read } = await readChat(me, { conversationId });
          expect(read.map(({ role }) => role)).toEqual(["user", "assistant"]);
          const card = textOf(index) === crisis ? ["data-care"] : [];
          expect(endsOf(read[1] ?? expect.fail("no reply"))).toEqual([...card, "text", "complete"]);
        }
        const total = stored.length + torn.length;
        for (const [index, conversationId] of torn.entries()) {
          const messageId = `${conversationId}-message`;
          const reply = await say(me, { conversationId, messageId, text: textOf(index), isSpoken: false });
          expect(reply).toMatchObject({ status: "complete", text: expect.stringMatching(/\w/) });
        }
        const { db } = database;
        expect(await db.select().from(messages)).toHaveLength(total);
        expect(await db.select().from(replies)).toHaveLength(total);
        expect(await db.select().from(alerts)).toHaveLength(total / 2);
        const events = await db.select().from(alertEvents);
        const raised = events.filter(({ messageId }) => messageId !== null);
        expect(raised).toHaveLength(total / 2);
        expect(new Set(raised.map(({ messageId }) => messageId)).size).toBe(raised.length);
      } finally {
        await database.close();
      }
    });
  });
}
