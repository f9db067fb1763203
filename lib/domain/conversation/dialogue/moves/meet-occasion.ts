import type { Occasion } from "../occasions/occasions.ts";
import { themeBridges } from "../words/frames.ts";
import { noQuestions, quietOffers } from "../words/quiet-words.ts";
import { pickFamily } from "./pick-family.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";
import { takeUp } from "./take-up.ts";

/** What somebody came with is answered as it is; null when all there is to say of it was said. */
export function meetOccasion(scene: Scene, { id, replies }: Occasion): Draft | null {
  const sentences = replies.find((reply) => reply.every((sentence) => !scene.dialogue.said.has(sentence)));
  if (sentences === undefined) return null;
  const heard = comforts.has(id) ? takeUp(scene) : null;
  return {
    sentences: listSaid(heard, ...sentences),
    family: pickFamily(scene),
    questionId: null,
    isEnding: false,
  };
}

/** Occasions of which nothing is known but that they hurt: what was told is named before they are met. */
const comforts: ReadonlySet<string> = new Set(["loss", "worry_outside_work"]);

/** No goodbye: the talk goes on, and Elara stops asking. */
export function stopAsking(scene: Scene): Draft {
  const sentences = listSaid(scene.choose(noQuestions), scene.choose(quietOffers));
  return { sentences, family: pickFamily(scene), questionId: null, isEnding: false };
}

/** While no questions are wanted, what was going to be asked gives way to an offer. */
export function keepQuiet(scene: Scene, draft: Draft): Draft {
  if (!scene.dialogue.wantsNoQuestions || !draft.sentences.some((text) => text.includes("?"))) return draft;
  const told = draft.sentences
    .flatMap((text) => text.split(/(?<=[.!?])\s+/u))
    .filter((text) => !text.includes("?") && !themeBridges.includes(text));
  return { ...draft, sentences: [...told, ...listSaid(scene.choose(quietOffers))], questionId: null };
}
