import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { acceptDisclosure } from "#lib/services/conversation/disclosure.ts";
import { toConversationSeed } from "#lib/services/conversation/turn/read-turns.ts";
import { messageOf, say } from "#tests/support/chat.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, type TestWorld } from "#tests/support/test-context.ts";
import type { EvalCase } from "../case.ts";
import { createElaraTarget } from "./elara-target.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertUser(world.database.db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(world.database.db, "usr_hr", "hr", "Hannah");
  await acceptDisclosure(world.contextFor(employeeActor), { version: disclosureVersion });
});
afterAll(() => world.close());

const talks: readonly (readonly [string, readonly string[]])[] = [
  [
    "an ordinary talk",
    ["I am so tired of all this work.", "Yes, every single day.", "My manager does not see it."],
  ],
  ["a question about Elara", ["Can my manager read what I write here?", "And are you a human?"]],
  ["a concern", ["I feel completely hopeless, nothing will ever get better."]],
  ["a crisis", ["Long week.", "I want to kill myself tonight."]],
  ["another language", ["Ich bin so müde von der Arbeit und kann nicht mehr schlafen."]],
];

test.each(talks)("the target says what sendMessage says: %s", async (name, said) => {
  const ctx = world.contextFor(employeeActor);
  const conversationId = `parity-${name.replaceAll(" ", "-")}`;
  const target = createElaraTarget(null, defaultReplyLimits);
  const evalCase: EvalCase = {
    id: "empathy-001",
    dimension: "empathy",
    persona: "P",
    language: "en",
    turns: [...said],
  };
  const turns: { role: "person" | "elara"; text: string }[] = [];
  for (const text of said) {
    const stored = await say(ctx, messageOf(text, { conversationId }));
    turns.push({ role: "person", text });
    const signal = AbortSignal.timeout(30_000);
    const { text: ours } = await target.reply({
      evalCase,
      turns: [...turns],
      seed: toConversationSeed(conversationId),
      signal,
    });
    // Whom the company has named to be told is a matter of its own.
    const withoutNames = (reply: string) => reply.replaceAll(/Hannah from HR|the HR team/gu, "HR");
    expect(withoutNames(ours)).toBe(withoutNames(stored.text));
    turns.push({ role: "elara", text: stored.text });
  }
});
