import { gateGroups, isLargeEnough } from "../../privacy/group-gate.ts";
import {
  answerWays,
  askedFor,
  type NudgeFigures,
  type NudgeOutcome,
  nudgeOutcomes,
  type Tally,
} from "./nudge-figures.ts";

/** Nudges that are over, as many as fit and of how many different people; without any word, all of them. */
export type NudgeQuestion = {
  readonly outcome?: NudgeOutcome;
  readonly way?: (typeof answerWays)[number];
  readonly reason?: (typeof askedFor)[number];
  /** Together with a reason. */
  readonly isAnswered?: boolean;
};
export type NudgeCounts = { tally(question: NudgeQuestion): Tally };

const isEnough = ({ people }: Tally) => isLargeEnough({ people, respondents: people });

/**
 * How nudges were answered, with every number of at least five different people, and none hidden whose siblings would give it
 * away (the one gate of group figures). Null when fewer than five people were asked.
 */
export function computeNudgeResponse(counts: NudgeCounts): NudgeFigures | null {
  const asked = counts.tally({});
  if (!isEnough(asked)) return null;
  const outcomes = nudgeOutcomes.map((outcome) => ({ name: outcome, found: counts.tally({ outcome }) }));
  const ways = answerWays.map((way) => ({ name: way, found: counts.tally({ way }) }));
  const reasons = askedFor.map((reason) => ({ name: reason, found: counts.tally({ reason }) }));
  return {
    asked,
    outcomes: hideSmall(outcomes).map(({ name, found }) => ({ outcome: name, found })),
    ways: hideSmall(ways).map(({ name, found }) => ({ way: name, found })),
    reasons: hideSmall(reasons).flatMap(({ name, found }) => {
      if (found === null || found.nudges === 0) return [];
      const sides = [true, false].map((isAnswered) => ({
        name: isAnswered,
        found: counts.tally({ reason: name, isAnswered }),
      }));
      const answered = hideSmall(sides).find((side) => side.name)?.found ?? null;
      return [{ reason: name, asked: found, answered }];
    }),
  };
}

type Named<Name> = { readonly name: Name; readonly found: Tally };

function hideSmall<Name>(rows: readonly Named<Name>[]): { name: Name; found: Tally | null }[] {
  const groups = rows.map((row) => ({
    row,
    people: Math.max(5, row.found.people),
    respondents: row.found.people,
  }));
  const { shown, unanswered } = gateGroups(groups);
  const told = new Set([...shown, ...unanswered].map(({ row }) => row));
  return rows.map((row) => ({ name: row.name, found: told.has(row) ? row.found : null }));
}
