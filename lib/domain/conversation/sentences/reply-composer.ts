import type { GuardVerdict } from "../guard/guard-sentence.ts";
import type { ReplyLength } from "../settings.ts";
import { isSameWords } from "./same-words.ts";

export type ReplyComposer = {
  /** What is shown of a sentence, with what separates it from the one before; null: nothing. */
  offer(sentence: string, source: SentenceSource): string | null;
  /** Says that the sentences to come are of another source and no longer follow the text directly. */
  breakFlow(): void;
  /** Whether the reply has its length, or its question and the least length. */
  isComplete(): boolean;
  /** The reply so far. */
  text(): string;
};
/** Sentences of the bank were reviewed by people and are not guarded. */
export type SentenceSource = "model" | "bank";

export type ReplyRules = {
  readonly length: ReplyLength;
  /** The verdict on a sentence after the reply so far. */
  readonly guard: (sentence: string, before: string) => GuardVerdict;
};

/** Puts a reply together: no sentence that the guard refuses, none twice, one question, and an end. */
export function createReplyComposer({ length, guard }: ReplyRules): ReplyComposer {
  let text = "";
  const sentences: string[] = [];
  let hasQuestion = false;
  let gap = "";
  let isBroken = false;
  const isComplete = () =>
    sentences.length >= length.maxSentences || (hasQuestion && sentences.length >= length.minSentences);
  const mayShow = (sentence: string, source: SentenceSource) =>
    !isComplete() &&
    !(hasQuestion && isQuestion(sentence)) &&
    !sentences.some((earlier) => isSameWords(earlier, sentence)) &&
    (source === "bank" || guard(sentence, text).ok);
  const show = (sentence: string) => {
    const delta = text === "" ? sentence : separator(gap, isBroken) + sentence;
    text += delta;
    gap = "";
    isBroken = false;
    return delta;
  };
  return {
    isComplete,
    text: () => text,
    breakFlow() {
      isBroken = true;
    },
    offer(piece, source) {
      const sentence = piece.trim();
      gap += piece.slice(0, piece.length - piece.trimStart().length);
      if (!/[\p{L}\p{N}]/u.test(sentence))
        return sentence === "" || isBroken || text === "" ? null : show(sentence);
      if (!mayShow(sentence, source)) {
        isBroken = true;
        return null;
      }
      sentences.push(sentence);
      hasQuestion ||= isQuestion(sentence);
      return show(sentence);
    },
  };
}

function isQuestion(sentence: string): boolean {
  return /[?？؟][\p{P}\p{S}\s]*$/u.test(sentence);
}

function separator(gap: string, isBroken: boolean): string {
  const lines = gap.split("\n").length - 1;
  if (lines > 1) return "\n\n";
  if (lines === 1) return "\n";
  return gap !== "" || isBroken ? " " : "";
}
