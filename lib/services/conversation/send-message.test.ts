import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { alertEvents, alerts, conversations, messages, replies } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { parseKeyRing } from "#lib/crypto/key-ring.ts";
import { createVault } from "#lib/crypto/vault.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { longestMessage } from "#lib/domain/conversation/turn/message-text.ts";
import { messageOf, readToEnd, say } from "#tests/support/chat.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { deleteConversation } from "./delete-conversation.ts";
import { acceptDisclosure } from "./disclosure.ts";
import { findRunningReply } from "./follow-reply.ts";
import { listConversations } from "./list-conversations.ts";
import { readChat } from "./read-chat.ts";
import { regenerateReply } from "./regenerate-reply.ts";
import { sendMessage } from "./send-message.ts";
import { stopReply } from "./stop-reply.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(db, "usr_other", "employee", "Olga", "EMP0002");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_admin", "admin", "Adam");
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.db.execute(
    sql`truncate conversations, disclosure_acceptances, alerts, alert_events cascade`,
  );
  for (const ctx of [me(), other(), hr(), admin()])
    await acceptDisclosure(ctx, { version: disclosureVersion });
});

const me = () => world.contextFor(employeeActor);
const other = () => world.contextFor({ ...employeeActor, userId: "usr_other", employeeId: "EMP0002" });
const hr = () => world.contextFor(hrActor);
const admin = () => world.contextFor(adminActor);
const crisis = "I want to kill myself tonight.";
const textsOf = async (ctx: Ctx, conversationId: string) =>
  (await readChat(ctx, { conversationId })).messages.map(({ role, parts }) => [
    role,
    parts.map((part) => (part.type === "text" ? part.text : part.type)).join("|"),
  ]);

test("a message is answered sentence by sentence, and the conversation reads as it was", async () => {
  const message = messageOf("I am so tired of all this work.");
  const reply = await say(me(), message);
  expect(reply).toMatchObject({ status: "complete", card: null });
  expect(reply.sequences).toEqual(reply.sequences.map((_, index) => index + 1));
  expect(reply.sequences.length).toBeGreaterThan(1);
  expect(await textsOf(me(), message.conversationId)).toEqual([
    ["user", message.text],
    ["assistant", reply.text],
  ]);
  await expect
    .poll(() => world.enqueued)
    .toContainEqual({
      id: "hold-council",
      payload: { conversationId: message.conversationId },
    });
  const again = await say(me(), messageOf("Yes, every day.", { conversationId: message.conversationId }));
  expect(again.text).not.toBe(reply.text);
  expect(await listConversations(me())).toMatchObject([{ title: message.text }]);
  expect(await readChat(me(), message)).toMatchObject({ isAnswering: false, hasEarlier: false });
});

test("after a message of concern the reply ends with a gentle question, once, and nobody is told", async () => {
  const message = messageOf("I feel completely hopeless, nothing will ever get better.");
  const reply = await say(me(), message);
  expect(reply.card).toBeNull();
  const helps = reply.text.match(/help button/g) ?? [];
  expect(helps).toHaveLength(1);
  expect(reply.text).toMatch(/\n\n.*help button.*\?$/s);
  expect(reply.text.match(/\?/g)).toHaveLength(1);
  expect(await textsOf(me(), message.conversationId)).toEqual([
    ["user", message.text],
    ["assistant", reply.text],
  ]);
  expect(await world.database.db.select().from(alerts)).toEqual([]);
});

test("nothing that was said stands in the database as it was said", async () => {
  const message = messageOf("xylophone trouble with my boss");
  const reply = await say(me(), message);
  await say(me(), messageOf(`${crisis} xylophone`, { conversationId: message.conversationId }));
  const { rows } = (await world.database.db.execute(
    sql`select json_build_object('c', (select json_agg(c) from conversations c), 'm', (select json_agg(m) from messages m),
      'r', (select json_agg(r) from replies r), 's', (select json_agg(s) from reply_segments s),
      'a', (select json_agg(a) from alerts a), 'e', (select json_agg(e) from alert_events e),
      'o', (select json_agg(o) from outbox_messages o), 'u', (select json_agg(u) from audit_events u))::text as all`,
  )) as unknown as { rows: { all: string }[] };
  const everything = rows[0]?.all ?? "";
  expect(everything).toContain("usr_employee");
  expect(everything).not.toContain("xylophone");
  expect(everything).not.toContain("myself");
  for (const sentence of reply.text.split(/(?<=[.?!])\s/)) expect(everything).not.toContain(sentence);
});

