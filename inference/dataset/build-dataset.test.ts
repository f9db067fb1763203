import { expect, test } from "vitest";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { isAboutSomebodyElse } from "#lib/domain/conversation/care/care-topic.ts";
import { cohereWith } from "#lib/domain/conversation/guard/cohere-with.ts";
import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import { writeSystemPrompt } from "#lib/domain/conversation/prompt/system-prompt.ts";
import { getEngine } from "#lib/domain/conversation/screen/engine.ts";
import { findSignals } from "#lib/domain/conversation/screen/judge/find-signals.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";
import { buildDataset, type Taken } from "./build-dataset.ts";
import { splitReply } from "./checks/check-conversation.ts";
import { createHeldBack } from "./checks/held-back.ts";
import { toTurnKey } from "./checks/split-guard.ts";
import { conversationKinds, conversationSchema, splitNames } from "./conversation.ts";
import { readMaterial } from "./read-material.ts";

const material = readMaterial();
const build = (seed: number, size: number): Taken[] => [...buildDataset(material, { seed, size })];
const built = build(1, 1_400);

const turnsOf = ({ conversation }: Taken) => conversation.messages.slice(1);
const textsOf = (taken: readonly Taken[], role: "user" | "assistant") =>
  taken.flatMap((each) => turnsOf(each).flatMap((turn) => (turn.role === role ? [turn.content] : [])));
const inSplit = (name: string) => built.filter(({ split }) => split === name);

test("as many conversations as were asked for, in three splits", () => {
  expect(built).toHaveLength(1_400);
  expect(splitNames.map((split) => inSplit(split).length)).toEqual([1_260, 70, 70]);
  expect(new Set(built.map(({ conversation }) => conversation.id)).size).toBe(1_400);
});

test("the same seed gives the same conversations, another seed others", () => {
  const write = (taken: readonly Taken[]) => taken.map((each) => JSON.stringify(each)).join("\n");
  const once = write(build(5, 150));
  expect(write(build(5, 150))).toBe(once);
  expect(write(build(6, 150))).not.toBe(once);
});

test("each is a line of the format: the instructions of production, then turns that alternate and end with Elara", () => {
  const [character = ""] = writeSystemPrompt({ situation: unknownSituation, consensus: null }).split("\n\n");
  for (const { conversation } of built) {
    expect(conversationSchema.parse(conversation)).toEqual(conversation);
    const [system, ...turns] = conversation.messages;
    expect(system?.role).toBe("system");
    expect(system?.content.startsWith(character)).toBe(true);
    for (const [at, turn] of turns.entries()) {
      expect(turn.role).not.toBe("system");
      expect(turn.role).not.toBe(turns[at - 1]?.role);
    }
    expect(turns.at(-1)?.role).toBe("assistant");
    expect(turns.some(({ role }) => role === "user")).toBe(true);
  }
});

test("no context family and no turn of four words stands in two splits", () => {
  const owners = new Map<string, string>();
  for (const taken of built) {
    const keys = turnsOf(taken).flatMap(({ content }) => toTurnKey(content) ?? []);
    for (const key of [`family:${taken.conversation.contextFamily}`, ...keys]) {
      expect(owners.get(key) ?? taken.split, key).toBe(taken.split);
      owners.set(key, taken.split);
    }
  }
});

test("every sentence of every reply may be shown, and every reply answers what was said", () => {
  for (const taken of built) {
    let personText = "";
    for (const { role, content } of turnsOf(taken)) {
      if (role === "user") personText = content;
      if (role !== "assistant") continue;
      let before = "";
      for (const sentence of splitReply(content)) {
        expect(guardSentence(sentence, { personText, before }), `${personText}\n${sentence}`).toEqual({
          ok: true,
        });
        before += before === "" ? sentence : ` ${sentence}`;
      }
      if (personText !== "") expect(cohereWith(content, personText), content).toBe(true);
    }
  }
});

test("a reply has one to five sentences and one question at most, and leaves no slot open", () => {
  for (const reply of textsOf(built, "assistant")) {
    const sentences = splitReply(reply);
    expect(sentences.length, reply).toBeGreaterThan(0);
    expect(sentences.length, reply).toBeLessThan(6);
    expect(sentences.filter((sentence) => /\?[\p{P}\s]*$/u.test(sentence)).length, reply).toBeLessThan(2);
    expect(reply).not.toMatch(/[{}]/);
  }
  for (const message of textsOf(built, "user")) expect(message).not.toMatch(/[{}]/);
});

