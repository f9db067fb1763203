import type { Reason, ReasonStrength, ReasonTrend } from "../../detection/verdicts.ts";
import type { FeatureSource } from "../../features/master-row.ts";
import { sourceCount } from "../finding-words.ts";
import { joinNames } from "../group-bars.ts";

/** Whose page it is: HR reads about a person, or a person about themselves. */
export type Reader = "hr" | "self";

export const strengthWords: Readonly<Record<ReasonStrength, string>> = {
  strong: "strong sign",
  clear: "clear sign",
  slight: "slight sign",
};

/** How much of a finding a reason of a strength carries, for those who wonder what the words mean. */
export const strengthLegend: Readonly<Record<Reader, string>> = {
  hr: "Strong: carries a third of the finding or more. Clear: an eighth or more. Slight: less.",
  self: "Strong: a third of what was noticed, or more. Clear: an eighth or more. Slight: less.",
};

/** Over which time it is said which way a reason goes. */
export const trendLegend = "Getting worse or better: the last 4 weeks with records against the year before.";

/** Which way a reason's quantity goes of late; null is not known. */
export const trendWords: Readonly<Record<ReasonTrend | "unknown", string>> = {
  worse: "getting worse",
  better: "getting better",
  steady: "as in the year before",
  unknown: "trend not known",
};

/** What a reason's value is held against. */
export const comparisonWords: Readonly<Record<Reason["comparedWith"], Readonly<Record<Reader, string>>>> = {
  company: { hr: "beside everybody here", self: "beside everybody here" },
  ownPast: { hr: "beside their own past", self: "beside your own past" },
};

export const sourceWords: Readonly<Record<FeatureSource, string>> = {
  activity: "working days",
  leave: "leave",
  onboarding: "onboarding",
  review: "performance reviews",
  rewards: "rewards",
  mood: "mood answers",
};

/**
 * How much is known of a person. `missing` is null where it is not known, or not told, which sources are silent.
 * @example describeCoverage(5, ["rewards"]) // "5 of 6 sources speak; nothing is known about rewards."
 */
export function describeCoverage(coverage: number, missing: readonly FeatureSource[] | null): string {
  if (coverage >= sourceCount) return `All ${sourceCount} sources speak.`;
  const spoken = `${coverage} of ${sourceCount} sources ${coverage === 1 ? "speaks" : "speak"}`;
  if (missing === null || missing.length === 0) return `${spoken}.`;
  return `${spoken}; nothing is known about ${joinNames(missing.map((source) => sourceWords[source]))}.`;
}

type Part = "reasons" | "smaller" | "strengths" | "end" | "coverage";

/** The heads of the parts of an explanation. */
export const partTitles: Readonly<Record<Reader, Readonly<Record<Part, string>>>> = {
  hr: {
    reasons: "Why do we think so?",
    smaller: "Slighter reasons",
    strengths: "What speaks against it",
    end: "What would end the finding",
    coverage: "How much is known",
  },
  self: {
    reasons: "What stood out",
    smaller: "Slighter things",
    strengths: "What looks well",
    end: "What would change it",
    coverage: "How much Elara knows",
  },
};

export const noStrengths: Readonly<Record<Reader, string>> = {
  hr: "Nothing that is known of this person is unusual on the good side.",
  self: "Nothing in your records is unusual on the good side. Ordinary is fine, too.",
};

/** Whether something does is closed with the mood answers. */
export const strengthsClosed = "Nothing that can be shown here.";

export const notAJudgement = "This is not a judgement of performance.";
