import { setTimeout as wait } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { conversations, messages, replies, replySegments } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { companyPoliciesSetting } from "#lib/domain/conversation/settings.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { conversationRetentionSetting } from "#lib/domain/conversation/turn/retention.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { messageOf, readToEnd, say } from "#tests/support/chat.ts";
import { goodReply } from "#tests/support/fake-inference/scenarios.ts";
import { startFakeInference } from "#tests/support/fake-inference/server.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { deleteConversation } from "../delete-conversation.ts";
import { acceptDisclosure } from "../disclosure.ts";
import { exportConversations } from "../export-conversations.ts";
import { findRunningReply } from "../follow-reply.ts";
import { purgeConversations } from "../purge-conversations.ts";
import { readChat } from "../read-chat.ts";
import { stopReply } from "../stop-reply.ts";
import { sealMessage, sealSegment } from "../transcript/sealed-words.ts";
import { readReply } from "./read-reply.ts";
import { recoverReplies } from "./recover-replies.ts";
import { startReply } from "./run-reply.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertUser(world.database.db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(world.database.db, "usr_hr", "hr", "Hannah");
  await acceptDisclosure(me(), { version: disclosureVersion });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.db.execute(sql`truncate conversations cascade`);
});

const me = () => world.contextFor(employeeActor);
const conversationId = "conversation-1";
const place = { replyId: "rep_1", conversationId };
const begun = ["That sounds like a lot.", " It has gone on for weeks."];

/** What a process leaves that died while it wrote a reply, `secondsAgo`. */
async function leaveReply(
  secondsAgo: number,
  sentences = begun,
  status: "pending" | "streaming" = "streaming",
) {
  const { db } = world.database;
  const { vault, now } = me();
  const at = now();
  const { key, wrapped } = vault.newRecordKey();
  await db
    .insert(conversations)
    .values({ id: conversationId, userId: "usr_employee", startedAt: at, lastMessageAt: at });
  const sealed = sealMessage(vault, "msg_1", "I work every evening.");
  await db.insert(messages).values({
    id: "msg_1",
    conversationId,
    clientId: "client-1",
    ordinal: 1,
    ...sealed,
    isSpoken: false,
    sentAt: at,
  });
  await db.insert(replies).values({
    id: place.replyId,
    messageId: "msg_1",
    conversationId,
    status,
    wrappedKey: wrapped,
    runnerId: "run_dead",
    seenAt: sql`clock_timestamp() - make_interval(secs => ${secondsAgo})`,
    createdAt: at,
  });
  for (const [index, text] of sentences.entries()) {
    const sequence = index + 1;
    const sealedText = sealSegment(vault, key, { replyId: place.replyId, sequence }, text);
    await db.insert(replySegments).values({ replyId: place.replyId, sequence, sealedText });
  }
}

const reply = () => ({ kind: "reply", ...place }) as const;
const replyRow = async () => {
  const [row] = await world.database.db.select().from(replies).where(eq(replies.id, place.replyId));
  return row;
};

test("a reply whose process died is gone on with for whoever reads it, after what was released", async () => {
  await leaveReply(60);
  expect(await findRunningReply(me(), { conversationId })).toEqual(place);
  const read = await readToEnd(me(), reply());
  expect(read.status).toBe("complete");
  expect(read.text.startsWith(begun.join(""))).toBe(true);
  expect(read.text.length).toBeGreaterThan(begun.join("").length);
  expect(read.sequences).toEqual(read.sequences.map((_, index) => index + 1));
  expect(await world.database.db.select().from(replySegments)).toEqual([]);
  expect(await readToEnd(me(), reply(), 2)).toMatchObject({
    text: read.text.slice(begun.join("").length),
    sequences: read.sequences.slice(2),
  });
});

test("what a process left that died before the first sentence is answered by the model", async () => {
  await leaveReply(60, [], "pending");
  expect(await readToEnd(me(), reply())).toMatchObject({
    status: "complete",
    text: expect.stringMatching(/\w/),
  });
});

