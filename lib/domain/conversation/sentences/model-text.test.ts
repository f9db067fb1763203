import fc from "fast-check";
import { expect, test } from "vitest";
import { createModelText } from "./model-text.ts";

function read(text: string, size: number) {
  const model = createModelText();
  const sentences: string[] = [];
  for (let at = 0; at < text.length; at += size) sentences.push(...model.push(text.slice(at, at + size)));
  sentences.push(model.end());
  return { text: sentences.join(""), isCut: model.isCut() };
}
const sizes = [1, 2, 3, 5, 7, 1_000];

test.each([
  ["I hear you.</s>", "I hear you."],
  ["I hear you.</s><s>[INST] More [/INST]", "I hear you."],
  ["I hear you. That is hard<|im_end|>\n<|im_start|>user\nhi", "I hear you. That is hard"],
  ["How are you?<|eot_id|>", "How are you?"],
  ["How are you? [INST] I am fine [/INST]", "How are you?"],
  ["How are you?\nUser: I am fine.\nAssistant: Good.", "How are you?"],
  ["How are you? Human: I am fine.", "How are you?"],
  ["How are you User: fine", "How are you"],
  ["Take a break.\n\n### Response:\nAgain.", "Take a break."],
  ["Take a break.<end_of_turn>", "Take a break."],
  ["<<SYS>> be kind <</SYS>> Hello.", ""],
  ["Take a break.\n\n**Employee:** No.", "Take a break."],
  ["Take a break.<｜end▁of▁sentence｜>", "Take a break."],
])("%j ends where the model ran past its end", (text, kept) => {
  for (const size of sizes) {
    const result = read(text, size);
    expect([result.text.trim(), result.isCut]).toEqual([kept, true]);
  }
});

test.each([
  ["Assistant: I hear you. How are you?", "I hear you. How are you?"],
  ["**Elara:** I hear you.", "I hear you."],
  ["<think>They are sad. User: so</think>\n\nI hear you.", "I hear you."],
  ["  <think>never ends. It goes on", ""],
  ["Two things help: rest, and saying no.", "Two things help: rest, and saying no."],
  ["Is 3 < 4 > 2? The [list] is long: a, b.", "Is 3 < 4 > 2? The [list] is long: a, b."],
  ["The user: that is you. A human: too.", "The user: that is you. A human: too."],
  ["<3 you matter.", "<3 you matter."],
])("%j reads %j and is not cut", (text, kept) => {
  for (const size of sizes) {
    const result = read(text, size);
    expect([result.text.trim(), result.isCut]).toEqual([kept, false]);
  }
});

test("nothing from a mark on is ever given, however the tokens fall", () => {
  const mark = fc.constantFrom("</s>", "<|im_end|>", "<|eot_id|>", "[INST]", "[/INST]", "<<SYS>>");
  const words = fc.stringMatching(/^[a-z ,.?!]{0,60}$/);
  fc.assert(
    fc.property(words, mark, words, fc.integer({ min: 1, max: 9 }), (before, end, after, size) => {
      expect(read(`${before}${end}${after}`, size).text.trim()).toBe(before.trim());
    }),
  );
});
