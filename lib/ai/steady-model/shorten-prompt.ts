import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { estimateTokens, tokensAroundMessage } from "#lib/domain/conversation/prune/estimate-tokens.ts";
import { findPinned } from "#lib/domain/conversation/prune/find-pinned.ts";
import { pruneTurns } from "#lib/domain/conversation/prune/prune-turns.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";

const leastTokens = 60;

/** A prompt with half as many tokens of conversation; null where hardly anything is left to take away. */
export function shortenPrompt(prompt: LanguageModelV4Prompt): LanguageModelV4Prompt | null {
  const turns = prompt.flatMap(toTurn);
  const tokens = turns.reduce((sum, { text }) => sum + estimateTokens(text) + tokensAroundMessage, 0);
  const tokenBudget = Math.floor(tokens / 2);
  if (tokenBudget < leastTokens) return null;
  const pruned = pruneTurns({ turns, pinned: findPinned(turns), tokenBudget, countTokens: estimateTokens });
  return [...prompt.filter(({ role }) => role === "system"), ...pruned.turns.map(toMessage)];
}

function toTurn(message: LanguageModelV4Prompt[number]): Turn[] {
  if (message.role !== "user" && message.role !== "assistant") return [];
  const text = message.content.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
  return [{ role: message.role === "user" ? "person" : "elara", text }];
}

function toMessage({ role, text }: Turn): LanguageModelV4Prompt[number] {
  return { role: role === "person" ? "user" : "assistant", content: [{ type: "text", text }] };
}
