import { splitSentences } from "../state/said-before.ts";
import type { Draft } from "./scene.ts";

export const sentencesAtMost = 5;

/** At most five sentences and one question, the later one; what comes first gives way. */
export function tidy({ sentences, ...draft }: Draft): Draft {
  const single = sentences.flatMap(splitSentences);
  const last = single.findLastIndex((sentence) => sentence.includes("?"));
  const asked = single.filter((sentence, index) => !sentence.includes("?") || index === last);
  return { ...draft, sentences: asked.slice(-sentencesAtMost) };
}
