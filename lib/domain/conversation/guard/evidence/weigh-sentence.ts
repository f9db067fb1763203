import { openTable, type WeightTable } from "../../evidence/weight-table.ts";
import { toStemFeature, WordFeatures } from "../../evidence/word-features.ts";
import { toWords } from "../../sentences/same-words.ts";
import { isToldBack, sharesWords } from "../echo.ts";
import { type GuardReason, guardReasons } from "../guard-reasons.ts";
import { badWeights, reasonWeights } from "./weights.ts";

/** Log-odds that a sentence should not be shown, and the likeliest reason, were it so. */
export type SentenceEvidence = { readonly bad: number; readonly reason: GuardReason };

/** What is read of a plain sentence beside its words: whether it asks, and what it shares with the message it answers. */
export function readSentence(
  plain: string,
  { isQuestion, known }: { readonly isQuestion: boolean; readonly known: ReadonlySet<string> },
): ReadonlySet<number> {
  const features = new WordFeatures(toWords(plain));
  features.add("asks", String(isQuestion));
  features.add("toldBack", String(isToldBack(plain, known)));
  features.add("shares", String(sharesWords(plain, known)));
  return features.hashes;
}

/** Weighs what was read of a sentence with weights that were trained on written sentences (`inference/guard`). */
export function weighSentence(features: ReadonlySet<number>): SentenceEvidence {
  const { bad, reasons } = getTables();
  const scores = reasons.score(features);
  return {
    bad: bad.score(features)[0] ?? 0,
    reason: guardReasons[scores.indexOf(Math.max(...scores))] ?? "unsafe",
  };
}

/** Whether the written sentences hold a word, in some form; words of two letters, figures and marks count as known. */
export function isKnownWord(word: string): boolean {
  return word.length <= 2 || !/\p{L}/u.test(word) || getTables().bad.knows(toStemFeature(word));
}

let tables: { readonly bad: WeightTable; readonly reasons: WeightTable } | null = null;

function getTables() {
  tables ??= { bad: openTable(badWeights), reasons: openTable(reasonWeights) };
  return tables;
}
