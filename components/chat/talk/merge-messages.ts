import type { ElaraMessage } from "../elara-message.ts";

/** The server's messages, and after them what was written here and has not arrived there. */
export function mergeMessages(
  stored: readonly ElaraMessage[],
  local: readonly ElaraMessage[],
): ElaraMessage[] {
  const known = new Set(stored.map(({ id }) => id));
  const unsent = local.filter(({ id, role }) => role === "user" && !known.has(id));
  return [...stored, ...unsent];
}

/** What was asked last and has no reply that ended, or null. */
export function findUnanswered(messages: readonly ElaraMessage[]): ElaraMessage | null {
  const index = messages.findLastIndex(({ role }) => role === "user");
  const asked = messages[index];
  if (asked === undefined) return null;
  const reply = messages.slice(index + 1).find(({ role }) => role === "assistant");
  const status = reply?.metadata?.status;
  const isOpen = reply === undefined || status === "pending" || status === "streaming";
  return isOpen ? asked : null;
}
