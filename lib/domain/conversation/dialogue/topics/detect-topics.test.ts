import { describe, expect, test } from "vitest";
import { builtInBank } from "../../bank/built-in-bank.ts";
import type { FamilyName } from "../../bank/family-names.ts";
import { unknownSituation } from "../../situation/situation.ts";
import { replyTo } from "../reply-to.ts";
import { detectTopics } from "./detect-topics.ts";

const first: readonly (readonly [FamilyName, readonly string[]])[] = [
  [
    "workload",
    [
      "Honestly my weeks are way too full, I never get anything finished",
      "I work until ten every night",
      "they keep adding tasks to my list",
      "my days are back to back meetings",
    ],
  ],
  [
    "mood",
    ["I feel down lately", "nothing is fun any more", "I've been crying a lot", "I'm just not myself"],
  ],
  [
    "recognition",
    [
      "nobody says thank you here",
      "I did the whole project and somebody else got the praise",
      "my salary is a joke",
    ],
  ],
  ["performance", ["I got a bad review", "I make mistakes all the time", "my targets are impossible"]],
  ["manager", ["My boss is never satisfied", "my team lead ignores me", "she micromanages everything I do"]],
  ["onboarding", ["I started three weeks ago and feel lost", "nobody showed me how things work"]],
  ["leave_rest", ["I haven't had a holiday in a year", "I sleep four hours a night", "I never take breaks"]],
  ["belonging", ["I feel alone in my team", "they all go for lunch without me", "I don't fit in here"]],
  ["growth", ["I'm stuck in my job", "I don't learn anything any more", "I was passed over for promotion"]],
  ["conflict", ["A colleague keeps attacking me in meetings", "my coworker talks behind my back"]],
];

describe.each(first)("a first message about %s", (family, texts) => {
  test.each(texts)("%s: is taken up, not passed over for an opening", (text) => {
    for (const seed of [1, 2, 3]) {
      const turns = [{ role: "person" as const, text }];
      const reply = replyTo({ turns, situation: unknownSituation, consensus: null, bank: builtInBank, seed });
      expect(reply.family).toBe(family);
      expect(reply.questionId ?? "").not.toContain(".open.");
    }
  });
});

test("several themes are ranked, what comes after a but first", () => {
  const topics = detectTopics("My workload is fine, but my manager shouts at me").map(({ family }) => family);
  expect(topics[0]).toBe("manager");
  expect(topics).toContain("workload");
});

test.each(["", "yes", "hm ok", "👍", "1234"])("%s is about nothing", (text) => {
  expect(detectTopics(text)).toEqual([]);
});
