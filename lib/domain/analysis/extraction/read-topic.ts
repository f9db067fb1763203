import { distance } from "fastest-levenshtein";
import { type FamilyName, familyNames } from "../../conversation/bank/family-names.ts";

const synonyms: Readonly<Record<string, FamilyName>> = {
  workload: "workload",
  "work load": "workload",
  overwork: "workload",
  stress: "workload",
  burnout: "workload",
  mood: "mood",
  wellbeing: "mood",
  "emotional wellbeing": "mood",
  recognition: "recognition",
  appreciation: "recognition",
  reward: "recognition",
  rewards: "recognition",
  performance: "performance",
  feedback: "performance",
  manager: "manager",
  management: "manager",
  leadership: "manager",
  supervisor: "manager",
  onboarding: "onboarding",
  training: "onboarding",
  leave: "leave_rest",
  rest: "leave_rest",
  "leave rest": "leave_rest",
  "leave and rest": "leave_rest",
  "work life balance": "leave_rest",
  sleep: "leave_rest",
  belonging: "belonging",
  isolation: "belonging",
  loneliness: "belonging",
  team: "belonging",
  growth: "growth",
  career: "growth",
  "career growth": "growth",
  development: "growth",
  promotion: "growth",
  conflict: "conflict",
  conflicts: "conflict",
  harassment: "conflict",
  bullying: "conflict",
};

/** The bank's family that a topic's name means; null where none is meant for certain. */
export function readTopic(name: unknown): FamilyName | null {
  if (typeof name !== "string") return null;
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const direct = synonyms[plain];
  if (Object.hasOwn(synonyms, plain) && direct !== undefined) return direct;
  const near = familyNames.find(
    (family) => family !== "no_data" && plain.length > 4 && distance(family.replace("_", " "), plain) <= 1,
  );
  return near ?? null;
}
