import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { hashText } from "../words/draw.ts";

/** How often the same turn may come, as a part of all conversations; and how often in a small data set. */
const [largestShare, leastTimes] = [0.01, 8];

export type WornTexts = {
  /** The first turn that came as often as one may; null: none. */
  find(turns: readonly Turn[]): string | null;
  add(turns: readonly Turn[]): void;
};

/** Counts turns, so that no sentence of farewell, say, is learned by heart. Keeps hashes, never the text. */
export function createWornTexts(size: number): WornTexts {
  const most = Math.max(leastTimes, Math.ceil(size * largestShare));
  const times = new Map<number, number>();
  const toKey = (text: string) => hashText(toWords(text).join(" "));
  return {
    find: (turns) => turns.find(({ text }) => (times.get(toKey(text)) ?? 0) >= most)?.text ?? null,
    add(turns) {
      for (const { text } of turns) times.set(toKey(text), (times.get(toKey(text)) ?? 0) + 1);
    },
  };
}
