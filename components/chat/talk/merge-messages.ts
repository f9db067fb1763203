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
