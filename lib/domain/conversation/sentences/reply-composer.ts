import type { GuardVerdict } from "../guard/guard-sentence.ts";
import type { ReplyLength } from "../settings.ts";
import type { Echo } from "./echo.ts";
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
  /** Whether so much was left out, or something so bad, that nothing good is to be expected any more. */
  isHopeless(): boolean;
  /** Whether a model's sentence was plainly bad: the guard was sure, or it told the instructions. */
  isFaulty(): boolean;
  /** Whether nothing of the reply should be shown, where it is read to its end before: one bad sentence is enough. */
  isUnfit(): boolean;
  sentenceCount(): number;
  /** The reply so far. */
  text(): string;
};

export type ReplyRules = {
  readonly length: ReplyLength;
  /** The verdict on a sentence after the reply so far. */
  readonly guard: (sentence: string, before: string) => GuardVerdict;
  /** What of the things that the model was given a sentence only gives back. */
  readonly findEcho: (sentence: string) => Echo | null;
};

const mostDropped = 4;
/** What is longer is no sentence that anybody would say. */
const longestSentence = 600;

/** Puts a reply together: no sentence that the guard refuses, none twice, one question at most, and an end. */
export function createReplyComposer({ length, guard, findEcho }: ReplyRules): ReplyComposer {
  let text = "";
  const shown: Saying[] = [];
  let hasQuestion = false;
  let gap = "";
  let isBroken = false;
  let dropped = 0;
  let isFaulty = false;
  let isUnfit = false;
  const isComplete = () =>
    shown.length >= length.maxSentences || (hasQuestion && shown.length >= length.minSentences);
  const isSound = (sentence: string) => {
    const echo = findEcho(sentence);
    const verdict = guard(sentence, text);
    isFaulty ||= echo === "instructions" || (!verdict.ok && verdict.certainty === "sure");
    isUnfit ||= isFaulty || (!verdict.ok && verdict.certainty !== "doubtful");
    return echo === null && verdict.ok;
  };
  const mayShow = (sentence: string, saying: Saying, source: SentenceSource) =>
    (source === "bank" || isSound(sentence)) &&
    sentence.length <= longestSentence &&
    !(hasQuestion && isQuestion(sentence)) &&
    !shown.some((earlier) => isSaidAgain(earlier, saying));
  const show = (sentence: string) => {
    const delta = text === "" ? sentence : toSeparator(gap, isBroken) + sentence;
    text += delta;
    gap = "";
    isBroken = false;
    return delta;
  };
  return {
    isComplete,
    isHopeless: () => isFaulty || dropped >= mostDropped,
    isFaulty: () => isFaulty,
    isUnfit: () => isUnfit,
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
