import { familyNames } from "../bank/family-names.ts";
import type { Dialogue } from "../dialogue/state/read-dialogue.ts";
import type { Situation } from "../situation/situation.ts";
import { type Analysis, normalise } from "./analysis.ts";
import type { Tone } from "./council.ts";
import type { Expert } from "./experts.ts";
import { expertTexts, hypothesisTexts } from "./hypotheses.ts";
import type { Evidence } from "./weigh-evidence.ts";

/** How much evidence makes an expert half sure. */
const halfSure = 2;

/** What an expert makes of the evidence without an endpoint: the same evidence, seen through the expert's lens. */
export function analyseByRules(expert: Expert, evidence: Evidence, tone: Tone): Analysis {
  const seen = familyNames.map((family) => ({
    family,
    text: expertTexts[expert.name]?.[family] ?? hypothesisTexts[family],
    weight: evidence[family] * (expert.lens[family] ?? 1),
  }));
  const hypotheses = normalise(seen);
  const strongest = Math.max(0, ...seen.map(({ weight }) => weight));
  return {
    expert: expert.name,
    hypotheses,
    confidence: strongest / (strongest + halfSure),
    question: "",
    tone,
  };
}

/** Gentle with what is heavy, plain with anger and with those who are fine, warm otherwise. */
export function judgeTone(situation: Situation, { exchanges }: Dialogue): Tone {
  const recent = exchanges.slice(-3);
  const isHeavy = recent.some(
    ({ kind, feelings }) => kind === "distressed" || feelings.some((feeling) => feeling.isHeavy),
  );
  const isSerious =
    situation.mood === "low" || situation.problems.some(({ severity }) => severity === "severe");
  if (isHeavy) return "gentle";
  const last = exchanges.at(-1)?.kind;
  if (last === "angry" || last === "denies") return "plain";
  return isSerious ? "gentle" : "warm";
}
