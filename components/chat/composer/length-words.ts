import { longestMessage } from "#lib/domain/conversation/turn/message-text.ts";

const nearBy = 500;

/** What is to be said about a text's length: nothing until the limit is near. */
export function describeLength(text: string): { readonly words: string; readonly isTooLong: boolean } | null {
  if (text.length < longestMessage - nearBy) return null;
  const left = longestMessage - [...text].length;
  if (left > nearBy) return null;
  if (left >= 0) return { words: `${left} characters left`, isTooLong: false };
  return {
    words: `${-left} characters too long. Please send it in two parts, so that nothing is lost.`,
    isTooLong: true,
  };
}
