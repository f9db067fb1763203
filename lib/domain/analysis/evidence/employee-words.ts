import type { FamilyName } from "../../conversation/bank/family-names.ts";
import { detectTopics } from "../../conversation/dialogue/topics/detect-topics.ts";
import { screenMessage } from "../../conversation/screen/screen-message.ts";
import type { ScreenCategory } from "../../conversation/screen/verdict.ts";
import type { ConversationText } from "../conversation-analysis.ts";
import { beforeInstructions } from "./instructions.ts";
import { createStemSet } from "./word-stems.ts";

export type EmployeeTurn = { readonly turn: number; readonly text: string };

/** All that the employee said: what every claim is held against. */
export type EmployeeWords = {
  readonly turns: readonly EmployeeTurn[];
  readonly text: string;
  knows(word: string): boolean;
  readonly families: ReadonlySet<FamilyName>;
  readonly dangers: ReadonlySet<ScreenCategory>;
};

/** What the employee said, without what is written to steer the model that reads it. */
export function toEmployeeWords({ turns }: ConversationText): EmployeeWords {
  const own = turns
    .map(({ speaker, text }, turn) => ({ speaker, turn, text: beforeInstructions(text) }))
    .filter(({ speaker, text }) => speaker === "employee" && text.trim() !== "")
    .map(({ turn, text }) => ({ turn, text }));
  const text = own.map((each) => each.text).join("\n");
  return {
    turns: own,
    text,
    knows: createStemSet(text),
    families: new Set(own.flatMap((each) => detectTopics(each.text).map(({ family }) => family))),
    dangers: new Set(own.flatMap((each) => screenMessage(each.text).categories)),
  };
}
