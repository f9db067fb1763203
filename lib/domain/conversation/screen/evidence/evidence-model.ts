import type { WeighedFinding } from "../judge/finding.ts";
import { type ScreenCategory, screenCategories } from "../verdict.ts";
import { featureSpace, readFeatures } from "./evidence-features.ts";
import { evidenceStarts, evidenceSteps, evidenceWeights } from "./weights.ts";

/** What is asked of a message, in the order of the weights: danger or harm at all, danger to life or body, danger now, and of what kind. */
export const evidenceQuestions = ["alarm", "crisis", "imminent", ...screenCategories] as const;

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
  let most: { readonly scores: readonly number[]; readonly wordCount: number } | null = null;
  for (const words of windows) {
    const scores = scoreFeatures(readFeatures(words, findings));
    if (most === null || (scores[0] ?? 0) > (most.scores[0] ?? 0)) most = { scores, wordCount: words.length };
  }
  if (most === null) return null;
  const { wordCount } = most;
  const [alarm = 0, crisis = 0, imminent = 0, ...kinds] = most.scores;
  return {
    wordCount,
    alarm,
    crisis,
    imminent,
    category: screenCategories[kinds.indexOf(Math.max(...kinds))] ?? "suicide",
  };
}

function scoreFeatures(features: ReadonlySet<number>): readonly number[] {
  const weights = getWeights();
  const length = Math.sqrt(features.size || 1);
  return evidenceQuestions.map((_, question) => {
    let sum = 0;
    for (const feature of features) sum += weights[question * featureSpace + feature] ?? 0;
    return (evidenceStarts[question] ?? 0) + (sum * (evidenceSteps[question] ?? 0)) / length;
  });
}

let decoded: Int8Array | null = null;

function getWeights(): Int8Array {
  decoded ??= Int8Array.from(atob(evidenceWeights), (letter) => letter.charCodeAt(0));
  return decoded;
}