describe("somebody else", () => {
  test("cannot read, continue, follow, stop, renew or delete a conversation, whatever their role", async () => {
    const message = messageOf("This is mine.");
    await say(me(), message);
    for (const ctx of [other(), hr(), admin()]) {
      const refused = { code: "not_found" };
      await expect(readChat(ctx, message)).rejects.toMatchObject(refused);
      await expect(sendMessage(ctx, { ...message, messageId: "another-id" })).rejects.toMatchObject(refused);
      await expect(sendMessage(ctx, message)).rejects.toMatchObject(refused);
      await expect(regenerateReply(ctx, message)).rejects.toMatchObject(refused);
      await expect(findRunningReply(ctx, message)).rejects.toMatchObject(refused);
      await expect(stopReply(ctx, message)).rejects.toMatchObject(refused);
      await expect(deleteConversation(ctx, message)).rejects.toMatchObject(refused);
      expect(await listConversations(ctx)).toEqual([]);
    }
    const system = world.contextFor();
    await expect(readChat(system, message)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listConversations(system)).rejects.toMatchObject({ code: "forbidden" });
    await expect(sendMessage(system, message)).rejects.toMatchObject({ code: "forbidden" });
    expect(await textsOf(me(), message.conversationId)).toHaveLength(2);
  });

  test("may use the same ids for a message of their own conversation", async () => {
    const mine = messageOf("Mine.");
    await say(me(), mine);
    const theirs = { ...messageOf("Theirs."), messageId: mine.messageId };
    expect((await say(other(), theirs)).status).toBe("complete");
    expect(await textsOf(me(), mine.conversationId)).toContainEqual(["user", "Mine."]);
  });
});

describe("the same message again", () => {
  test("is replayed, one by one and twenty at once", async () => {
    const message = messageOf("Once only.");
    const first = await say(me(), message);
    expect(await say(me(), message)).toEqual(first);
    const many = await Promise.all(Array.from({ length: 20 }, () => say(me(), message)));
    expect(new Set(many.map(({ text }) => text))).toEqual(new Set([first.text]));
    const fresh = messageOf("Twenty at once.");
    const replies20 = await Promise.all(Array.from({ length: 20 }, () => say(me(), fresh)));
    expect(new Set(replies20.map(({ replyId, text }) => replyId + text)).size).toBe(1);
    expect(await world.database.db.select().from(messages)).toHaveLength(2);
    expect(await world.database.db.select().from(replies)).toHaveLength(2);
  });

  test("with another text is refused, and changes nothing", async () => {
    const message = messageOf("One thing.");
    await say(me(), message);
    await expect(sendMessage(me(), { ...message, text: "Another thing." })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await textsOf(me(), message.conversationId)).toContainEqual(["user", "One thing."]);
  });

  test("does not count as one more", async () => {
    const message = messageOf("Number one.");
    for (let index = 0; index < 40; index++) await sendMessage(me(), message);
    expect((await say(me(), message)).status).toBe("complete");
  });
});

