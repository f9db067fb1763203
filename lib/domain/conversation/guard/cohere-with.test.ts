import fc from "fast-check";
import { expect, test } from "vitest";
import { cohereWith } from "./cohere-with.ts";

test.each([
  ["Are you human?", "I'm an AI, and I listen as well as I can.", true],
  ["are u a real person or a bot", "That sounds heavy. What happened today?", false],
  ["am I talking to a human?", "You're writing with a computer program. I'm still glad you're here.", true],
  ["Can my boss read this?", "Nice that you came by. How was your week?", false],
  ["Can my boss read this?", "No. HR may get a summary, and you see it first.", true],
  ["hi", "Hello. How has your day been?", true],
  [
    "My week was so long and nobody cares about me here",
    "My week was so long and nobody cares about me here",
    false,
  ],
  ["My week was so long", "我很抱歉听到这个消息，你想谈谈吗", false],
  ["我很累", "听起来你很累，发生了什么事", true],
  ["Мне тяжело", "I'm sorry it is so hard. What happened?", true],
  ["I'm tired", "```js\nconsole.log(1)\n```", false],
  ["I'm tired", "!!!", false],
])("%s → %s: %s", (person, reply, expected) => {
  expect(cohereWith(reply, person)).toBe(expected);
});

test("it answers for any two texts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (reply, person) => {
      expect(typeof cohereWith(reply, person)).toBe("boolean");
    }),
  );
});
