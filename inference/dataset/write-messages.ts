import { holdByRules } from "#lib/domain/conversation/council/hold-by-rules.ts";
import { writeSystemPrompt } from "#lib/domain/conversation/prompt/system-prompt.ts";
import type { Message } from "./conversation.ts";
import { drawSituation } from "./sources/situations.ts";
import type { Draft, SplitTexts } from "./sources/source.ts";
import type { Draw } from "./words/draw.ts";

const consensusShare = 0.5;

/**
 * The messages of a conversation: the instructions that production would send for the last reply, then its turns. The
 * first reply of a conversation has no consensus in production, and so has half of the others here.
 */
export function writeMessages(draft: Draft, { bank }: SplitTexts, draw: Draw): Message[] {
  const { turns, policies } = draft;
  const situation = drawSituation(draw, draft);
  const before = turns.slice(0, -1);
  const hasConsensus = before.length > 1 && draft.language === "en" && draw.chance(consensusShare);
  const seed = draw.below(1_000_000);
  const consensus = hasConsensus ? holdByRules({ turns: before, situation, bank, seed }).consensus : null;
  const content = writeSystemPrompt({ situation, consensus, companyPolicies: policies });
  return [
    { role: "system", content },
    ...turns.map(({ role, text }) => ({
      role: role === "person" ? ("user" as const) : ("assistant" as const),
      content: text,
    })),
  ];
}
