import type { FamilyName } from "../bank/family-names.ts";
import { type Analysis, normalise } from "./analysis.ts";
import type { Hypothesis } from "./council.ts";

/** How far experts keep to their own view when they have heard the others. */
const ownShare = 0.6;

/**
 * One round over the competing hypotheses: each expert hears the others, takes over a part of what they hold likely
 * (by how sure they are), and gives up a part of what nobody else sees. Nobody sees the revised views of the round.
 */
export function debate(analyses: readonly Analysis[]): Analysis[] {
  return analyses.map((own) => {
    const others = analyses.filter(({ expert }) => expert !== own.expert);
    return { ...own, hypotheses: revise(own, others) };
  });
}

function revise(own: Analysis, others: readonly Analysis[]): Hypothesis[] {
  const heard = poolHypotheses(others);
  const families = new Set([...own.hypotheses, ...heard].map(({ family }) => family));
  const revised = [...families].map((family): Hypothesis => {
    const mine = find(own.hypotheses, family);
    const theirs = find(heard, family);
    const weight = ownShare * (mine?.weight ?? 0) + (1 - ownShare) * (theirs?.weight ?? 0);
    return { family, text: mine?.text ?? theirs?.text ?? "", weight };
  });
  return normalise(revised);
}

/** What several experts hold together, each counted by how sure they are. */
export function poolHypotheses(analyses: readonly Analysis[]): Hypothesis[] {
  const pooled = new Map<FamilyName, Hypothesis & { strongest: number }>();
  for (const { hypotheses, confidence } of analyses) {
    for (const { family, text, weight } of hypotheses) {
      const vote = weight * confidence;
      const known = pooled.get(family);
      const isStrongest = known === undefined || vote > known.strongest;
      pooled.set(family, {
        family,
        text: isStrongest ? text : known.text,
        weight: (known?.weight ?? 0) + vote,
        strongest: isStrongest ? vote : known.strongest,
      });
    }
  }
  return normalise([...pooled.values()].map(({ family, text, weight }) => ({ family, text, weight })));
}

function find(hypotheses: readonly Hypothesis[], family: FamilyName): Hypothesis | undefined {
  return hypotheses.find((hypothesis) => hypothesis.family === family);
}
