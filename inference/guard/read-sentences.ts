import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { readSentence } from "#lib/domain/conversation/guard/evidence/weigh-sentence.ts";
import { guardReasons } from "#lib/domain/conversation/guard/guard-reasons.ts";
import { toPlainSentence } from "#lib/domain/conversation/guard/plain-sentence.ts";
import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import { listSentences, ownTexts, ownTextsAbroad } from "./own-sentences.ts";

const sentenceSchema = z.object({
  person: z.string(),
  sentence: z.string().min(1),
  reason: z.enum(guardReasons).nullable(),
});
export type Sentence = z.output<typeof sentenceSchema>;

/** Every sentence of the training files in a folder, and what Elara says by itself, which is all fine. */
export function readSentences(folder: string): Sentence[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
  const own = [
    ...listSentences(builtInBank.families),
    ...listSentences(ownTexts),
    ...listSentences(ownTextsAbroad),
  ];
  return [...written, ...own.map((sentence) => ({ person: "", sentence, reason: null }))];
}

/** What the guard reads of a sentence. */
export function toFeatures({ sentence, person }: Sentence): ReadonlySet<number> {
  const isQuestion = /[?？][\s"'”’)*_]*$/u.test(sentence.trimEnd());
  return readSentence(toPlainSentence(sentence), { isQuestion, known: new Set(toWords(person)) });
}