test("replies of dead processes are finished also when nobody comes back", async () => {
  await leaveReply(60);
  await recoverReplies(world.contextFor());
  expect(await replyRow()).toMatchObject({ status: "complete", endedAt: me().now() });
  expect((await readChat(me(), { conversationId })).messages).toHaveLength(2);
});

test("a reply that another process writes is left to it, and read as it comes", async () => {
  await leaveReply(0);
  expect(startReply(me(), place).replyId).toBe(place.replyId);
  await startReply(me(), place).ended();
  const leaving = new AbortController();
  const seen: string[] = [];
  for await (const event of readReply(me(), { ...place, after: 1, signal: leaving.signal })) {
    if (event.kind === "sentence") seen.push(event.text);
    if (seen.length === 1) leaving.abort();
  }
  expect(seen).toEqual([begun[1]]);
  expect(await replyRow()).toMatchObject({ status: "streaming", runnerId: "run_dead" });
  expect(await readChat(me(), { conversationId })).toMatchObject({
    isAnswering: true,
    messages: [{}, { parts: [{ type: "text", text: begun.join("") }], metadata: { status: "streaming" } }],
  });
});

test("another process's reply can be stopped; what was released stays", async () => {
  await leaveReply(0);
  await stopReply(me(), { conversationId });
  expect(await readToEnd(me(), reply())).toMatchObject({ status: "stopped", text: begun.join("") });
});

test("a conversation that is deleted while it is answered ends the answer", async () => {
  await leaveReply(60);
  const reading = readToEnd(me(), reply());
  await deleteConversation(me(), { conversationId });
  expect((await reading).status).not.toBe("cut");
  expect(await world.database.db.select().from(replies)).toEqual([]);
});

test("I take a copy of what I said and read, and of nobody else's", async () => {
  const message = messageOf("Please keep this.");
  const { text } = await say(me(), message);
  expect(await exportConversations(me())).toMatchObject([
    {
      id: message.conversationId,
      turns: [
        { role: "you", text: message.text },
        { role: "elara", text },
      ],
    },
  ]);
  expect(await exportConversations(world.contextFor(hrActor))).toEqual([]);
  await expect(exportConversations(world.contextFor())).rejects.toMatchObject({ code: "forbidden" });
});

test("what the company has written is quoted by Elara itself, and told to the language model as data", async () => {
  const hr = world.contextFor(hrActor);
  const value =
    "Sick notes are needed from the fourth day on.\nAnybody may work from home on two days a week.";
  await changeSetting(hr, companyPoliciesSetting, { value, readVersion: 0, reason: "People ask." });
  // What was read for an earlier reply may be used for a second.
  await wait(1_100);
  const question = "From which day on do I need a sick note?";
  expect((await say(me(), messageOf(question))).text).toContain("from the fourth day on");
  const endpoint = await startFakeInference(goodReply);
  const withEndpoint: Ctx = { ...me(), inference: { url: endpoint.url, model: "m", apiKey: null } };
  await say(withEndpoint, messageOf(question));
  await endpoint.close();
  expect(JSON.stringify(endpoint.requests)).toContain("from the fourth day on");
});

test("a conversation is destroyed when it is kept no longer, and not a day before", async () => {
  const message = messageOf("Old.");
  await say(me(), message);
  const start = me().now();
  const after = (days: number): Ctx => ({
    ...world.contextFor(),
    now: () => new Date(start.getTime() + days * 86_400_000 + 1),
  });
  await purgeConversations(after(364));
  expect((await readChat(me(), message)).messages).toHaveLength(2);
  const hr = world.contextFor(hrActor);
  await changeSetting(hr, conversationRetentionSetting, {
    value: 30,
    readVersion: 0,
    reason: "Less is better.",
  });
  await purgeConversations(after(29));
  expect((await readChat(me(), message)).messages).toHaveLength(2);
  await purgeConversations(after(30));
  await expect(readChat(me(), message)).rejects.toMatchObject({ code: "not_found" });
  expect(await world.database.db.select().from(replies)).toEqual([]);
  await expect(purgeConversations(hr)).rejects.toMatchObject({ code: "forbidden" });
});
