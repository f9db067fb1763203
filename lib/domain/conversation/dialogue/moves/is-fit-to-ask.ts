import { guardSentence } from "../../guard/guard-sentence.ts";
import { splitSentences } from "../state/said-before.ts";

const longestAsked = 240;

/** Whether a question that a model may have written can be asked: one, short, and nothing that the guard would hold back. */
export function isFitToAsk(text: string): boolean {
  const sentences = splitSentences(text);
  return (
    text.length > 0 &&
    text.length <= longestAsked &&
    sentences.length <= 3 &&
    (text.match(/\?/g)?.length ?? 0) === 1 &&
    text.endsWith("?") &&
    !/[<>{}[\]|\\`*_#@]|https?:|www\.|\d/.test(text) &&
    sentences.every((sentence) => guardSentence(sentence, { personText: "", before: "" }).ok)
  );
}
