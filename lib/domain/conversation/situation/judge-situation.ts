import { type Reason, type Severity, severities } from "../../detection/verdicts.ts";
import type { EmployeeAggregates } from "../../features/employee-aggregates.ts";
import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import type { FamilyName } from "../bank/family-names.ts";
import { findProblemFamily } from "./problem-families.ts";
import type { Situation } from "./situation.ts";

/** Where words begin. Hours a day, mood from 0 to 1 (its five steps are a quarter apart), days since joining. */
export const situationBounds = {
  poorRating: 2,
  averageRating: 3,
  shortHours: 6,
  longHours: 9,
  lowMood: 0.375,
  goodMood: 0.625,
  moodShift: 0.1,
  newForDays: 180,
  longFromDays: 5 * 365,
} as const;

export type StandingFinding = {
  readonly severity: Severity;
  /** Only those that may be read: never health data. */
  readonly reasons: readonly Pick<Reason, "quantity" | "features" | "strength" | "side">[];
};

/** What stands about one person, in words. `null` parts: no finding stands, or no record is known. */
export function judgeSituation(
  finding: StandingFinding | null,
  records: {
    readonly row: Pick<MasterRow, "values" | "meanMood" | "recent" | "ownPast">;
    readonly aggregates: Pick<EmployeeAggregates, "onboarding">;
    readonly clock: FeatureClock;
  } | null,
): Situation {
  const row = records?.row ?? null;
  return {
    problems: finding === null ? [] : listProblems(finding),
    rating: judgeRating(toNumber(row?.values.Performance_Rating)),
    hours: judgeHours(row?.recent.workHours ?? toNumber(row?.values.Work_Hours_mean)),
    mood: judgeMood(row?.recent.mood ?? row?.meanMood ?? null),
    moodTrend: judgeMoodTrend(row?.ownPast.mood ?? null),
    tenure: records === null ? null : judgeTenure(records.aggregates, records.clock),
  };
}

/** One problem a family, worst first; in equal severity the stronger reason first. */
function listProblems({ severity, reasons }: StandingFinding): Situation["problems"] {
  const worst = new Map<FamilyName, Severity>();
  for (const reason of reasons) {
    const family = reason.side === "adverse" ? findProblemFamily(reason) : null;
    if (family === null) continue;
    const graded = gradeReason(severity, reason.strength);
    const known = worst.get(family);
    if (known === undefined || rankOf(graded) > rankOf(known)) worst.set(family, graded);
  }
  return [...worst]
    .map(([family, graded]) => ({ family, severity: graded }))
    .sort((one, other) => rankOf(other.severity) - rankOf(one.severity));
}

const stepsBelow = { strong: 0, clear: 1, slight: 2 } as const;

/** A strong reason is as severe as its finding, weaker ones a step or two less. */
function gradeReason(severity: Severity, strength: Reason["strength"]): Severity {
  return severities[Math.max(0, rankOf(severity) - stepsBelow[strength])] ?? "moderate";
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

function toNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function judgeRating(rating: number | null): Situation["rating"] {
  if (rating === null) return null;
  if (rating <= situationBounds.poorRating) return "poor";
  return rating <= situationBounds.averageRating ? "average" : "good";
}

function judgeHours(hours: number | null): Situation["hours"] {
  if (hours === null) return null;
  if (hours < situationBounds.shortHours) return "below";
  return hours > situationBounds.longHours ? "above" : "usual";
}

function judgeMood(mood: number | null): Situation["mood"] {
  if (mood === null) return null;
  if (mood < situationBounds.lowMood) return "low";
  return mood >= situationBounds.goodMood ? "good" : "mixed";
}

function judgeMoodTrend(past: MasterRow["ownPast"]["mood"]): Situation["moodTrend"] {
  if (past === null) return null;
  const shift = past.recent - past.usual;
  const least = Math.max(situationBounds.moodShift, past.spread);
  if (Math.abs(shift) < least) return "steady";
  return shift < 0 ? "worse" : "better";
}

/** Counted back from the day that the records have reached, not from today. */
function judgeTenure(
  { onboarding }: Pick<EmployeeAggregates, "onboarding">,
  { joining, reached }: FeatureClock,
): Situation["tenure"] {
  if (onboarding === null) return null;
  const today = Math.max(
    onboarding.joiningDay,
    ...[joining, reached.activity, reached.mood].filter((day) => day !== null),
  );
  const days = today - onboarding.joiningDay;
  if (days < situationBounds.newForDays) return "new";
  return days >= situationBounds.longFromDays ? "long" : "settled";
}
