import { z } from "zod";

/** What became of a nudge that is over. */
export const nudgeOutcomes = ["in_app", "after_mail", "never"] as const;
export type NudgeOutcome = (typeof nudgeOutcomes)[number];
/** By what somebody answered, and why they were asked. */
export const answerWays = ["check_in", "conversation", "message"] as const;
export const askedFor = ["flagged", "low_mood", "sample"] as const;

/** So many nudges of so many different people. */
const tally = z.object({ nudges: z.int(), people: z.int() });
export type Tally = z.output<typeof tally>;

export const nudgeFiguresSchema = z.object({
  asked: tally,
  /** Null where it is of too few people to be told, or would give such a one away. */
  outcomes: z.array(z.object({ outcome: z.enum(nudgeOutcomes), found: tally.nullable() })),
  ways: z.array(z.object({ way: z.enum(answerWays), found: tally.nullable() })),
  /** How many were answered of those asked for each reason; a nudge with several counts as its weightiest. */
  reasons: z.array(z.object({ reason: z.enum(askedFor), asked: tally, answered: tally.nullable() })),
});
/** What is kept of a month. */
export type NudgeFigures = z.output<typeof nudgeFiguresSchema>;
