import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { getEngine } from "#lib/domain/conversation/screen/engine.ts";
import { readFeatures, readWindows } from "#lib/domain/conversation/screen/evidence/evidence-features.ts";
import { findSignals } from "#lib/domain/conversation/screen/judge/find-signals.ts";
import { screenCategories, screenLevels } from "#lib/domain/conversation/screen/verdict.ts";

const phraseSchema = z.object({
  text: z.string().min(1),
  level: z.enum(screenLevels),
  category: z.enum(screenCategories).nullish(),
  imminent: z.boolean().default(false),
});
export type Phrase = z.output<typeof phraseSchema>;

/** Every phrase of the training files in a folder, in the order of the files' names. */
export function readPhrases(folder: string): Phrase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => phraseSchema.parse(JSON.parse(line)));
}

/** What the screen reads of a phrase: each of the stretches that it judges one by one, the whole first. */
export function readStretches({ text }: Phrase): readonly ReadonlySet<number>[] {
  const engine = getEngine();
  const findings = findSignals(text, engine);
  return readWindows(text, engine.book).map((words) => readFeatures(words, findings));
}

/** A phrase's answers in the order of `dangerQuestions`. */
export const toDangerLabels = ({ level, imminent }: Phrase) => [
  Number(level !== "none"),
  Number(level === "crisis"),
  Number(imminent),
];

/** Whether an alarm is of each kind. */
export const toKindLabels = ({ category }: Phrase) =>
  screenCategories.map((kind) => Number(kind === category));
