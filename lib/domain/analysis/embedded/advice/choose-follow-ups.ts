import { builtInBank } from "../../../conversation/bank/built-in-bank.ts";
import { recallSaid } from "../../../conversation/dialogue/state/said-before.ts";
import type { Severity } from "../../../detection/verdicts.ts";
import type { Concern, ConversationText, RiskBand } from "../../conversation-analysis.ts";

const severityOf: Readonly<Record<RiskBand, Severity>> = {
  low: "moderate",
  medium: "significant",
  high: "severe",
};
const mostFollowUps = 3;

/** Questions of the bank to come back with, one for each theme, as gentle as the risk asks for; none that Elara has asked. */
export function chooseFollowUps(
  concerns: readonly Concern[],
  band: RiskBand,
  { turns }: ConversationText,
): readonly string[] {
  const said = recallSaid(turns.filter(({ speaker }) => speaker === "elara").map(({ text }) => text));
  const topics = concerns.map(({ topic }) => topic).filter((topic) => topic !== null);
  const questions = topics.flatMap((topic) => {
    const openings = builtInBank.families.find(({ name }) => name === topic)?.openings ?? [];
    const fitting = openings.filter(({ severity }) => severity === severityOf[band]);
    const fresh = [...fitting, ...openings].find(({ text }) => !said.has(text));
    return fresh === undefined ? [] : [fresh.text];
  });
  return questions.slice(0, mostFollowUps);
}
