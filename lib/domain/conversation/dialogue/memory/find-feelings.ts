import type { ReadMessage } from "../message/read-message.ts";
import { type Feeling, feelings } from "./feeling-words.ts";

const patterns = feelings.map((feeling) => ({
  feeling,
  pattern: new RegExp(
    `(?<!(?:not|n't|never|no|without)(?: (?:so|really|very|that|too|all|feel|feeling))* )\\b(?:${feeling.words.join("|")})\\b`,
  ),
}));
/** "Down" and "low", "great" and "lost" are feelings only of somebody. */
const ofSomebody =
  /\b(?:i|i'm|i've|i'd|me|myself|feel|feels|feeling|felt|so|very|really|just|am|being|get|getting|makes|made)\b/;

/** Feelings that a message names of the person, heaviest first. What is negated is not felt. */
export function findFeelings({ clauses }: ReadMessage): readonly Feeling[] {
  const texts = clauses
    .map(({ text }) => text)
    .filter((text) => ofSomebody.test(text) || text.split(" ").length <= 3)
    .filter((text) => !/^(?:you|you're|your|this (?:bot|chat|is))\b/.test(text));
  return patterns
    .filter(({ pattern }) => texts.some((text) => pattern.test(text)))
    .map(({ feeling }) => feeling)
    .sort((one, other) => Number(other.isHeavy) - Number(one.isHeavy));
}
