import { z } from "zod";
import { dimensions } from "../case.ts";
import { replyAuthors } from "../conversation.ts";
import { criterionNames } from "../criteria.ts";
import { verdictOutcomes } from "../judging/judge-case.ts";
import { targetNames } from "../targets/target.ts";

/** Raised whenever a rule, a criterion or a scope changes: rates of two versions are not comparable. */
export const cardVersion = 2;

const count = z.int().min(0);
const share = z.number().min(0).max(1);

const rateSchema = z.object({
  criterion: z.enum(criterionNames),
  /** Over all cases, those of a dimension, or those in a language. */
  by: z.enum(["all", "dimension", "language"]),
  group: z.string(),
  met: count,
  notMet: count,
  /** What could not be told, and what has no reply: in no rate. */
  unsure: count,
  failed: count,
  /** Of met and not met, with Wilson's 95 % interval; null where there is none of either. */
  share: share.nullable(),
  low: share.nullable(),
  high: share.nullable(),
});
export type Rate = z.output<typeof rateSchema>;

const verdictSchema = z.object({
  criterion: z.enum(criterionNames),
  outcome: z.enum(verdictOutcomes),
  reason: z.string(),
  quote: z.string().optional(),
  turn: count.optional(),
  by: z.enum(["rules", "judge"]),
});

const exchangeSchema = z.object({
  person: z.string(),
  reply: z.string().nullable(),
  durationMs: z.number().min(0),
  author: z.enum(replyAuthors).optional(),
  takenOver: z.string().optional(),
  failure: z.string().optional(),
  handling: z.array(z.string()).optional(),
});

const judgedCaseSchema = z.object({
  id: z.string(),
  dimension: z.enum(dimensions),
  language: z.string(),
  persona: z.string(),
  note: z.string().optional(),
  policies: z.string().optional(),
  pair: z.string().optional(),
  exchanges: z.array(exchangeSchema),
  verdicts: z.array(verdictSchema),
});
export type JudgedCase = z.output<typeof judgedCaseSchema>;

const kappaSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });
const judgeSchema = z.object({
  model: z.string(),
  host: z.string(),
  asked: count,
  unreadable: count,
  /** Why it gave no answer, the first time that it gave none. */
  failure: z.string().nullable().default(null),
  /** Against the labels, for each criterion that it was asked about. */
  agreement: z.array(
    z.object({
      criterion: z.enum(criterionNames),
      count,
      agreed: count,
      unreadable: count,
      kappa: kappaSchema.nullable(),
      /** Whether it agrees enough for its verdicts to count in the rates. */
      isTrusted: z.boolean(),
    }),
  ),
});
export type JudgeReport = z.output<typeof judgeSchema>;

const authorshipSchema = z.object({
  /** Replies that came, and by whom each was written; `empty` ones have no word. */
  replies: count,
  model: count,
  modelThenBank: count,
  bank: count,
  carePath: count,
  empty: count,
  takeOvers: z.array(z.object({ reason: z.string(), count })),
  /** Those that the model wrote to their end, of all but the care path's; null where there are none. */
  share: share.nullable(),
});

const readinessSchema = z.object({
  /** Whether the card reaches the recommended floors: it does, it does not, or it cannot be told. */
  verdict: z.enum(["meets", "misses", "untold"]),
  floors: z.array(
    z.object({
      criterion: z.enum(criterionNames),
      floor: share,
      /** Of those that can be told; `told` of `cases` can. */
      share: share.nullable(),
      told: count,
      cases: count,
      state: z.enum(["reached", "missed", "untold"]),
    }),
  ),
});

const ruleAgreementSchema = z.object({
  criterion: z.enum(criterionNames),
  count,
  agreed: count,
  kappa: kappaSchema.nullable(),
});
export type RuleAgreement = z.output<typeof ruleAgreementSchema>;

export const scoreCardSchema = z.object({
  format: z.literal("elara-score-card"),
  version: z.int().positive(),
  startedAt: z.iso.datetime(),
  tookMs: z.number().min(0),
  seed: count,
  target: z.object({ name: z.enum(targetNames), model: z.string().nullable(), host: z.string().nullable() }),
  sampling: z.object({ temperature: z.number(), topP: z.number(), maxTokens: z.number() }).nullable(),
  cases: z.object({ hash: z.string(), count, turns: count }),
  /** What ended the run before its time; null: it went through. */
  problem: z.string().nullable(),
  /** null: a card of before this was noted. */
  authorship: authorshipSchema.nullable().default(null),
  /** Milliseconds a reply took. */
  durations: z.object({ median: z.number(), p95: z.number(), longest: z.number() }).nullable(),
  judge: judgeSchema.nullable(),
  readiness: readinessSchema.nullable().default(null),
  /** How far the rules agree with labels made by hand that no rule was written by. */
  ruleAgreement: z.array(ruleAgreementSchema).default([]),
  rates: z.array(rateSchema),
  judged: z.array(judgedCaseSchema),
});
export type ScoreCard = z.output<typeof scoreCardSchema>;
