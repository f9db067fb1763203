import { estimateTokens, tokensAroundMessage } from "../prune/estimate-tokens.ts";
import { findPinned } from "../prune/find-pinned.ts";
import { pruneTurns } from "../prune/prune-turns.ts";
import type { Turn } from "../turns.ts";
import { type PromptInput, writeSystemPrompt } from "./system-prompt.ts";

/** However long the instructions are, the conversation gets this share of the budget. */
const leastShare = 0.4;
/** What stands around a summary in the instructions. */
const summaryFrameTokens = 24;

/** The instructions and the turns that go to a language model, together within its budget of tokens. */
export function assemblePrompt(
  input: Omit<PromptInput, "summary"> & { readonly turns: readonly Turn[]; readonly tokenBudget: number },
): { readonly instructions: string; readonly turns: readonly Turn[] } {
  const { turns, tokenBudget, ...known } = input;
  const instructions = writeSystemPrompt(known);
  const left = tokenBudget - estimateTokens(instructions) - tokensAroundMessage - summaryFrameTokens;
  const pruned = pruneTurns({
    turns,
    pinned: findPinned(turns),
    tokenBudget: Math.max(left, Math.ceil(tokenBudget * leastShare)),
    countTokens: estimateTokens,
  });
  if (pruned.summary === null) return { instructions, turns: pruned.turns };
  return { instructions: writeSystemPrompt({ ...known, summary: pruned.summary }), turns: pruned.turns };
}
