import { findSentenceEnd, hasPossibleEnd } from "./sentence-end.ts";

export type SentenceSplitter = {
  /** Takes text in and gives the sentences that it completes. */
  push(text: string): readonly string[];
  /** What no mark has ended yet. */
  pending(): string;
  /** The rest, which no mark ended; the splitter is as new afterwards. */
  end(): string;
};

const none: readonly string[] = [];

/**
 * Splits text that arrives in parts into sentences. The pieces put together are exactly what was pushed: white space
 * between two sentences stands at the start of the second. A sentence is given at its mark, without waiting for what
 * follows, unless the mark could still belong to an abbreviation, a number, an initial, a quotation or an address.
 */
export function createSentenceSplitter(): SentenceSplitter {
  let pending = "";
  let resumeAt = 0;
  return {
    push(text) {
      const isSettled = resumeAt >= pending.length;
      pending += text;
      if (isSettled && pending.length < 1_000 && !hasPossibleEnd(text)) {
        resumeAt = pending.length;
        return none;
      }
      const sentences: string[] = [];
      let found = findSentenceEnd(pending, resumeAt);
      while (found.kind === "end") {
        sentences.push(pending.slice(0, found.at));
        pending = pending.slice(found.at);
        found = findSentenceEnd(pending, 0);
      }
      resumeAt = found.resumeAt;
      return sentences;
    },
    pending: () => pending,
    end() {
      const rest = pending;
      pending = "";
      resumeAt = 0;
      return rest;
    },
  };
}
