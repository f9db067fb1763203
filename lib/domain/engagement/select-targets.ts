import { classifyMood } from "../insight/mood-scale.ts";
import type { Candidate } from "./candidate.ts";
import { computeSampleSize, drawSample } from "./draw-sample.ts";
import { findObstacle } from "./find-obstacle.ts";
import type { ContactReason, Obstacle } from "./nudge.ts";
import { type EngagementSettings, type TargetRules, toQuietHours } from "./settings.ts";
import { findWakingMoment, type WakingHours } from "./waking-hours.ts";

export type Target = {
  readonly employeeId: string;
  readonly userId: string;
  readonly reasons: readonly ContactReason[];
  /** When they are asked: now, or when their quiet hours are over. */
  readonly sendAt: Date;
};

export type Omission = {
  readonly employeeId: string;
  readonly reasons: readonly ContactReason[];
  readonly obstacle: Obstacle;
};

export type Selection = {
  readonly targets: readonly Target[];
  /** People who would be asked and have no account: HR reaches them in another way. */
  readonly unreachable: readonly {
    readonly employeeId: string;
    readonly reasons: readonly ContactReason[];
  }[];
  /** People with a reason who are left in peace, and why. */
  readonly omissions: readonly Omission[];
  /** How many people were looked at, and how many of those without a reason have something against asking them. */
  readonly looked: number;
  readonly spared: number;
};

type Considered = {
  readonly candidate: Candidate;
  readonly reasons: readonly ContactReason[];
  readonly obstacle: Obstacle | null;
  readonly sendAt: Date;
};

/**
 * Whom a round asks how they are, why, and whom it does not ask, and why not: everybody with a finding that stands, everybody whose
 * mood is low for long, and some who are drawn by lot; without those on leave, lately talked to, opted out, or over their
 * attention budget at the moment they would be asked, which lies after their quiet hours. People without an account are
 * drawn and listed by the same rules, apart, so that neither list tells who has a reason.
 *
 * @param input.seed of the lot; the same candidates in the same order, seed, moment and settings give the same selection
 * @throws RangeError for a zone that does not exist
 */
export function selectTargets(input: {
  readonly candidates: readonly Candidate[];
  readonly now: Date;
  readonly settings: EngagementSettings;
  readonly seed: number;
}): Selection {
  const { settings, now, seed } = input;
  const considered = input.candidates
    .filter(({ isActive }) => isActive)
    .map((candidate) => consider(candidate, now, settings));
  const free = considered.filter(({ obstacle }) => obstacle === null);
  const pools = [
    free.filter(({ candidate }) => candidate.userId !== null),
    free.filter(({ candidate }) => candidate.userId === null),
  ];
  const chosen = pools.flatMap((pool) => choose(pool, settings.targets, seed));
  return {
    targets: chosen.flatMap(({ candidate: { employeeId, userId }, reasons, sendAt }) =>
      userId === null ? [] : [{ employeeId, userId, reasons, sendAt }],
    ),
    unreachable: chosen
      .filter(({ candidate }) => candidate.userId === null)
      .map(({ candidate, reasons }) => ({ employeeId: candidate.employeeId, reasons })),
    omissions: considered.flatMap(({ candidate: { employeeId }, reasons, obstacle }) =>
      obstacle === null || reasons.length === 0 ? [] : [{ employeeId, reasons, obstacle }],
    ),
    looked: considered.length,
    spared: considered.filter(({ reasons, obstacle }) => reasons.length === 0 && obstacle !== null).length,
  };
}

function consider(candidate: Candidate, now: Date, settings: EngagementSettings): Considered {
  const reasons = findReasons(candidate, settings.targets);
  const sendAt = findWakingMoment(now, wakingHoursOf(candidate, settings));
  const obstacle = sendAt === null ? "opted_out" : findObstacle(candidate, sendAt, settings);
  return { candidate, reasons, obstacle, sendAt: sendAt ?? now };
}

/** When somebody may be written to: outside the company's quiet hours and their own. */
export function wakingHoursOf(
  { timeZone, ownQuietHours }: Pick<Candidate, "timeZone" | "ownQuietHours">,
  { quietHours, round }: Pick<EngagementSettings, "quietHours" | "round">,
): WakingHours {
  const quiet = [toQuietHours(quietHours), ...(ownQuietHours === null ? [] : [ownQuietHours])];
  return { timeZone, quiet, onWeekends: round.onWeekends };
}

/** Why somebody would be asked, besides by lot. */
export function findReasons(
  { finding, mood }: Pick<Candidate, "finding" | "mood">,
  { lowestZones, leastAnswers }: TargetRules,
): ContactReason[] {
  const isLow =
    mood !== null &&
    mood.answerCount >= leastAnswers &&
    classifyMood(Math.min(1, Math.max(0, mood.mean))) <= lowestZones;
  return [...(finding === null ? [] : (["flagged"] as const)), ...(isLow ? (["low_mood"] as const) : [])];
}

function choose(pool: readonly Considered[], rules: TargetRules, seed: number): Considered[] {
  const withReason = pool.filter(({ reasons }) => reasons.length > 0);
  const others = pool.filter(({ reasons }) => reasons.length === 0);
  const size = computeSampleSize({ chosen: withReason.length, eligible: others.length }, rules);
  const drawn = drawSample(others, size, seed).map((one) => ({ ...one, reasons: ["sample" as const] }));
  return [...withReason, ...drawn];
}
