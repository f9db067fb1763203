import type { Severity } from "../../detection/verdicts.ts";
import { type FamilyName, familyNames } from "../bank/family-names.ts";
import type { AnswerKind } from "../bank/question-bank.ts";
import type { Dialogue, Exchange } from "../dialogue/state/read-dialogue.ts";
import type { Situation } from "../situation/situation.ts";

/** How much speaks for each theme; 0: nothing does, or the person does not want to speak about it. */
export type Evidence = Readonly<Record<FamilyName, number>>;

const ofSeverity: Readonly<Record<Severity, number>> = { moderate: 1, significant: 2, severe: 3 };
/** What somebody says weighs by how they say it; a denial speaks against what was asked about. */
const ofKind: Readonly<Record<AnswerKind, number>> = {
  distressed: 1.4,
  angry: 1.2,
  asks_for_help: 1.2,
  confirms: 1,
  minimises: 0.6,
  denies: -0.8,
  changes_subject: 0,
};
const fading = 0.9;
const mostOfOneTopic = 4;
const base = 0.05;
const nothingKnown = 0.4;

/** Weighs what is known and what was said; the conversation counts more the newer it is. */
export function weighEvidence(situation: Situation, { exchanges, refused }: Dialogue): Evidence {
  const weights = new Map<FamilyName, number>(familyNames.map((family) => [family, base]));
  const add = (family: FamilyName, weight: number) =>
    weights.set(family, (weights.get(family) ?? 0) + weight);
  for (const { family, severity } of situation.problems) add(family, ofSeverity[severity]);
  for (const [family, weight] of listHints(situation)) add(family, weight);
  for (const [age, exchange] of exchanges.toReversed().entries()) {
    for (const [family, weight] of listSpoken(exchange)) add(family, weight * fading ** age);
  }
  const weightOf = (family: FamilyName) => (refused.has(family) ? 0 : Math.max(0, weights.get(family) ?? 0));
  return toRecord(weightOf);
}

function listHints({ problems, hours, mood, moodTrend, tenure, rating }: Situation): [FamilyName, number][] {
  const hints: [FamilyName, number, boolean][] = [
    ["workload", 1, hours === "above"],
    ["leave_rest", 0.5, hours === "above"],
    ["mood", 1.5, mood === "low"],
    ["mood", 0.5, mood === "mixed"],
    ["mood", 1, moodTrend === "worse"],
    ["onboarding", 1, tenure === "new"],
    ["performance", 1.5, rating === "poor"],
    ["no_data", nothingKnown, problems.length === 0],
  ];
  return hints.flatMap(([family, weight, holds]) => (holds ? [[family, weight]] : []));
}

function listSpoken({ topics, kind, asked }: Exchange): [FamilyName, number][] {
  const factor = ofKind[kind];
  if (factor < 0) return asked === null ? [] : [[asked.family, factor]];
  const told = topics.map(({ family, weight }): [FamilyName, number] => [
    family,
    (Math.min(weight, mostOfOneTopic) / 2) * factor,
  ]);
  const isAsked = asked !== null && !topics.some(({ family }) => family === asked.family);
  return isAsked ? [...told, [asked.family, factor / 2]] : told;
}

// Object.fromEntries forgets which keys it got; they are all of the families.
function toRecord(weightOf: (family: FamilyName) => number): Record<FamilyName, number> {
  return Object.fromEntries(familyNames.map((family) => [family, weightOf(family)])) as Record<
    FamilyName,
    number
  >;
}
