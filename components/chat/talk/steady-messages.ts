import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";

/**
 * What is shown while a reply is replayed from its start: never less than was shown before. A reply whose new text is
 * a beginning of the old one keeps the old parts; one that says something else is replaced.
 */
export function steadyMessages(
  shown: readonly ElaraMessage[],
  current: readonly ElaraMessage[],
): readonly ElaraMessage[] {
  const before = new Map(shown.map((message) => [message.id, message]));
  return keepLastReplies(current).map((message) => {
    const old = before.get(message.id);
    return old === undefined ? message : steadyMessage(old, message);
  });
}

function steadyMessage(old: ElaraMessage, current: ElaraMessage): ElaraMessage {
  if (current.role !== "assistant" || old === current) return current;
  const [oldText, text] = [textOf(old), textOf(current)];
  const keepsText = text.length < oldText.length && oldText.startsWith(text);
  const card = careCardOf(old);
  const keepsCard = card !== null && careCardOf(current) === null;
  if (!keepsText && !keepsCard) return current;
  const texts = (keepsText ? old : current).parts.filter(({ type }) => type !== "data-care");
  const cards = (keepsCard ? old : current).parts.filter(({ type }) => type === "data-care");
  return { ...current, parts: [...cards, ...texts] };
}

/** A message has one reply: of several in a row the last stands. */
function keepLastReplies(messages: readonly ElaraMessage[]): readonly ElaraMessage[] {
  return messages.filter(({ role, parts }, index) => {
    const next = messages[index + 1];
    const isReplaced = role === "assistant" && next?.role === "assistant" && next.parts.length > 0;
    const isStillEmpty =
      role === "assistant" && parts.length === 0 && messages[index - 1]?.role === "assistant";
    return !isReplaced && !isStillEmpty;
  });
}
