import { dropOwnLabel, findModelMark, mayHoldMark } from "./model-marks.ts";
import { createSentenceSplitter } from "./sentence-splitter.ts";
import { createThoughtFilter } from "./thought-filter.ts";

export type ModelText = {
  /** Takes in a token and gives the sentences that it completes. */
  push(token: string): readonly string[];
  /** What is left that no mark ended. */
  end(): string;
  /** Whether the model went past its own end; nothing after that is given. */
  isCut(): boolean;
};

const none: readonly string[] = [];

/**
 * The sentences of a model's text as it arrives. What the model thinks aloud is left out, and so is everything from the
 * first mark of a template or the first turn of somebody on.
 */
export function createModelText(): ModelText {
  const splitter = createSentenceSplitter();
  const thoughts = createThoughtFilter();
  let isBegun = false;
  let isCut = false;
  /** A sentence as far as it is the model's own. */
  const own = (sentence: string): string => {
    const text = isBegun ? sentence : dropOwnLabel(sentence);
    const mark = findModelMark(text);
    isBegun ||= text.trim() !== "";
    isCut = mark !== -1;
    return isCut ? text.slice(0, mark) : text;
  };
  const takeAll = (sentences: readonly string[]): readonly string[] => {
    const kept: string[] = [];
    for (const sentence of sentences) {
      const text = own(sentence);
      if (text !== "") kept.push(text);
      if (isCut) break;
    }
    return kept;
  };
  const take = (text: string): readonly string[] => {
    const kept = takeAll(splitter.push(text));
    const pending = splitter.pending();
    const hasMark =
      !isCut && mayHoldMark(pending) && findModelMark(isBegun ? pending : dropOwnLabel(pending)) !== -1;
    return hasMark ? [...kept, ...takeAll([splitter.end()])] : kept;
  };
  return {
    push(token) {
      const text = isCut ? "" : thoughts.push(token);
      return text === "" ? none : take(text);
    },
    end() {
      if (isCut) return "";
      const late = take(thoughts.end()).join("");
      return isCut ? late : late + own(splitter.end());
    },
    isCut: () => isCut,
  };
}