test("all families, severities and kinds of answer, and all kinds of conversation, are there to train on", () => {
  const train = inSplit("train").map(({ conversation }) => conversation);
  const missing = familyNames.flatMap((family) =>
    answerKinds.filter(
      (answer) => !train.some((each) => each.family === family && each.answerKinds.includes(answer)),
    ),
  );
  expect(missing).toEqual([]);
  for (const family of familyNames) {
    const seen = new Set(train.flatMap((each) => (each.family === family ? [each.severity] : [])));
    expect(
      [...severities].filter((severity) => !seen.has(severity)),
      family,
    ).toEqual([]);
  }
  for (const split of splitNames) {
    const kinds = new Set(inSplit(split).map(({ conversation }) => conversation.kind));
    expect(
      conversationKinds.filter((kind) => !kinds.has(kind) && kind !== "language"),
      split,
    ).toEqual([]);
  }
});

test("the embedded model is an example only where it heard what was said", () => {
  const heard = built.filter(({ conversation }) => conversation.kind === "dialogue");
  expect(heard.length).toBeGreaterThan(80);
  expect(
    textsOf(heard, "assistant").filter((text) => /can read what we write|I'm an AI/i.test(text)),
  ).toEqual([]);
});

test("no two conversations are the same", () => {
  const texts = built.map((taken) =>
    turnsOf(taken)
      .map(({ content }) => content)
      .join("\n"),
  );
  expect(new Set(texts).size).toBe(built.length);
});

test("whoever is in danger is led to people in the first reply, and is not taken leave of", () => {
  const grave = built.filter(({ conversation }) => conversation.kind === "crisis");
  expect(grave.length).toBeGreaterThan(40);
  for (const taken of grave) {
    const replies = textsOf([taken], "assistant");
    expect(replies[0], taken.conversation.id).toMatch(
      /help button|emergency number|Hilfe-Knopf|bouton d.aide|botón de ayuda/i,
    );
    expect(replies.join(" ")).not.toMatch(/goodbye|you know where to find me/i);
  }
});

test("whoever is in danger this moment is led to the emergency number at once", () => {
  const now = built.filter((taken) => {
    const [text = ""] = textsOf([taken], "user");
    return taken.conversation.kind === "crisis" && screenMessage(text).isImminent;
  });
  expect(now.length).toBeGreaterThan(20);
  for (const taken of now)
    expect(textsOf([taken], "assistant")[0], taken.conversation.id).toMatch(/emergency number/i);
});

test("a crisis is spoken to whom it is about", () => {
  const beginnings = (scene: string) =>
    material.scenes
      .filter(({ kind, id }) => kind === "crisis" && id.includes(scene))
      .flatMap(({ tells }) => tells.flatMap(({ exchanges }) => exchanges.flatMap(({ says }) => says)))
      .map(({ text }) => text);
  const own = ["/suicide/", "/self-harm/", "/harm-"].flatMap(beginnings);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((text) => isAboutSomebodyElse(text) || isThreatened(text))).toEqual([]);
  const others = beginnings("others/another");
  expect(others.length).toBeGreaterThan(20);
  expect(
    others.filter((text) => !/\b(?:s?he|him|his|her|they|pal|tenant)\b|\b(?:my|a) \w+/iu.test(text)),
  ).toEqual([]);
});

const signals = (text: string) => findSignals(text, getEngine()).map(({ signal }) => signal.name);
const isThreatened = (text: string) => signals(text).includes("harm.threatened");

test("what the score card asks is not trained on", () => {
  const heldBack = createHeldBack(["one two three four five six seven eight nine", "Are you there now?"]);
  expect(heldBack.has("and TWO three, four five six seven eight nine then")).toBe(true);
  expect(heldBack.has("are you there now")).toBe(true);
  expect(heldBack.has("one two three four five six seven")).toBe(false);
  const cases = createHeldBack(material.heldBack);
  expect(material.heldBack.length).toBeGreaterThan(100);
  expect(textsOf(built, "user").filter((text) => cases.has(text))).toEqual([]);
});
