import { weighImplied } from "./sentiment/evidence/weigh-implied.ts";
import { isForeign } from "./sentiment/is-foreign.ts";
import { readSentences } from "./sentiment/read-sentences.ts";
import { weighEmoji } from "./sentiment/weigh-emoji.ts";
import { endsBefore, takesBack, weighSentence } from "./sentiment/weigh-sentence.ts";

export type SentimentLabel = "negative" | "neutral" | "positive";
export type TextSentiment = { readonly value: number; readonly label: SentimentLabel };

const softening = 2;
const overShare = 0.3;
const takenBackShare = 0.5;
const leastTold = 0.24;

/**
 * How somebody who wrote a message at work feels about what they tell, by the words of a lexicon and what stands around
 * them: negation, degree, contrast, supposition, understatement, sarcasm as far as words show it, slips, pictures; where
 * nothing of that is found, by trained weights of what its words imply.
 * Deterministic; any text is taken. `value` runs from −1 (bad) to 1 (good): s / √(s² + 4) of the sum s of what was
 * found. English alone is understood; of other languages nothing is said (0, neutral).
 */
export function scoreSentiment(text: string): TextSentiment {
  const sentences = readSentences(text);
  if (isForeign(text, sentences)) return { value: 0, label: "neutral" };
  const sum = addSentences(
    sentences.map((sentence, place) => {
      const next = sentences[place + 1];
      const share = endsBefore(sentence, next) ? overShare : takesBack(next) ? takenBackShare : 1;
      return share * weighSentence(sentence, text);
    }),
  );
  const found = sum + weighEmoji(text);
  const raw = found === 0 ? weighImplied(sentences) : found;
  const value = Math.round((raw / Math.sqrt(raw * raw + softening * softening)) * 1000) / 1000;
  return { value, label: value <= -leastTold ? "negative" : value >= leastTold ? "positive" : "neutral" };
}

function addSentences(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum / Math.sqrt(Math.max(1, values.length / 2));
}
