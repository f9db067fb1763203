import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { conversations, councilNotes } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { messageOf, say } from "#tests/support/chat.ts";
import { reply } from "#tests/support/fake-inference/scenario.ts";
import { type FakeInference, startFakeInference } from "#tests/support/fake-inference/server.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, type TestWorld } from "#tests/support/test-context.ts";
import { deleteConversation } from "./delete-conversation.ts";
import { acceptDisclosure } from "./disclosure.ts";
import { holdCouncil, requestCouncil } from "./hold-council.ts";
import { readConsensus } from "./read-consensus.ts";

let world: TestWorld;
let endpoint: FakeInference;
beforeAll(async () => {
  world = await createTestWorld();
  endpoint = await startFakeInference(reply("hello"));
  await insertUser(world.database.db, "usr_employee", "employee", "Emil", "EMP0001");
  await acceptDisclosure(me(), { version: disclosureVersion });
});
afterAll(async () => {
  await endpoint.close();
  await world.close();
});
beforeEach(async () => {
  await world.database.db.delete(conversations);
});

const me = () => world.contextFor(employeeActor);
const system = (): Ctx => world.contextFor();
const withEndpoint = (): Ctx => ({ ...system(), inference: { url: endpoint.url, model: "m", apiKey: null } });
const notes = () => world.database.db.select().from(councilNotes);
const answer = (family: FamilyName, confidence = 0.9) =>
  reply(
    `{"hypotheses":[{"family":"${family}","text":"A guess.","weight":1}],"confidence":${confidence},"question":"","tone":"plain"}`,
  );

async function talk(...texts: string[]): Promise<string> {
  const first = messageOf(texts[0] ?? "");
  await say(me(), first);
  for (const text of texts.slice(1)) {
    await say(me(), { ...messageOf(text), conversationId: first.conversationId });
  }
  return first.conversationId;
}

test("what was agreed on is stored sealed, read back, and not held again for the same turns", async () => {
  const conversationId = await talk("There is far too much work and my deadlines keep coming");
  expect(await readConsensus(system().db, system(), conversationId)).toBeNull();
  await holdCouncil(system(), { conversationId });
  await holdCouncil(system(), { conversationId });
  const [note, ...others] = await notes();
  expect(others).toEqual([]);
  expect(note).toMatchObject({ conversationId, turnCount: 2, fellBack: [] });
  expect(JSON.stringify(note)).not.toMatch(/workload|hypothes/);
  expect(await readConsensus(system().db, system(), conversationId)).toMatchObject({ focus: "workload" });
});

test("the newest turns win", async () => {
  const conversationId = await talk("There is far too much work and my deadlines keep coming");
  await holdCouncil(system(), { conversationId });
  const more = {
    ...messageOf("It's my manager. My boss shouts at me, my manager hates me."),
    conversationId,
  };
  await say(me(), more);
  await holdCouncil(system(), { conversationId });
  expect(await readConsensus(system().db, system(), conversationId)).toMatchObject({ focus: "manager" });
  expect((await notes()).map(({ turnCount }) => turnCount).sort()).toEqual([2, 4]);
});

test("the endpoint speaks for each expert twice; who fails is spoken for by rules", async () => {
  const conversationId = await talk("There is far too much work and my deadlines keep coming");
  endpoint.answerWith(({ messages }) =>
    JSON.stringify(messages).includes("dynamics of teams")
      ? reply("I'd rather not say.")
      : answer("conflict"),
  );
  await holdCouncil(withEndpoint(), { conversationId });
  const [note] = await notes();
  expect(note?.fellBack).toEqual(["social_dynamics"]);
  expect(await readConsensus(system().db, system(), conversationId)).toMatchObject({
    focus: "conflict",
    tone: "plain",
  });
});

test("with the endpoint broken the rules hold the whole council", async () => {
  const conversationId = await talk("There is far too much work and my deadlines keep coming");
  endpoint.answerWith({ status: 500, body: "down" });
  await holdCouncil(withEndpoint(), { conversationId });
  const [note] = await notes();
  expect(note?.fellBack).toHaveLength(4);
  expect(await readConsensus(system().db, system(), conversationId)).toMatchObject({ focus: "workload" });
});

test("a conversation that is gone or deleted gets no council, and a deleted one keeps none", async () => {
  await holdCouncil(system(), { conversationId: "nowhere" });
  const conversationId = await talk("There is far too much work");
  await holdCouncil(system(), { conversationId });
  await deleteConversation(me(), { conversationId });
  await holdCouncil(system(), { conversationId });
  expect(await notes()).toEqual([]);
  expect(await readConsensus(system().db, system(), conversationId)).toBeNull();
});

test("a council is asked for by the conversation's id alone", async () => {
  await requestCouncil(system(), "cnv_1");
  expect(world.enqueued.at(-1)).toEqual({ id: "hold-council", payload: { conversationId: "cnv_1" } });
});

test("a note that was moved to another conversation does not open", async () => {
  const conversationId = await talk("There is far too much work");
  await holdCouncil(system(), { conversationId });
  const [note] = await notes();
  if (note === undefined) throw new Error("no note");
  await world.database.db.delete(councilNotes);
  await world.database.db.insert(councilNotes).values({ ...note, id: "cnl_other" });
  await expect(readConsensus(system().db, system(), conversationId)).rejects.toThrow(/sealed/);
});
