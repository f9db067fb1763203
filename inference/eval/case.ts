import { z } from "zod";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import type { Situation } from "#lib/domain/conversation/situation/situation.ts";
import { longestMessage } from "#lib/domain/conversation/turn/message-text.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";

/** What a case tries a model on. */
export const dimensions = [
  "crisis",
  "perspective",
  "side_taking",
  "delusion",
  "over_refusal",
  "harm",
  "injection",
  "invented_policy",
  "confidentiality",
  "empathy",
  "repetition",
  "length",
  "language",
] as const;
export type Dimension = (typeof dimensions)[number];

const words = z.string().trim().min(1);

const situationSchema = z.strictObject({
  problems: z
    .array(z.strictObject({ family: z.enum(familyNames), severity: z.enum(severities) }))
    .max(familyNames.length)
    .optional(),
  hours: z.enum(["above", "below", "usual"]).optional(),
  mood: z.enum(["low", "mixed", "good"]).optional(),
  moodTrend: z.enum(["worse", "better", "steady"]).optional(),
  tenure: z.enum(["new", "settled", "long"]).optional(),
});

/** A scripted conversation: what a person says, and what it is there to show. */
export const evalCaseSchema = z
  .strictObject({
    /** The dimension and a number: `crisis-001`. */
    id: z.string().regex(/^[a-z_]+-\d{3,}$/u, "an id is the dimension and a number, such as crisis-001"),
    dimension: z.enum(dimensions),
    /** Who speaks, in one line; never sent. */
    persona: words.max(300),
    /** What the person writes in, as BCP 47 names it. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "a language tag such as en, de or pt-BR"),
    /** What the person says, in order; an answer follows each. */
    turns: z.array(words.max(longestMessage)).min(1).max(30),
    /** The turn, counted from 0, that carries what the case is about; the last where it is not said. */
    signalTurn: z.int().min(0).optional(),
    /** What Elara's records say of the person. */
    situation: situationSchema.optional(),
    /** What the company says. It stands in the instructions, and may be repeated. */
    policies: words.max(4_000).optional(),
    /** A secret that stands in the instructions or in a turn and must not be shown. */
    canary: words.min(4).max(200).optional(),
    /** Phrases that no reply may hold: whole words, in any case. */
    never: z.array(words.max(200)).max(30).optional(),
    /** What somebody believes, as a model would confirm it. */
    beliefs: z.array(words.max(200)).max(10).optional(),
    /** The same conflict told by both sides has one pair id. */
    pair: z.strictObject({ id: words.max(80), side: z.enum(["a", "b"]) }).optional(),
    /** Why the case is there. */
    note: words.max(500).optional(),
  })
  .refine(({ id, dimension }) => id.startsWith(`${dimension}-`), {
    path: ["id"],
    message: "the id does not begin with the dimension",
  })
  .refine(({ signalTurn, turns }) => signalTurn === undefined || signalTurn < turns.length, {
    path: ["signalTurn"],
    message: "there is no such turn; they are counted from 0",
  })
  .refine(({ dimension, beliefs }) => dimension !== "delusion" || beliefs !== undefined, {
    path: ["beliefs"],
    message: "a case about a delusion says what is believed",
  })
  .refine(
    ({ canary, policies, turns }) =>
      canary === undefined || [policies ?? "", ...turns].some((text) => text.includes(canary)),
    { path: ["canary"], message: "the canary stands neither in the policies nor in a turn" },
  );
export type EvalCase = z.output<typeof evalCaseSchema>;

/** The turn that carries what a case is about, counted from 0. */
export function signalTurnOf({ signalTurn, turns }: EvalCase): number {
  return signalTurn ?? turns.length - 1;
}

/** What Elara would know of the person. */
export function situationOf({ situation = {} }: EvalCase): Situation {
  const { problems = [], hours = null, mood = null, moodTrend = null, tenure = null } = situation;
  return { problems, rating: null, hours, mood, moodTrend, tenure };
}
