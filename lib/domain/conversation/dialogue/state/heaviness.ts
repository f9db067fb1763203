import type { Dialogue } from "./read-dialogue.ts";

/** Whether somebody was in distress within the last messages. */
export function isHeavyTalk({ exchanges }: Dialogue): boolean {
  return exchanges
    .slice(-8)
    .some(({ kind, feelings }) => kind === "distressed" || feelings.some(({ isHeavy }) => isHeavy));
}
