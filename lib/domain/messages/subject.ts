import { isLongerThan, normaliseMessage } from "../conversation/turn/message-text.ts";
import { longestSubject } from "./limits.ts";

/** A subject as it is kept: one line, or null for none. */
export function normaliseSubject(raw: string): string | null {
  const line = normaliseMessage(raw).replace(/\s+/gu, " ").trim();
  return /[^\s\p{Cf}\p{Mn}]/u.test(line) ? line : null;
}

export function isSubjectTooLong(subject: string): boolean {
  return isLongerThan(subject, longestSubject);
}
