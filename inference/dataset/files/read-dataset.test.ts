import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSplit } from "./read-dataset.ts";

const line = JSON.stringify({
  id: "a#1",
  kind: "idiom",
  contextFamily: "a",
  language: "en",
  family: null,
  severity: null,
  answerKinds: [],
  messages: [
    { role: "system", content: "You are Elara." },
    { role: "user", content: "Hello" },
    { role: "assistant", content: "Hello." },
  ],
});

async function read(text: string) {
  const folder = await mkdtemp(join(tmpdir(), "dataset-"));
  await writeFile(join(folder, "test.jsonl"), text);
  const ids: string[] = [];
  for await (const { id } of readSplit(folder, "test")) ids.push(id);
  return ids;
}

test("lines are conversations", async () => {
  expect(await read(`${line}\n${line}\n`)).toEqual(["a#1", "a#1"]);
});

test.each([
  ["a line cut off", `${line}\n${line.slice(0, 60)}`, /test\.jsonl:2 is no JSON/],
  ["a line of something else", `{"text":"hello"}\n`, /test\.jsonl:1 is no conversation/],
])("%s is told with file and line", async (_, text, told) => {
  await expect(read(text)).rejects.toThrow(told);
});
