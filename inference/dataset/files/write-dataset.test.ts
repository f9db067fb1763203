import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conversationSchema } from "../conversation.ts";
import { readMaterial } from "../read-material.ts";
import { datasetFiles, listForeignFiles, writeDataset } from "./write-dataset.ts";

const material = readMaterial();
const newFolder = () => mkdtemp(join(tmpdir(), "dataset-"));

test("the files of a data set, whole and without leftovers, and a card that counts them", async () => {
  const folder = await newFolder();
  const seen: number[] = [];
  const card = await writeDataset(material, {
    folder,
    seed: 3,
    size: 120,
    onProgress: (done) => seen.push(done),
  });
  expect((await readdir(folder)).sort()).toEqual([...datasetFiles].sort());
  const read = async (name: string) => (await readFile(join(folder, name), "utf8")).trimEnd().split("\n");
  const lines = (await Promise.all(["train.jsonl", "validation.jsonl", "test.jsonl"].map(read))).map((all) =>
    all.map((line) => conversationSchema.parse(JSON.parse(line))),
  );
  expect(lines.map((all) => all.length)).toEqual([108, 6, 6]);
  expect(seen.at(-1)).toBe(120);
  expect(JSON.parse((await read("data-card.json")).join("\n"))).toEqual(card);
  expect(card).toMatchObject({ seed: 3, conversations: 120, splits: { train: { conversations: 108 } } });
  const kinds = Map.groupBy(lines.flat(), ({ kind }) => kind);
  expect(card.kinds).toEqual(Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])));
  expect((await read("data-card.md")).join("\n")).toContain("120 conversations");
});

test("an interrupted build leaves what was there", async () => {
  const folder = await newFolder();
  await writeDataset(material, { folder, seed: 3, size: 100 });
  const before = await readFile(join(folder, "train.jsonl"), "utf8");
  const interruption = new AbortController();
  const onProgress = (done: number) => {
    if (done === 20) interruption.abort(new Error("stopped"));
  };
  const again = writeDataset(material, {
    folder,
    seed: 4,
    size: 100,
    onProgress,
    signal: interruption.signal,
  });
  await expect(again).rejects.toThrow("stopped");
  expect(await readFile(join(folder, "train.jsonl"), "utf8")).toBe(before);
  expect(await listForeignFiles(folder)).toEqual([]);
});

test("files that are none of a data set are seen", async () => {
  const folder = await newFolder();
  expect(await listForeignFiles(join(folder, "nowhere"))).toEqual([]);
  await writeFile(join(folder, "thesis.docx"), "x");
  await writeFile(join(folder, "train.jsonl"), "x");
  expect(await listForeignFiles(folder)).toEqual(["thesis.docx"]);
});
