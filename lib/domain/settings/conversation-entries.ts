import {
  companyPoliciesSetting,
  promptTokensSetting,
  type ReplyLength,
  type ReplyPatience,
  replyLengthSetting,
  replyPatienceSetting,
  type Sampling,
  samplingSetting,
  systemMessageSetting,
} from "../conversation/settings.ts";
import { conversationRetentionSetting } from "../conversation/turn/retention.ts";
import { type ReleaseMode, type ReleaseRule, releaseRuleSetting } from "../insight/summary/release-rule.ts";
import { quietMinutesSetting, summaryRetentionSetting } from "../insight/summary/settings.ts";
import type { FieldWords, SettingEntry } from "./setting-entry.ts";

const patienceWords: Readonly<Record<keyof ReplyPatience, FieldWords>> = {
  firstTokenSeconds: { label: "Until its first word", unit: "seconds" },
  stallSeconds: { label: "Between two words", unit: "seconds" },
  replySeconds: { label: "For the whole reply", unit: "seconds" },
};

const lengthWords: Readonly<Record<keyof ReplyLength, FieldWords>> = {
  minSentences: {
    label: "At least",
    unit: "sentences",
    meaning: "From then on a reply ends with its question",
  },
  maxSentences: { label: "At most", unit: "sentences" },
};

const samplingWords: Readonly<Record<keyof Sampling, FieldWords>> = {
  temperature: {
    label: "Temperature",
    meaning: "Low: predictable and plain. High: varied, and sooner beside the point",
  },
  topP: { label: "Top-p", meaning: "Of the words that could follow, only the likeliest with this share" },
  maxTokens: { label: "Longest reply", unit: "tokens", meaning: "A token is about three quarters of a word" },
};

const releaseModeWords: Readonly<Record<ReleaseMode, string>> = {
  automatic: "At once",
  after_review: "After time to read and correct it",
  only_when_released: "Only when the person lets them",
};

const releaseWords: Readonly<Record<keyof ReleaseRule, FieldWords>> = {
  mode: { label: "HR reads a summary", choices: releaseModeWords },
  reviewHours: {
    label: "Time to read and correct",
    unit: "hours",
    meaning: "Counts where there is such time; then HR reads it if the person did nothing",
  },
};

/** What decides how Elara answers, and what becomes of a talk. How long to wait, how freely to write, how much to read and system messages count only with a language model. */
export const conversationEntries: readonly SettingEntry[] = [
  {
    definition: companyPoliciesSetting,
    section: "conversation",
    title: "What your company says",
    meaning:
      "Whom to ask, how leave works, where to report something: Elara quotes it, word for word, when somebody asks, and says who knows more when nothing is written here. One matter a sentence or a line. Everybody who talks with Elara can be told it, so it is no place for secrets.",
    words: { label: "In the company's own words", typedAs: "text" },
    counts: "at once",
  },
  {
    definition: replyLengthSetting,
    section: "conversation",
    title: "Length of a reply",
    meaning:
      "Short replies leave room to speak. A reply asks one question at most and ends with it, or where it has reached its length.",
    words: lengthWords,
    counts: "at once",
  },
  {
    definition: replyPatienceSetting,
    section: "conversation",
    title: "How long to wait for the language model",
    meaning:
      "When the language model falls silent for longer than this, Elara goes on by itself with the words of the question bank. Whoever is talking sees one answer and does not wait.",
    words: patienceWords,
    counts: "at once",
  },
  {
    definition: samplingSetting,
    section: "conversation",
    title: "How freely the language model writes",
    meaning: "The figures that are sent to the language model with every message.",
    words: samplingWords,
    counts: "at once",
  },
  {
    definition: promptTokensSetting,
    section: "conversation",
    title: "How much of a conversation the language model reads",
    meaning:
      "What was disclosed, promised and said about safety always goes along, then what was said last; the rest as a summary. It must be less than the language model can read at once.",
    words: { label: "At most", unit: "tokens" },
    counts: "at once",
  },
  {
    definition: systemMessageSetting,
    section: "conversation",
    title: "System messages",
    meaning:
      "Turn this on when the language model knows messages of the role “system”. Off, its instructions stand at the start of the first message, which every language model reads. Mistral 7B Instruct v0.2 needs it off.",
    words: { label: "The language model knows system messages" },
    counts: "at once",
  },
  {
    definition: conversationRetentionSetting,
    section: "conversation",
    title: "How long conversations are kept",
    meaning:
      "So many days after its last message a conversation is destroyed with its keys, every night. Only the person who had it can read it until then, and can delete it at any time.",
    words: { label: "Keep for", unit: "days after the last message" },
    counts: "at once",
  },
  {
    definition: releaseRuleSetting,
    section: "conversation",
    title: "When HR reads the summary of a talk",
    meaning:
      "The person always reads it first, can correct it, and can keep it back or take it back at any time. A stricter rule counts at once, also for what waits. A looser one counts for talks that somebody begins after having read about it: Elara tells everybody before their next talk. After a call for help, nothing but the person's own word lets HR read a summary.",
    words: releaseWords,
    counts: "at once",
  },
  {
    definition: quietMinutesSetting,
    section: "conversation",
    title: "When a talk counts as over",
    meaning:
      "Elara writes a summary once nobody wrote for this long, or another talk was begun, and enough was said. A talk that goes on later gets another summary, of what is new alone.",
    words: { label: "Quiet for", unit: "minutes" },
    counts: "at once",
  },
  {
    definition: summaryRetentionSetting,
    section: "conversation",
    title: "How long summaries are kept",
    meaning:
      "So many days after the talk its summary is destroyed with its keys, every night, whoever could read it.",
    words: { label: "Keep for", unit: "days after the talk" },
    counts: "at once",
  },
];
