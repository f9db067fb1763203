import { open, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prepareFolder } from "#lib/prepare-folder.ts";
import { type BuildOptions, buildDataset } from "../build-dataset.ts";
import { createTally } from "../card/count-dataset.ts";
import type { DataCard } from "../card/data-card.ts";
import { renderCard } from "../card/render-card.ts";
import { type SplitName, splitNames } from "../conversation.ts";
import type { Material } from "../list-sources.ts";

/** The files of a data set, and no others. */
export const datasetFiles = [
  ...splitNames.map((split) => `${split}.jsonl`),
  "data-card.md",
  "data-card.json",
] as const;

const isPartial = (name: string) => name.endsWith(".partial");
const isOurs = (name: string) => datasetFiles.some((file) => file === name) || isPartial(name);

/** What lies in a folder beside a data set of ours; nothing where there is no folder. */
export async function listForeignFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => !isOurs(name)).sort();
}

/**
 * Builds a data set into a folder. Each file is written under another name and renamed when all are whole, so that an
 * interrupted build leaves what was there before.
 */
export async function writeDataset(
  material: Material,
  options: BuildOptions & {
    readonly folder: string;
    readonly onProgress?: (done: number, total: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<DataCard> {
  const { folder, size, onProgress, signal } = options;
  prepareFolder(folder);
  const tally = createTally(options);
  const files = await openSplits(folder);
  try {
    let done = 0;
    for (const { split, conversation } of buildDataset(material, options, tally.reject)) {
      signal?.throwIfAborted();
      await files[split].write(`${JSON.stringify(conversation)}\n`);
      tally.take(split, conversation);
      onProgress?.(++done, size);
    }
  } finally {
    for (const split of splitNames) await files[split].close();
  }
  const card = tally.card(material);
  await writeFile(join(folder, "data-card.json.partial"), `${JSON.stringify(card, null, 2)}\n`);
  await writeFile(join(folder, "data-card.md.partial"), renderCard(card));
  for (const name of datasetFiles) await rename(join(folder, `${name}.partial`), join(folder, name));
  return card;
}

async function openSplits(folder: string): Promise<Readonly<Record<SplitName, SplitFile>>> {
  const openSplit = (split: SplitName) => openFile(join(folder, `${split}.jsonl.partial`));
  return {
    train: await openSplit("train"),
    validation: await openSplit("validation"),
    test: await openSplit("test"),
  };
}

type SplitFile = { write(text: string): Promise<void>; close(): Promise<void> };

const bufferedCharacters = 65_536;

async function openFile(path: string): Promise<SplitFile> {
  const file = await open(path, "w");
  let buffer = "";
  const flush = async () => {
    await file.write(buffer);
    buffer = "";
  };
  return {
    async write(text) {
      buffer += text;
      if (buffer.length >= bufferedCharacters) await flush();
    },
    async close() {
      await flush();
      await file.close();
    },
  };
}
