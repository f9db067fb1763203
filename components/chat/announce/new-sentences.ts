import { type ElaraMessage, textOf } from "../elara-message.ts";

/** How much of each reply has been handed on, in characters, by the reply's id. */
export type Heard = ReadonlyMap<string, number>;

/** Everything in these messages counts as heard. */
export function hearAll(messages: readonly ElaraMessage[]): Heard {
  return new Map(
    messages.flatMap((message) =>
      message.role === "assistant" ? [[message.id, textOf(message).length]] : [],
    ),
  );
}

/**
 * What Elara said since: whole sentences, for text comes in whole sentences. A replay of what was heard, in parts or as a
 * whole, is nothing new.
 */
export function hearNew(
  heard: Heard,
  messages: readonly ElaraMessage[],
): { heard: Heard; said: readonly string[] } {
  const next = new Map(heard);
  const said: string[] = [];
  for (const message of messages) {
    if (message.role !== "assistant") continue;
    const text = textOf(message);
    const before = heard.get(message.id) ?? 0;
    if (text.length <= before) continue;
    next.set(message.id, text.length);
    said.push(text.slice(before));
  }
  return said.length === 0 ? { heard, said } : { heard: next, said };
}
