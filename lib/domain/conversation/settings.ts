import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";

/** How freely the model picks its words. The upper ends lie where Text Generation Inference refuses a request. */
export type Sampling = { readonly temperature: number; readonly topP: number; readonly maxTokens: number };

export const samplingSetting: SettingDefinition<Sampling> = {
  key: "conversation.sampling",
  schema: z.strictObject({
    temperature: z.number().min(0.05).max(1.5),
    topP: z.number().min(0.05).max(0.99),
    maxTokens: z.int().min(50).max(2_000),
  }),
  defaultValue: { temperature: 0.7, topP: 0.9, maxTokens: 300 },
};

/** How long the model may keep somebody waiting before the question bank goes on, in seconds. */
export type ReplyPatience = {
  readonly firstTokenSeconds: number;
  readonly stallSeconds: number;
  readonly replySeconds: number;
};

export const replyPatienceSetting: SettingDefinition<ReplyPatience> = {
  key: "conversation.patience",
  schema: z.strictObject({
    firstTokenSeconds: z.number().min(1).max(30),
    stallSeconds: z.number().min(1).max(30),
    replySeconds: z.number().min(5).max(120),
  }),
  defaultValue: { firstTokenSeconds: 4, stallSeconds: 4, replySeconds: 30 },
};

/** How many sentences a reply has. */
export type ReplyLength = { readonly minSentences: number; readonly maxSentences: number };

export const replyLengthSetting: SettingDefinition<ReplyLength> = {
  key: "conversation.replyLength",
  schema: z
    .strictObject({ minSentences: z.int().min(1).max(5), maxSentences: z.int().min(1).max(12) })
    .refine(({ minSentences, maxSentences }) => maxSentences >= minSentences, {
      path: ["maxSentences"],
      message: "It must be at least the fewest sentences.",
    }),
  defaultValue: { minSentences: 2, maxSentences: 5 },
};

/** The most tokens of a conversation that are sent to the model; older parts are summarised. */
export const promptTokensSetting: SettingDefinition<number> = {
  key: "conversation.promptTokens",
  schema: z.int().min(500).max(100_000),
  defaultValue: 3_000,
};

/** Whether the model's template knows a system message. That of Mistral 7B Instruct v0.2 does not. */
export const systemMessageSetting: SettingDefinition<boolean> = {
  key: "conversation.systemMessage",
  schema: z.boolean(),
  defaultValue: false,
};

/**
 * What the company says about leave, help and reporting, in its own words: the question bank quotes it, a language model
 * is told it as data. Empty: nothing.
 */
export const companyPoliciesSetting: SettingDefinition<string> = {
  key: "conversation.companyPolicies",
  schema: z
    .string()
    .trim()
    .max(4_000)
    .regex(/^(?:[^\p{Cc}\u2028\u2029]|[\n\t])*$/u),
  defaultValue: "",
};

/** What one reply is held to. */
export type ReplyLimits = {
  readonly sampling: Sampling;
  readonly patience: ReplyPatience;
  readonly length: ReplyLength;
  readonly promptTokens: number;
  readonly hasSystemMessage: boolean;
};

export const defaultReplyLimits: ReplyLimits = {
  sampling: samplingSetting.defaultValue,
  patience: replyPatienceSetting.defaultValue,
  length: replyLengthSetting.defaultValue,
  promptTokens: promptTokensSetting.defaultValue,
  hasSystemMessage: systemMessageSetting.defaultValue,
};
