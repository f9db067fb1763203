import type { FamilyName } from "../../bank/family-names.ts";
import { type ReadMessage, readMessage } from "../message/read-message.ts";
import { guessTopic } from "./topic-odds.ts";
import { topicWords } from "./topic-words.ts";

export type Topic = { readonly family: FamilyName; readonly weight: number };

const laterCounts = 0.5;
const turnCounts = 1.5;
/** Without a word of a theme: enough to begin with, too little to change it. */
const guessed = 1.5;

/** What a message is about, most of all first; empty when nothing in it tells. The last clauses count more. */
export function detectTopics(message: string | ReadMessage): readonly Topic[] {
  const read = typeof message === "string" ? readMessage(message) : message;
  const { clauses } = read;
  const weights = new Map<FamilyName, number>();
  for (const [index, { text, isTurn }] of clauses.entries()) {
    const place = (1 + (laterCounts * (index + 1)) / clauses.length) * (isTurn ? turnCounts : 1);
    for (const { family, weight, pattern } of topicWords) {
      if (pattern.test(text)) weights.set(family, (weights.get(family) ?? 0) + weight * place);
    }
  }
  const guess = weights.size === 0 ? guessTopic(read) : null;
  if (guess !== null) return [{ family: guess, weight: guessed }];
  return [...weights]
    .map(([family, weight]) => ({ family, weight }))
    .sort((one, other) => other.weight - one.weight);
}
