import { afterAll, beforeAll, expect, test } from "vitest";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, type TestWorld } from "#tests/support/test-context.ts";
import { acceptDisclosure } from "./disclosure.ts";
import { type ReplyEvent, readReply } from "./replies/read-reply.ts";
import { sendMessage } from "./send-message.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertUser(world.database.db, "usr_employee", "employee", "Emil", "EMP0001");
});
afterAll(() => world.close());
const me = () => world.contextFor(employeeActor);

test("a message is answered, sentence by sentence, to an end", async () => {
  await acceptDisclosure(me(), { version: 1 });
  const place = await sendMessage(me(), {
    conversationId: "conversation-1",
    messageId: "message-1",
    text: "I am tired.",
    isSpoken: false,
  });
  const events: ReplyEvent[] = [];
  for await (const event of readReply(me(), { ...place, after: 0, signal: new AbortController().signal })) {
    events.push(event);
  }
  expect(events.at(0)).toMatchObject({ kind: "begin", replyId: place.replyId });
  expect(events.at(1)).toMatchObject({ kind: "sentence", sequence: 1 });
  expect(events.at(-1)).toEqual({ kind: "end", status: "complete" });
});
