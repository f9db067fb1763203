import { estimateTokens, tokensAroundMessage } from "../../conversation/prune/estimate-tokens.ts";
import type { ConversationText } from "../conversation-analysis.ts";

/** A turn, or a piece of a long one, with its place in the whole conversation. */
export type PromptTurn = {
  readonly turn: number;
  readonly speaker: "employee" | "elara";
  readonly text: string;
};

const tokensPerTurn = tokensAroundMessage + 12;
/** So many turns before a window are given again, so that an answer does not lose its question. */
const overlap = 1;

/**
 * Cuts a conversation into windows that each fit a budget of tokens, in order; a turn that is too long by itself is cut
 * into pieces at spaces. Nothing is left out.
 */
export function cutWindows(
  { turns }: ConversationText,
  tokenBudget: number,
): readonly (readonly PromptTurn[])[] {
  const pieces = turns.flatMap(({ speaker, text }, turn) =>
    cutText(text, tokenBudget - tokensPerTurn).map((piece) => ({ turn, speaker, text: piece })),
  );
  const windows: PromptTurn[][] = [];
  let window: PromptTurn[] = [];
  let tokens = 0;
  for (const piece of pieces) {
    const cost = estimateTokens(piece.text) + tokensPerTurn;
    if (window.length > 0 && tokens + cost > tokenBudget) {
      windows.push(window);
      const again = window
        .slice(-overlap)
        .filter((each) => costOf(each) + cost <= tokenBudget && each.turn !== piece.turn);
      window = again;
      tokens = again.reduce((sum, each) => sum + costOf(each), 0);
    }
    window.push(piece);
    tokens += cost;
  }
  return window.length === 0 ? windows : [...windows, window];
}

const costOf = ({ text }: PromptTurn) => estimateTokens(text) + tokensPerTurn;

function cutText(text: string, tokenBudget: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (exceeds(rest, tokenBudget)) {
    const end = findCut(rest, tokenBudget);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest.trim() === "" && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** A token stands for three letters and the space before them at most. */
const charactersPerToken = 4;

function exceeds(text: string, tokenBudget: number): boolean {
  return text.length > charactersPerToken * (tokenBudget + 1) || estimateTokens(text) > tokenBudget;
}

/** The last space within the budget; with none, between two characters. */
function findCut(text: string, tokenBudget: number): number {
  const step = Math.max(1, Math.floor(tokenBudget / 8));
  let length = 0;
  let tokens = 0;
  while (length < text.length) {
    tokens += estimateTokens(text.slice(length, length + step));
    if (tokens > tokenBudget) break;
    length += step;
  }
  length = Math.min(Math.max(1, length), text.length - 1);
  const space = text.lastIndexOf(" ", length);
  if (space > length / 2) return space + 1;
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff && length > 1 ? length - 1 : Math.max(1, length);
}
