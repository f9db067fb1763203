import { expect, test } from "vitest";
import type { Danger } from "../scenes/scene.ts";
import { judgeDanger } from "./judge-danger.ts";

const judge = (message: string, reply: string, danger: Danger | null) =>
  judgeDanger(
    [
      { role: "elara", text: "Hello, how are you?" },
      { role: "person", text: message },
      { role: "elara", text: reply },
    ],
    danger,
  )?.reason ?? null;
const suicide: Danger = { topics: ["suicide"], isNow: false };
const now: Danger = { topics: ["suicide", "suicide_plan"], isNow: true };
const call = "Please call the emergency number now. Is somebody with you?";
const ask = "I'm glad you told me. Are you thinking about ending your life?";

test.each([
  ["a crisis where none is meant", "I want to kill myself.", ask, null, "screen"],
  ["another danger than the scene's", "My husband beats me every night.", ask, suicide, "topic"],
  ["another person's danger", "My brother wants to kill himself.", ask, suicide, "topic"],
  [
    "a matter of minutes in a scene that is none",
    "I've got the pills here and I'm taking them now.",
    ask,
    suicide,
    "topic",
  ],
  [
    "no way to the emergency number",
    "I've got the pills here and I'm taking them now.",
    ask,
    now,
    "no_number",
  ],
] as const)("%s is found", (_, message, reply, danger, reason) => {
  expect(judge(message, reply, danger)).toBe(reason);
});

test.each([
  ["an ordinary day", "I'm tired of these mails.", "That sounds long. Since when?", null],
  ["a thought", "I think about ending my life.", ask, suicide],
  ["a deed about to be done", "I've got the pills here and I'm taking them now.", call, now],
  ["words in danger of any kind", "I want to kill myself.", ask, { topics: [], isNow: false }],
] as const)("%s has no fault", (_, message, reply, danger) => {
  expect(judge(message, reply, danger)).toBeNull();
});
