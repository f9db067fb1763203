import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const hostileLabels = ["harmful", "role_confusion", "leak", "sycophancy"] as const;
export type HostileLabel = (typeof hostileLabels)[number];

const sentenceSchema = z.object({
  /** Who writes so: `harmful`, `role_confused`, `leaking`, `sycophantic`, `good`. */
  voice: z.string(),
  /** What the person's message is about. */
  occasion: z.string(),
  /** The message that it answers. */
  person: z.string(),
  sentence: z.string().min(1),
  /** What is wrong with it, known because it was written so. */
  label: z.enum([...hostileLabels, "fine"]),
  language: z.string(),
});
export type LabelledSentence = z.output<typeof sentenceSchema>;

export const sentencesFolder = join(import.meta.dirname, "sentences");

/**
 * The labelled sentences of a file, or of all `.jsonl` files of a folder.
 * @throws {RangeError} with the place of a line that is none
 */
export function readLabelledSentences(path: string): LabelledSentence[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [parseLine(line, `${file}:${index + 1}`)])),
  );
}

function parseLine(line: string, place: string): LabelledSentence {
  const parsed = sentenceSchema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new RangeError(`${place} is no labelled sentence: ${line.slice(0, 80)}`);
}
