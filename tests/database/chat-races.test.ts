import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { alertEvents, messages, replies, replySegments } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { deleteConversation } from "#lib/services/conversation/delete-conversation.ts";
import { acceptDisclosure } from "#lib/services/conversation/disclosure.ts";
import { findRunningReply } from "#lib/services/conversation/follow-reply.ts";
import { readChat } from "#lib/services/conversation/read-chat.ts";
import { regenerateReply } from "#lib/services/conversation/regenerate-reply.ts";
import { sendMessage } from "#lib/services/conversation/send-message.ts";
import { stopReply } from "#lib/services/conversation/stop-reply.ts";
import { messageOf, readToEnd, say } from "#tests/support/chat.ts";
import { reply } from "#tests/support/fake-inference/scenario.ts";
import { type FakeInference, startFakeInference } from "#tests/support/fake-inference/server.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { employeeActor } from "#tests/support/test-context.ts";

const server = await startPostgresIfPossible();
const slowWords =
  "That sounds like a heavy week. You have carried a lot of it alone. It makes sense that you are tired. I am glad you say it. What weighs on you most?";

describe.skipIf(server === null)("a conversation over two processes", () => {
  const databases: Database[] = [];
  let fake: FakeInference;
  let count = 0;
  /** The person, in one process or the other. */
  const inProcess = (index: number): Ctx => {
    const database = databases[index % 2] ?? expect.fail("no database is open");
    const ctx = systemContext(database, { enqueue: async () => {} });
    const inference = { url: fake.url, model: "fake", apiKey: null };
    return { ...ctx, actor: { ...employeeActor, userId }, inference };
  };
  let userId = "";

  beforeAll(async () => {
    if (server === null) return;
    fake = await startFakeInference(reply(slowWords, 25));
    const url = await server.createDatabase();
    for (let index = 0; index < 2; index++) databases.push(await openDatabase({ kind: "url", url }));
    await databases[0]?.migrate();
  });
  beforeEach(async () => {
    userId = `usr_${++count}`;
    const { db } = inProcess(0);
    await insertUser(db, userId, "employee", "Emil", `EMP${count}`);
    await acceptDisclosure(inProcess(0), { version: disclosureVersion });
    fake.answerWith(reply(slowWords, 25));
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
    await fake?.close();
    await server?.stop();
  });

  const nothingUpstream = () => expect.poll(() => fake.busySockets(), { timeout: 6_000 }).toBe(0);
  const storedOf = async (conversationId: string) => {
    const { db } = inProcess(0);
    return {
      messages: await db.select().from(messages).where(eq(messages.conversationId, conversationId)),
      replies: await db.select().from(replies).where(eq(replies.conversationId, conversationId)),
    };
  };
  const hasSentences = async (replyId: string, least: number) => {
    const { db } = inProcess(0);
    const rows = db.select().from(replySegments).where(eq(replySegments.replyId, replyId));
    await expect.poll(() => rows, { interval: 20 }).toSatisfy((all: unknown[]) => all.length >= least);
  };

  test("the same message twenty times at once is one message with one reply, read alike everywhere", async () => {
    const message = messageOf("Too much of everything.");
    const read = await Promise.all(Array.from({ length: 20 }, (_, index) => say(inProcess(index), message)));
    expect(new Set(read.map(({ text, replyId, status }) => [text, replyId, status].join())).size).toBe(1);
    expect(read[0]).toMatchObject({ text: slowWords, status: "complete", sequences: [1, 2, 3, 4, 5] });
    const stored = await storedOf(message.conversationId);
    expect([stored.messages.length, stored.replies.length]).toEqual([1, 1]);
    expect(
      fake.requests.filter(({ messages: asked }) => JSON.stringify(asked).includes(message.text)),
    ).toHaveLength(1);
  });

  test("two messages sent at once, one in each, are answered one after the other, each once", async () => {
    fake.answerWith(reply(slowWords, 60));
    const { conversationId } = messageOf("");
    const all = ["First thing.", "Second thing."].map((text) => messageOf(text, { conversationId }));
    const read = await Promise.all(all.map((message, index) => say(inProcess(index), message)));
    expect(read.map(({ status }) => status)).toEqual(["complete", "complete"]);
    const chat = await readChat(inProcess(0), { conversationId });
    expect(chat.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant"]);
    const [earlier, later] = (await storedOf(conversationId)).replies.sort((a, b) =>
      a.id.localeCompare(b.id),
    );
    const begin = fake.requests.length;
    expect(begin).toBeGreaterThan(1);
    expect(earlier?.endedAt?.getTime()).toBeLessThanOrEqual(later?.endedAt?.getTime() ?? 0);
  });

  test("a reply that one writes is taken up in the other after any sentence, without losing or doubling one", async () => {
    const message = messageOf("Where was I?");
    const answer = await sendMessage(inProcess(0), message);
    if (answer.kind !== "reply") return expect.fail("it was not stored");
    await hasSentences(answer.replyId, 1);
    expect(await findRunningReply(inProcess(1), message)).toEqual({
      replyId: answer.replyId,
      conversationId: message.conversationId,
    });
    const [whole, rest, here] = await Promise.all([
      readToEnd(inProcess(1), answer),
      readToEnd(inProcess(1), answer, 2),
      readToEnd(inProcess(0), answer, 2),
    ]);
    expect(whole).toMatchObject({ text: slowWords, sequences: [1, 2, 3, 4, 5] });
    expect(rest).toMatchObject({ sequences: [3, 4, 5] });
    expect(here.text).toBe(rest.text);
    expect(whole.text.endsWith(rest.text)).toBe(true);
  });

  test.each([0, 1])(
    "a stop in process %i ends it, keeps what was said and lets the model go",
    async (index) => {
      const message = messageOf("Stop it there.");
      const answer = await sendMessage(inProcess(0), message);
      if (answer.kind !== "reply") return expect.fail("it was not stored");
      await hasSentences(answer.replyId, 1);
      await stopReply(inProcess(index), message);
      const read = await readToEnd(inProcess(0), answer);
      expect(read.status).toBe("stopped");
      expect(slowWords.startsWith(read.text)).toBe(true);
      expect(read.text).not.toBe("");
      expect(read.text).not.toBe(slowWords);
      await nothingUpstream();
      expect(await readToEnd(inProcess(1), answer)).toEqual(read);
    },
  );

  test("nobody listening, the reply is written to its end, and nothing is left open", async () => {
    const message = messageOf("I have to leave.");
    await sendMessage(inProcess(0), message);
    await expect
      .poll(async () => (await readChat(inProcess(1), message)).isAnswering, { timeout: 10_000 })
      .toBe(false);
    const chat = await readChat(inProcess(1), message);
    expect(chat.messages.at(-1)?.parts).toEqual([{ type: "text", text: slowWords }]);
    await nothingUpstream();
  });

  test("a conversation that is deleted in the other lets the model go", async () => {
    const message = messageOf("Forget it.");
    const answer = await sendMessage(inProcess(0), message);
    if (answer.kind !== "reply") return expect.fail("it was not stored");
    await hasSentences(answer.replyId, 1);
    await deleteConversation(inProcess(1), message);
    await nothingUpstream();
    expect((await storedOf(message.conversationId)).replies).toEqual([]);
  });

  test("a crisis in the other ends it, is answered at once, and calls help once for twenty of the same", async () => {
    const { conversationId } = messageOf("");
    await sendMessage(inProcess(0), messageOf("It was a long day.", { conversationId }));
    const cry = messageOf("I am going to kill myself tonight.", { conversationId });
    const read = await Promise.all(Array.from({ length: 20 }, (_, index) => say(inProcess(index + 1), cry)));
    expect(new Set(read.map(({ replyId }) => replyId)).size).toBe(1);
    expect(read[0]).toMatchObject({ card: { kind: "crisis" }, status: "complete" });
    const [, stored] = (await storedOf(conversationId)).messages.sort((a, b) => a.ordinal - b.ordinal);
    const raised = await inProcess(0)
      .db.select()
      .from(alertEvents)
      .where(eq(alertEvents.messageId, stored?.id ?? ""));
    expect(raised).toHaveLength(1);
    await nothingUpstream();
    const statuses = (await storedOf(conversationId)).replies.map(({ status }) => status).sort();
    expect(statuses).toEqual(["complete", "stopped"]);
  });

  test("another reply, asked for in both at once, is one other reply", async () => {
    fake.answerWith(reply(slowWords));
    const message = messageOf("Say it otherwise.");
    const first = await say(inProcess(0), message);
    const answers = await Promise.all(
      [0, 1, 2, 3].map((index) => regenerateReply(inProcess(index), message)),
    );
    const read = await Promise.all(answers.map((answer, index) => readToEnd(inProcess(index), answer)));
    const standing = (await storedOf(message.conversationId)).replies.filter(
      ({ status }) => status !== "superseded",
    );
    expect(standing).toHaveLength(1);
    expect(standing[0]?.id).not.toBe(first.replyId);
    expect(read.every(({ status }) => status === "complete" || status === "superseded")).toBe(true);
  });
});
