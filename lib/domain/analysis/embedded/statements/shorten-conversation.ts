import type { ConversationText } from "../../conversation-analysis.ts";

/** More than any person writes in one conversation; only files bring more. */
export const readingBounds = {
  firstTurns: 500,
  lastTurns: 1500,
  firstLetters: 10_000,
  lastLetters: 10_000,
} as const;

/**
 * What is read of a conversation: of more turns than the bounds the first and the last, of longer messages the beginning
 * and the end. Turns keep their places; those that are not read are empty.
 */
export function shortenConversation({ turns }: ConversationText): ConversationText {
  const { firstTurns, lastTurns } = readingBounds;
  const isRead = (place: number) => place < firstTurns || place >= turns.length - lastTurns;
  return {
    turns: turns.map((turn, place) => ({ ...turn, text: isRead(place) ? shortenText(turn.text) : "" })),
  };
}

/** The cut stands as an end of line, so that nothing is read across it. */
function shortenText(text: string): string {
  const { firstLetters, lastLetters } = readingBounds;
  if (text.length <= firstLetters + lastLetters) return text;
  return `${text.slice(0, firstLetters)}\n${text.slice(-lastLetters)}`.toWellFormed();
}
