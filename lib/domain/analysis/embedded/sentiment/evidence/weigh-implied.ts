import { openTable, type WeightTable } from "../../../../conversation/evidence/weight-table.ts";
import { WordFeatures } from "../../../../conversation/evidence/word-features.ts";
import type { Sentence } from "../read-sentences.ts";
import { impliedWeights } from "./weights.ts";

/** Log-odds from which on words without any feeling are taken to tell of something bad. Errs towards saying nothing. */
const badFrom = 2;
const fewestWords = 3;
const longestWeighed = 120;
/** Mild: it is a guess. */
const worth = -0.6;

/**
 * What a message implies that names no feeling ("they gave the project to the guy I trained"): by weights of a logistic
 * regression over its words (`inference/sentiment`). 0 unless it speaks clearly of something bad.
 */
export function weighImplied(sentences: readonly Sentence[]): number {
  const features = readImpliedFeatures(sentences);
  if (features === null) return 0;
  table ??= openTable(impliedWeights);
  return (table.score(features)[0] ?? 0) > badFrom ? worth : 0;
}

let table: WeightTable | undefined;

/** @returns null of texts too short to imply anything, and of pasted walls of text */
export function readImpliedFeatures(sentences: readonly Sentence[]): ReadonlySet<number> | null {
  const words = sentences.flatMap(({ stretches, isQuestion }) => [
    ...stretches.flat(),
    ...(isQuestion ? ["?"] : []),
  ]);
  if (words.length < fewestWords || words.length > longestWeighed) return null;
  return new WordFeatures(words).hashes;
}