describe("two tabs", () => {
  test("sending at once are answered one after the other, in order, each once", async () => {
    const { conversationId } = messageOf("");
    const all = ["First.", "Second.", "Third."].map((text) => messageOf(text, { conversationId }));
    const answers = await Promise.all(all.map((message) => say(me(), message)));
    expect(answers.map(({ status }) => status)).toEqual(["complete", "complete", "complete"]);
    const roles = (await textsOf(me(), conversationId)).map(([role]) => role);
    expect(roles).toEqual(["user", "assistant", "user", "assistant", "user", "assistant"]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(3);
  });
});

describe("what is refused", () => {
  test.each([
    ["", "invalid_input"],
    ["\u0000\u200b \n", "invalid_input"],
    ["x".repeat(longestMessage + 1), "too_large"],
  ])("%#: empty or too long, and nothing is stored", async (text, code) => {
    await expect(sendMessage(me(), messageOf(text))).rejects.toMatchObject({ code });
    expect(await world.database.db.select().from(conversations)).toEqual([]);
  });

  test.each([
    "🙂🙂",
    "مرحبا، أنا متعب",
    "half \ud83d",
    "nul \u0000 inside",
    "<script>alert(1)</script>",
    "'; drop table messages; --",
  ])("%j is answered", async (text) => {
    expect((await say(me(), messageOf(text))).status).toBe("complete");
  });

  test("a flood, until a minute has passed; never a crisis", async () => {
    const { conversationId } = messageOf("");
    for (let index = 0; index < 30; index++) {
      await sendMessage(me(), messageOf(`Message ${index}`, { conversationId }));
      await stopReply(me(), { conversationId });
    }
    await expect(sendMessage(me(), messageOf("One more"))).rejects.toMatchObject({ code: "rate_limited" });
    expect((await say(other(), messageOf("Not me"))).status).toBe("complete");
    expect((await say(me(), messageOf(crisis))).card).toMatchObject({ kind: "crisis" });
    world.setNow(new Date("2026-03-02T09:01:01Z"));
    expect((await say(me(), messageOf("Later"))).status).toBe("complete");
    world.setNow(new Date("2026-03-02T09:00:00Z"));
  });

  test("a message before the disclosure was read, unless it is a crisis", async () => {
    await world.database.db.execute(sql`truncate disclosure_acceptances`);
    await expect(sendMessage(me(), messageOf("Hello"))).rejects.toMatchObject({ code: "conflict" });
    expect((await say(me(), messageOf(crisis))).card).toMatchObject({ kind: "crisis" });
  });
});

describe("in a crisis", () => {
  test("fixed words and a card answer at once, help is called once, and the talk goes on", async () => {
    const message = messageOf(crisis);
    const answers = await Promise.all(Array.from({ length: 5 }, () => say(me(), message)));
    expect(new Set(answers.map(({ replyId }) => replyId)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: "complete", card: { kind: "crisis" } });
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
    const events = await world.database.db.select().from(alertEvents);
    expect(events.filter(({ messageId }) => messageId !== null)).toMatchObject([{ kind: "raised" }]);
    const { conversationId } = message;
    expect(await findRunningReply(me(), { conversationId })).toBeNull();
    const next = await say(me(), messageOf("I don't know what to do", { conversationId }));
    expect(next.status).toBe("complete");
    expect(next.text).not.toBe("");
    expect((await readChat(me(), message)).messages[1]?.parts[0]).toMatchObject({ type: "data-care" });
  });

  test("a message of any length is taken, and what was being written ends", async () => {
    const { conversationId } = messageOf("");
    await sendMessage(me(), messageOf("A long day.", { conversationId }));
    const reply = await say(me(), messageOf(`${crisis} ${"x".repeat(20_000)}`, { conversationId }));
    expect(reply.card).toMatchObject({ kind: "crisis" });
    const { messages: read, isAnswering } = await readChat(me(), { conversationId });
    expect(isAnswering).toBe(false);
    expect(read.at(-2)?.parts[0]).toMatchObject({ text: expect.stringContaining("xxx") });
  });

  test("words and numbers to call come also when nothing can be stored", async () => {
    const broken: Ctx = {
      ...me(),
      vault: { ...me().vault, newRecordKey: () => expect.fail("no key to be had") },
    };
    const reply = await say(broken, messageOf(crisis));
    expect(reply).toMatchObject({ status: "interrupted", card: { handOff: { state: "unreachable" } } });
    expect(await world.database.db.select().from(alerts)).toEqual([]);
  });

  test("a reply of the care path is not written anew", async () => {
    const message = messageOf(crisis);
    const first = await say(me(), message);
    expect(await readToEnd(me(), await regenerateReply(me(), message))).toEqual(first);
  });
});

describe("another reply", () => {
  test("stands in place of the last one; what it said does not come back", async () => {
    const message = messageOf("Tell me something.");
    const first = await say(me(), message);
    const second = await readToEnd(me(), await regenerateReply(me(), message));
    expect(second.replyId).not.toBe(first.replyId);
    expect(await textsOf(me(), message.conversationId)).toEqual([
      ["user", message.text],
      ["assistant", second.text],
    ]);
    expect((await say(me(), message)).replyId).toBe(second.replyId);
  });

  test("can be asked for ten times, and then no more", async () => {
    const message = messageOf("Again and again.");
    await say(me(), message);
    for (let index = 0; index < 10; index++) await readToEnd(me(), await regenerateReply(me(), message));
    await expect(regenerateReply(me(), message)).rejects.toMatchObject({ code: "rate_limited" });
    expect((await readChat(me(), message)).messages).toHaveLength(2);
  });

  test("to an earlier message is refused; a message that never arrived is sent", async () => {
    const first = messageOf("First.");
    await say(me(), first);
    await say(me(), messageOf("Second.", first));
    const third = messageOf("Third.", { conversationId: first.conversationId });
    await say(me(), third);
    await expect(regenerateReply(me(), first)).rejects.toMatchObject({ code: "conflict" });
    const lost = messageOf("It was lost on the way.");
    expect((await readToEnd(me(), await regenerateReply(me(), lost))).status).toBe("complete");
  });
});

test("a stopped reply keeps what was said, and can be had anew", async () => {
  const message = messageOf("Stop me.");
  const answer = await sendMessage(me(), message);
  await stopReply(me(), message);
  const reply = await readToEnd(me(), answer);
  expect(["stopped", "complete"]).toContain(reply.status);
  const chat = await readChat(me(), message);
  expect(chat).toMatchObject({ isAnswering: false, messages: [{}, { metadata: { status: reply.status } }] });
  expect((await readToEnd(me(), await regenerateReply(me(), message))).status).toBe("complete");
});

test("what was deleted is gone with its keys, and its id is not begun anew; alerts stay", async () => {
  const message = messageOf(crisis);
  await say(me(), message);
  await deleteConversation(me(), message);
  await expect(readChat(me(), message)).rejects.toMatchObject({ code: "not_found" });
  await expect(sendMessage(me(), { ...message, text: "Hello" })).rejects.toMatchObject({ code: "not_found" });
  expect(await listConversations(me())).toEqual([]);
  const { db } = world.database;
  for (const table of [messages, replies]) expect(await db.select().from(table)).toEqual([]);
  expect(await db.select().from(conversations)).toMatchObject([{ sealedTitle: null }]);
  expect(await db.select().from(alerts)).toHaveLength(1);
});

describe("with a key ring that lacks the key", () => {
  const lost = createVault(parseKeyRing(Buffer.alloc(32, 9).toString("base64")));

  test("reading and sending say so, and nothing is lost; a crisis is answered", async () => {
    const message = messageOf("Sealed before.");
    await say(me(), message);
    const later: Ctx = { ...me(), vault: lost };
    await expect(readChat(later, message)).rejects.toMatchObject({ code: "unavailable" });
    const next = messageOf("And now?", { conversationId: message.conversationId });
    await expect(sendMessage(later, next)).rejects.toMatchObject({ code: "unavailable" });
    expect(await listConversations(later)).toMatchObject([{ title: null }]);
    const cry = messageOf(crisis, { conversationId: message.conversationId });
    expect((await say(later, cry)).card).toMatchObject({ kind: "crisis" });
    expect(await textsOf(me(), message.conversationId).catch((error) => error.code)).toBe("unavailable");
    expect((await say(later, messageOf("A new one."))).status).toBe("complete");
  });
});
