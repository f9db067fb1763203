/** The longest message, in characters (code points). */
export const longestMessage = 8_000;

/**
 * What is kept of a message: well-formed Unicode, line ends as `\n`, without control characters (tab and line end stay)
 * and without space around it. Everything else stays as it was written.
 */
export function normaliseMessage(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}--[\n\t]]/gv, "")
    .trim();
}

export type MessageProblem = "empty" | "too_long";

/** What is wrong with a normalised message of at most `longest` characters, or null. One of invisible characters alone is empty. */
export function findMessageProblem(text: string, longest = longestMessage): MessageProblem | null {
  if (!/[^\s\p{Cf}\p{Mn}]/u.test(text)) return "empty";
  return isLongerThan(text, longest) ? "too_long" : null;
}

/** The first words of a message, to find a conversation again. */
export function toConversationTitle(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (!isLongerThan(line, 60)) return line;
  const start = [...line.slice(0, 120)].slice(0, 60).join("");
  const lastSpace = start.lastIndexOf(" ");
  return `${(lastSpace > 30 ? start.slice(0, lastSpace) : start).trimEnd()}…`;
}

/** Whether a text has more than `count` characters (code points). */
export function isLongerThan(text: string, count: number): boolean {
  if (text.length <= count) return false;
  if (text.length > 2 * count) return true;
  return [...text].length > count;
}
