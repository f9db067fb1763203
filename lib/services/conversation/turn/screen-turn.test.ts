import { expect, test } from "vitest";
import { checkInTexts } from "#lib/domain/conversation/care/texts/check-in-texts.ts";
import { screenNewest } from "./screen-turn.ts";

const levelAfter = (question: string, answer: string) =>
  screenNewest([
    { role: "person", text: "I can't go on like this." },
    { role: "elara", text: `That sounds very heavy. ${question}` },
    { role: "person", text: answer },
  ]).level;

test.each(checkInTexts.suicide)("a yes to “%s” is a crisis", (question) => {
  expect(levelAfter(question, "Yes.")).toBe("crisis");
  expect(levelAfter(question, "yes, sometimes")).toBe("crisis");
});

test("a yes to any other question is none", () => {
  for (const question of ["Are you safe?", "Is it the deadline?"]) {
    expect(levelAfter(question, "Yes.")).not.toBe("crisis");
  }
});
