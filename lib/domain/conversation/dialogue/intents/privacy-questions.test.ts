import { expect, test } from "vitest";
import { elaraQuestions, noElaraQuestions } from "#tests/support/phrasings/elara-questions.ts";
import { readMessage } from "../message/read-message.ts";
import { recogniseIntent } from "./recognise-intent.ts";

const kindOf = (text: string) => recogniseIntent(readMessage(text), []).kind;

test("who reads, what is kept and what follows is answered, however it is asked", () => {
  const missed = elaraQuestions.filter(([, text]) => kindOf(text) !== "about_elara");
  expect(missed).toEqual([]);
});

test("telling of readers, secrets and files asks nothing about Elara", () => {
  expect(noElaraQuestions.filter((text) => kindOf(text) === "about_elara")).toEqual([]);
});

test("the answer is the one that was asked for", () => {
  const topics = {
    readers: ["who_reads", "deletion"],
    kept: ["deletion"],
    consequences: ["consequences"],
    told: ["when_told"],
    summary: ["summary"],
    machine: ["training"],
  };
  const others = elaraQuestions.filter(([kind, text]) => {
    const intent = recogniseIntent(readMessage(text), []);
    return intent.kind !== "about_elara" || !topics[kind].includes(intent.topic);
  });
  expect(others).toEqual([]);
});
