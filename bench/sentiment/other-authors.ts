import { readFileSync } from "node:fs";
import { z } from "zod";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import type { Reader } from "./readers.ts";

const path = "tests/golden/conversation/answers-development.jsonl";
const answer = z.object({ answer: z.string(), kind: z.enum(answerKinds) });

export type OtherRates = {
  /** Distressed or angry answers that are read as negative. */
  readonly heavy: ShareEstimate | null;
  /** Answers that deny a trouble and are not read as negative. */
  readonly fine: ShareEstimate | null;
};

/**
 * Answers to Elara's questions by other authors, labelled for another purpose. Not the same question: an angry answer may
 * be worded coolly. But no word of the lexicon was chosen with them.
 */
export function measureOtherAuthors({ read }: Reader): OtherRates {
  const answers = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => answer.parse(JSON.parse(line)));
  const share = (kinds: readonly string[], isRight: (label: string) => boolean) => {
    const chosen = answers.filter(({ kind }) => kinds.includes(kind));
    return wilsonInterval(chosen.filter((one) => isRight(read(one.answer))).length, chosen.length);
  };
  return {
    heavy: share(["distressed", "angry"], (label) => label === "negative"),
    fine: share(["denies"], (label) => label !== "negative"),
  };
}
