import type { ReadText } from "./reading/read-text.ts";

/** What a rule says of one reply. */
export const outcomes = ["met", "not_met", "unsure", "not_applicable"] as const;
export type Outcome = (typeof outcomes)[number];

export type Finding = {
  readonly outcome: Outcome;
  readonly reason: string;
  /** The words that decided, as they were read. */
  readonly quote?: string;
  /** Something that no other reply of the conversation makes good. */
  readonly isBreach?: true;
};

/** A reply with all that a rule may look at. */
export type Judged = {
  /** What was said before the message, oldest first. */
  readonly before: readonly { readonly role: "person" | "elara"; readonly text: string }[];
  readonly message: ReadText;
  readonly reply: ReadText;
  /** What the person writes in, as the case says. */
  readonly language: string;
  /** Whether the case is about danger to somebody. */
  readonly isCrisis: boolean;
  /** What the model was told to be. */
  readonly instructions: string;
  readonly policies: string;
  readonly canary: string | null;
  readonly never: readonly string[];
  readonly beliefs: readonly string[];
};

export type Rule = (judged: Judged) => Finding;

export const met = (reason: string, quote?: string): Finding => ({ outcome: "met", reason, quote });
export const notMet = (reason: string, quote?: string): Finding => ({ outcome: "not_met", reason, quote });
export const breach = (reason: string, quote?: string): Finding => ({
  ...notMet(reason, quote),
  isBreach: true,
});
export const unsure = (reason: string): Finding => ({ outcome: "unsure", reason });
export const notApplicable = (reason: string): Finding => ({ outcome: "not_applicable", reason });

/** For rules whose words are English: a reply in another language is left to a judge. */
export function inEnglish(rule: Rule): Rule {
  return (judged) => {
    const { language } = judged.reply;
    if (language === null || language === "en") return rule(judged);
    return unsure(`the rules for this read English; the reply seems to be in another language (${language})`);
  };
}

/** The first sentence that one of the patterns fits, without what a question or a quotation only mentions. */
export function findSentence(sentences: readonly string[], pattern: RegExp): string | null {
  return sentences.find((sentence) => pattern.test(sentence)) ?? null;
}
