import type { GuardVerdict } from "../guard/guard-sentence.ts";
import type { ReplyLength } from "../settings.ts";
import { isSaidAgain, type Saying, toSaying, toWords } from "./same-words.ts";

/** Sentences of the bank were reviewed by people and are not judged again. */
export type SentenceSource = "model" | "bank";

export type ReplyComposer = {
  /** What is shown of a sentence, with what parts it from the one before; null: nothing. */
  offer(sentence: string, source: SentenceSource): string | null;
  /** The sentences to come are of another source: they do not follow the text directly. */
  breakFlow(): void;
  /** Whether the reply has its length, or its question and the least length. */
  isComplete(): boolean;
  /** Whether so much was left out that nothing good is to be expected any more. */
  isHopeless(): boolean;
  sentenceCount(): number;
  /** The reply so far. */
  text(): string;
};

export type ReplyRules = {
  readonly length: ReplyLength;
  /** The verdict on a sentence after the reply so far. */
  readonly guard: (sentence: string, before: string) => GuardVerdict;
  /** Whether a sentence only gives back what the model was given. */
  readonly isEcho: (sentence: string) => boolean;
};

const mostDropped = 4;
/** What is longer is no sentence that anybody would say. */
const longestSentence = 600;

/** Puts a reply together: no sentence that the guard refuses, none twice, one question at most, and an end. */
export function createReplyComposer({ length, guard, isEcho }: ReplyRules): ReplyComposer {
  let text = "";
  const shown: Saying[] = [];
  let hasQuestion = false;
  let gap = "";
  let isBroken = false;
  let dropped = 0;
  const isComplete = () =>
    shown.length >= length.maxSentences || (hasQuestion && shown.length >= length.minSentences);
  const mayShow = (sentence: string, saying: Saying, source: SentenceSource) =>
    sentence.length <= longestSentence &&
    !(hasQuestion && isQuestion(sentence)) &&
    !shown.some((earlier) => isSaidAgain(earlier, saying)) &&
    (source === "bank" || (!isEcho(sentence) && guard(sentence, text).ok));
  const show = (sentence: string) => {
    const delta = text === "" ? sentence : toSeparator(gap, isBroken) + sentence;
    text += delta;
    gap = "";
    isBroken = false;
    return delta;
  };
  return {
    isComplete,
    isHopeless: () => dropped >= mostDropped,
    sentenceCount: () => shown.length,
    text: () => text,
    breakFlow() {
      gap = "";
      isBroken = true;
    },
    offer(piece, source) {
      const sentence = piece.trim();
      gap += piece.slice(0, piece.length - piece.trimStart().length);
      const words = toWords(sentence);
      // Marks alone belong to the sentence before them, if that was shown.
      if (words.length === 0) return sentence === "" || isBroken || text === "" ? null : show(sentence);
      if (isComplete()) return null;
      const saying = toSaying(words);
      if (!mayShow(sentence, saying, source)) {
        isBroken = true;
        dropped++;
        return null;
      }
      shown.push(saying);
      hasQuestion ||= isQuestion(sentence);
      return show(sentence);
    },
  };
}

function isQuestion(sentence: string): boolean {
  return /[?？؟][\p{P}\p{S}\s]*$/u.test(sentence);
}

function toSeparator(gap: string, isBroken: boolean): string {
  const lines = gap.split("\n").length - 1;
  if (lines > 0) return lines > 1 ? "\n\n" : "\n";
  return gap !== "" || isBroken ? " " : "";
}
