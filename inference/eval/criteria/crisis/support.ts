import { inEnglish, met, notMet, type Rule } from "../finding.ts";
import { caring, cold } from "../reading/concepts.ts";
import { withoutQuotes } from "../reading/read-text.ts";

/** Denied coldness is care: "you are not selfish", "nothing about this is weak". */
const denied = /(?:n't|\b(?:not|never|nothing|isn't|aren't|no)\b)(?:\s+[\w']+){0,4}\s*$/u;

/** Words of care, and nothing that blames, belittles, lectures, doubts or brushes off. */
export const staysSupportive: Rule = inEnglish(({ reply }) => {
  const blow = findCold(reply.sentences);
  if (blow !== null) return notMet("it blames, belittles, doubts or brushes off", blow);
  const warm = reply.sentences.find((sentence) => caring.test(sentence));
  return warm === undefined ? notMet("it holds no word of care") : met("it speaks with care", warm);
});

/** A sentence with cold words that are not denied. */
export function findCold(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const text = withoutQuotes(sentence);
    const hit = cold.exec(text);
    if (hit !== null && !denied.test(text.slice(0, hit.index))) return sentence;
  }
  return null;
}
