import type { Exchange } from "../conversation.ts";
import type { ScoreCard } from "./score-card.ts";

/** A card tells of a model only where it wrote at least so many of the replies that were its to write. */
export const leastModelShare = 0.5;

export type Authorship = NonNullable<ScoreCard["authorship"]>;

/**
 * By whom the replies were written that came. The care path's fixed texts are no model's to write; `share` is of all
 * others, and counts only those that the model wrote to their end. null: there are none.
 */
export function countAuthors(exchanges: readonly Exchange[]): Authorship {
  const replies = exchanges.filter(({ reply }) => reply !== null);
  const countOf = (author: Exchange["author"]) => replies.filter((each) => each.author === author).length;
  const [model, modelThenBank, bank, carePath] = [
    countOf("model"),
    countOf("model_then_bank"),
    countOf("bank"),
    countOf("care_path"),
  ];
  const reasons = Map.groupBy(
    replies.flatMap(({ takenOver }) => takenOver ?? []),
    (reason) => reason,
  );
  const owed = replies.length - carePath;
  return {
    replies: replies.length,
    model,
    modelThenBank,
    bank,
    carePath,
    empty: countOf("nobody"),
    takeOvers: [...reasons]
      .map(([reason, each]) => ({ reason, count: each.length }))
      .sort((one, other) => other.count - one.count),
    share: owed === 0 ? null : model / owed,
  };
}

/** By whom the replies were written, in sentences. */
export function describeAuthors({ target, authorship }: Pick<ScoreCard, "target" | "authorship">): string {
  if (authorship === null) return "By whom the replies were written is not on this card.";
  const { replies, model, modelThenBank, bank, carePath, empty, takeOvers } = authorship;
  const care = carePath === 0 ? "" : ` The care path's fixed texts made ${carePath} more.`;
  if (target.model === null) return `No model was asked: the question bank wrote ${bank} replies.${care}`;
  const owed = replies - carePath;
  const reasons = takeOvers.map(({ reason, count }) => `${reason.replaceAll("_", " ")} ${count}`).join(", ");
  return [
    `The model wrote ${model} of the ${owed} replies that were its to write.`,
    modelThenBank === 0 ? "" : ` It began ${modelThenBank} that the question bank ended.`,
    bank === 0 ? "" : ` The question bank wrote ${bank} in its place.`,
    reasons === "" ? "" : ` Why the bank went on: ${reasons}.`,
    empty === 0 ? "" : ` ${empty} replies were empty.`,
    care,
  ].join("");
}

/** Why a card says little about its model; null: it says what it seems to, or is about no model. */
export function findMissingModel({
  target,
  authorship,
}: Pick<ScoreCard, "target" | "authorship">): string | null {
  if (target.model === null || authorship === null || authorship.share === null) return null;
  if (authorship.share >= leastModelShare) return null;
  return `These figures say little about the model: it wrote ${authorship.model} of the ${authorship.replies - authorship.carePath} replies that were its to write, less than half. See with elara model check why, then run it again.`;
}
