import { builtInBank } from "../../bank/built-in-bank.ts";
import { type AnswerKind, answerKinds } from "../../bank/question-bank.ts";
import { learnOdds, type Odds } from "../message/learn-odds.ts";
import type { ReadMessage } from "../message/read-message.ts";

let odds: Odds<AnswerKind> | undefined;

/** How much each kind falls behind the likeliest by the bank's example answers. */
export function findOdds(message: ReadMessage): ReadonlyMap<AnswerKind, number> {
  odds ??= learnOdds(
    answerKinds,
    builtInBank.families.flatMap(({ answers }) =>
      answerKinds.flatMap((label) => answers[label].map((text) => ({ label, text }))),
    ),
  );
  return odds(message);
}
