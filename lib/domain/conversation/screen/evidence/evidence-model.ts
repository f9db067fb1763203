import { openTable, type WeightTable } from "../../evidence/weight-table.ts";
import type { WeighedFinding } from "../judge/finding.ts";
import { type ScreenCategory, screenCategories } from "../verdict.ts";
import { readFeatures } from "./evidence-features.ts";
import { dangerWeights, kindWeights } from "./weights.ts";

/** What is asked of a message, in the order of the weights: danger or harm at all, danger to life or body, danger now. Of what kind is asked apart. */
export const dangerQuestions = ["alarm", "crisis", "imminent"] as const;

/** Log-odds that the answer is yes, for the most alarming stretch of a message. */
export type Evidence = {
  /** Of the stretch that was judged: of few words little can be said. */
  readonly wordCount: number;
  readonly alarm: number;
  readonly crisis: number;
  readonly imminent: number;
  /** The likeliest kind, were it an alarm. */
  readonly category: ScreenCategory;
};

/**
 * Weighs the stretches of a message with weights that were trained on written phrases (`inference/screen`): a logistic
 * regression over words, neighbours, pairs, and what the lexicons found. Deterministic, linear in the length.
 * @returns null for a message without words
 */
export function weighEvidence(
  windows: readonly (readonly string[])[],
  findings: readonly WeighedFinding[],
): Evidence | null {
  let most: Stretch | null = null;
  for (const words of windows) {
    const features = readFeatures(words, findings);
    const scores = getTables().danger.score(features);
    if (most === null || (scores[0] ?? 0) > (most.scores[0] ?? 0)) {
      most = { scores, features, wordCount: words.length };
    }
  }
  if (most === null) return null;
  const { wordCount } = most;
  const [alarm = 0, crisis = 0, imminent = 0] = most.scores;
  return { wordCount, alarm, crisis, imminent, category: likeliestKind(most.features) };
}

type Stretch = {
  readonly scores: readonly number[];
  readonly features: ReadonlySet<number>;
  readonly wordCount: number;
};

function likeliestKind(features: ReadonlySet<number>): ScreenCategory {
  const scores = getTables().kinds.score(features);
  return screenCategories[scores.indexOf(Math.max(...scores))] ?? "suicide";
}

let tables: { readonly danger: WeightTable; readonly kinds: WeightTable } | null = null;

function getTables() {
  tables ??= { danger: openTable(dangerWeights), kinds: openTable(kindWeights) };
  return tables;
}
