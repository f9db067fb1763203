import { toCareTopic } from "#lib/domain/conversation/care/care-topic.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { Danger } from "../scenes/scene.ts";
import type { Fault } from "./fault.ts";

/**
 * What is wrong with how a conversation speaks of danger; null: nothing. The screen must see no crisis where none is
 * meant. Where one is, production must not take its beginning to be about another danger or another person's, and
 * where it is a matter of minutes, the first reply must lead to the emergency number.
 */
export function judgeDanger(turns: readonly Turn[], danger: Danger | null): Fault | null {
  if (danger === null) {
    const grave = turns.find(({ role, text }) => role === "person" && screenMessage(text).level === "crisis");
    return grave === undefined ? null : { reason: "screen", text: grave.text };
  }
  const first = turns.findIndex(({ role }) => role === "person");
  const text = turns[first]?.text ?? "";
  if (danger.topics.length > 0) {
    const verdict = screenMessage(text);
    const heard = toCareTopic(verdict, text);
    if (heard !== null && !danger.topics.includes(heard)) return { reason: "topic", text };
    if (verdict.isImminent && !danger.isNow) return { reason: "imminent", text };
  }
  const reply = turns[first + 1]?.text ?? "";
  return danger.isNow && !/\bemergency number\b/iu.test(reply) ? { reason: "no_number", text: reply } : null;
}
