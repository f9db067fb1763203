import { findMessageProblem, normaliseMessage } from "#lib/domain/conversation/turn/message-text.ts";
import { longestSubject, longestThreadMessage } from "#lib/domain/messages/limits.ts";
import { isSubjectTooLong, normaliseSubject } from "#lib/domain/messages/subject.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * A message as it is kept.
 * @throws UserFacingError invalid_input at the field `text` when it is empty or too long; in a crisis no length is refused
 */
export function requireWords(raw: string, { isCrisis }: { readonly isCrisis: boolean }): string {
  const text = normaliseMessage(raw);
  const problem = findMessageProblem(text, longestThreadMessage);
  if (problem === "empty") throw refused("text", "Write something first.");
  if (problem === "too_long" && !isCrisis) {
    const most = longestThreadMessage.toLocaleString("en");
    throw refused("text", `Please keep it under ${most} characters, or send it in parts.`);
  }
  return text;
}

/** @throws UserFacingError invalid_input at the field `subject` */
export function requireSubject(raw: string): string | null {
  const subject = normaliseSubject(raw);
  if (subject !== null && isSubjectTooLong(subject)) {
    throw refused("subject", `Please keep it under ${longestSubject} characters.`);
  }
  return subject;
}

function refused(field: string, problem: string): UserFacingError {
  return new UserFacingError("invalid_input", problem, { fieldErrors: { [field]: problem } });
}
