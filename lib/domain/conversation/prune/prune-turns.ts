import type { Turn } from "../turns.ts";
import { tokensAroundMessage } from "./estimate-tokens.ts";
import { shortenMiddle } from "./shorten-middle.ts";
import { summariseTurns } from "./summarise-turns.ts";

export type PruneInput = {
  readonly turns: readonly Turn[];
  /** The places of turns that are kept before others: disclosures, commitments, safety. */
  readonly pinned: readonly number[];
  /** For all turns and the summary together. */
  readonly tokenBudget: number;
  readonly countTokens: (text: string) => number;
};
export type PrunedTurns = { readonly turns: readonly Turn[]; readonly summary: string | null };

/** Shares of the budget. */
const summaryShare = 0.15;
const pinnedShare = 0.5;
/** Where less than this would be left of a pinned turn, it is not worth keeping. */
const leastTokens = 16;

/**
 * As much of a conversation as a budget of tokens allows, in its order. The newest turn is always kept, with its middle
 * left out where it alone is too long; then pinned turns, the newest first, with at most half of the budget; then the
 * turns before the newest without a gap. What the person said in the rest becomes a summary.
 * @throws RangeError when the budget is not positive
 */
export function pruneTurns({ turns, pinned, tokenBudget, countTokens }: PruneInput): PrunedTurns {
  if (!(tokenBudget > 0)) throw new RangeError("the budget must be positive");
  const costOf = (text: string) => countTokens(text) + tokensAroundMessage;
  const costs = turns.map(({ text }) => costOf(text));
  if (costs.reduce((sum, cost) => sum + cost, 0) <= tokenBudget) return { turns, summary: null };

  const kept = new Map<number, Turn>();
  let left = tokenBudget;
  const keep = (index: number, room: number): boolean => {
    const turn = turns[index];
    if (turn === undefined || kept.has(index)) return true;
    const cost = costs[index] ?? 0;
    const text = cost <= room ? turn.text : shortenMiddle(turn.text, (shorter) => costOf(shorter) <= room);
    if (text === null) return false;
    kept.set(index, { ...turn, text });
    left -= costOf(text);
    return true;
  };

  keep(turns.length - 1, left);
  const floor = left - Math.min(left, tokenBudget * pinnedShare);
  for (const index of pinned.toSorted((one, other) => other - one)) {
    if (left - floor >= leastTokens) keep(index, left - floor);
  }
  const summaryRoom = Math.min(left, tokenBudget * summaryShare);
  for (let index = turns.length - 2; index >= 0; index--) {
    if (!kept.has(index) && (costs[index] ?? 0) > left - summaryRoom) break;
    keep(index, left);
  }
  const dropped = turns.filter((_, index) => !kept.has(index));
  return {
    turns: turns.flatMap((_, index) => kept.get(index) ?? []),
    summary: summariseTurns(dropped, (summary) => costOf(summary) <= left),
  };
}
