import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { SplitName } from "../conversation.ts";

const fewestWords = 4;

export type SplitGuard = {
  /** Whether none of these turns stands in a conversation of another split. */
  allows(turns: readonly Turn[], split: SplitName): boolean;
  /** Remembers in which split turns stand. */
  add(turns: readonly Turn[], split: SplitName): void;
};

/** Holds the splits apart: a turn of four words or more, compared without marks and case, belongs to one of them. */
export function createSplitGuard(): SplitGuard {
  const owners = new Map<string, SplitName>();
  const keys = (turns: readonly Turn[]) => turns.flatMap(({ text }) => toTurnKey(text) ?? []);
  return {
    allows: (turns, split) => keys(turns).every((key) => (owners.get(key) ?? split) === split),
    add(turns, split) {
      for (const key of keys(turns)) owners.set(key, split);
    },
  };
}

/** What a turn is compared by; null for one so short that anybody says it. */
export function toTurnKey(text: string): string | null {
  const words = toWords(text.replace(/['’]/gu, ""));
  return words.length < fewestWords ? null : words.join(" ");
}
