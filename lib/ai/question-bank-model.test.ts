import type { LanguageModelV4Prompt, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { generateText, streamText } from "ai";
import { expect, test } from "vitest";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { replyTo } from "#lib/domain/conversation/dialogue/reply-to.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { createQuestionBankModel } from "./question-bank-model.ts";

const input = { bank: builtInBank, situation: unknownSituation, consensus: null, seed: 4 };
const model = createQuestionBankModel(input);
const user = (text: string) => ({ role: "user" as const, content: [{ type: "text" as const, text }] });
const assistant = (text: string) => ({
  role: "assistant" as const,
  content: [{ type: "text" as const, text }],
});
const said = "There is far too much work, my deadlines never end";

async function readParts(prompt: LanguageModelV4Prompt, given = model): Promise<LanguageModelV4StreamPart[]> {
  const { stream } = await given.doStream({ prompt });
  return readOn(stream.getReader());
}
const textOf = (parts: LanguageModelV4StreamPart[]) =>
  parts.flatMap((part) => (part.type === "text-delta" ? [part.delta] : []));

test("a sentence is a delta, and joined they are the reply", async () => {
  const reply = replyTo({ ...input, turns: [{ role: "person", text: said }] });
  const parts = await readParts([{ role: "system", content: "Be somebody else." }, user(said)]);
  expect(textOf(parts)).toHaveLength(reply.sentences.length);
  expect(textOf(parts).join("")).toBe(reply.text);
  expect(parts.map(({ type }) => type).filter((type) => type !== "text-delta")).toEqual([
    "stream-start",
    "text-start",
    "text-end",
    "finish",
  ]);
});

test("usage and the reason to end are reported", async () => {
  const finish = (await readParts([user(said)])).at(-1);
  expect(finish).toMatchObject({ type: "finish", finishReason: { unified: "stop" } });
  if (finish?.type !== "finish") throw new Error("no finish");
  expect(finish.usage.inputTokens.total).toBe(Math.ceil(said.length / 4));
  expect(finish.usage.outputTokens.total).toBeGreaterThan(5);
});

test("a prompt that ends with a begun reply is continued, not begun anew", async () => {
  const begun = "That sounds like a heavy time.";
  const rest = textOf(await readParts([user(said), assistant(begun)])).join("");
  expect(rest).toMatch(/^ \S/);
  expect(rest).not.toContain(begun);
  expect(rest.match(/\?/g)).toHaveLength(1);
  expect(textOf(await readParts([user(said), assistant("What weighs on you most?")]))).toEqual([]);
});

test("the whole conversation counts where the prompt was shortened", async () => {
  const turns = [{ role: "person" as const, text: said }];
  const first = replyTo({ ...input, turns });
  const whole = [
    ...turns,
    { role: "elara" as const, text: first.text },
    { role: "person" as const, text: said },
  ];
  const knowing = createQuestionBankModel({ ...input, turns: whole });
  expect(textOf(await readParts([user(said)], knowing)).join("")).not.toContain(first.sentences.at(-1) ?? "");
});

test("streamText and generateText take it as any other model", async () => {
  const streamed = streamText({ model, messages: [{ role: "user", content: said }] });
  const { text, finishReason } = await generateText({ model, messages: [{ role: "user", content: said }] });
  expect(await streamed.text).toBe(text);
  expect(finishReason).toBe("stop");
});

test("who leaves is not answered any further", async () => {
  const leaving = new AbortController();
  const { stream } = await model.doStream({ prompt: [user(said)], abortSignal: leaving.signal });
  const reader = stream.getReader();
  await reader.read();
  leaving.abort(new Error("gone"));
  await expect(readOn(reader)).rejects.toThrow("gone");
  await expect(model.doGenerate({ prompt: [user(said)], abortSignal: leaving.signal })).rejects.toThrow(
    "gone",
  );
});

async function readOn(reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart>) {
  const parts: LanguageModelV4StreamPart[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
  }
}

const odd: [name: string, prompt: unknown][] = [
  ["nothing", []],
  ["only rules", [{ role: "system", content: "x" }]],
  ["a text for content", [{ role: "user", content: "hello" }]],
  ["no content", [{ role: "user" }]],
  ["a file", [{ role: "user", content: [{ type: "file", data: "x", mediaType: "image/png" }] }]],
  [
    "a tool",
    [{ role: "tool", content: [{ type: "tool-result", toolCallId: "1", toolName: "t", output: null }] }],
  ],
  ["an unknown role", [{ role: "robot", content: [{ type: "text", text: "x" }] }]],
  ["a text that is none", [{ role: "user", content: [{ type: "text", text: 7 }, null] }]],
  ["two begun replies", [user("hi"), assistant("One."), assistant("Two.")]],
];
test.each(odd)("a prompt of %s is answered", async (_name, prompt) => {
  const parts = await readParts(prompt as LanguageModelV4Prompt); // What no caller should send, on purpose.
  expect(parts.at(-1)?.type).toBe("finish");
});
