import { createRandom, type Random } from "../../../detection/random.ts";
import type { FamilyName } from "../../bank/family-names.ts";
import type { ReplyRequest } from "../reply.ts";
import type { Dialogue, Exchange } from "../state/read-dialogue.ts";

/** Where a reply is made: what is known, what was said, and the choices that hang on the seed. */
export type Scene = {
  readonly request: ReplyRequest;
  readonly dialogue: Dialogue;
  /** What is to be answered; null where Elara begins. */
  readonly latest: Exchange | null;
  readonly random: Random;
  /** One of the texts that was not said yet, nor anything near it; null when all were. */
  choose(texts: readonly string[]): string | null;
};

/** What a move writes. */
export type Draft = {
  readonly sentences: readonly string[];
  readonly family: FamilyName;
  readonly questionId: string | null;
  readonly isEnding: boolean;
};

export function setScene(request: ReplyRequest, dialogue: Dialogue): Scene {
  const random = createRandom(toSeed(request.seed), dialogue.turnCount);
  return {
    request,
    dialogue,
    latest: dialogue.exchanges.at(-1) ?? null,
    random,
    choose: (texts) => {
      const start = random.below(Math.max(1, texts.length));
      const turned = [...texts.slice(start), ...texts.slice(0, start)];
      return turned.find((text) => !dialogue.said.has(text)) ?? null;
    },
  };
}

/** Any number serves as a seed. */
function toSeed(seed: number): number {
  return Number.isFinite(seed) ? Math.abs(Math.trunc(seed)) % Number.MAX_SAFE_INTEGER : 0;
}

/** Texts that are there, in their order. */
export function listSaid(...texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null && text !== "").map(String);
}
