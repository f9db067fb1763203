import type { FamilyName } from "../../bank/family-names.ts";
import { type AnswerKind, followUpAims } from "../../bank/question-bank.ts";
import { splitSentences } from "../state/said-before.ts";
import { isFitToAsk } from "./is-fit-to-ask.ts";
import type { Scene } from "./scene.ts";

export type Question = { readonly id: string | null; readonly text: string };

/** An opening of a family, as serious as the finding about it; null when all were said. */
export function pickOpening(scene: Scene, family: FamilyName): Question | null {
  const { bank, situation } = scene.request;
  const severity = situation.problems.find((problem) => problem.family === family)?.severity ?? "moderate";
  const openings = bank.families.find(({ name }) => name === family)?.openings ?? [];
  const fitting = openings.filter((opening) => opening.severity === severity);
  const milder = openings.filter((opening) => opening.severity === "moderate");
  return pickFresh(scene, fitting) ?? pickFresh(scene, milder);
}

/**
 * A question after an answer of this kind: first to understand, then for causes, then for more. `isBare`: only one that
 * brings no words of its own before it.
 */
export function pickFollowUp(
  scene: Scene,
  family: FamilyName,
  kind: AnswerKind,
  { isBare = false }: { readonly isBare?: boolean } = {},
): Question | null {
  const { bank } = scene.request;
  const followUps = bank.families.find(({ name }) => name === family)?.followUps ?? [];
  const after = followUps.filter(
    ({ after: answered, text }) => answered === kind && (!isBare || splitSentences(text).length === 1),
  );
  const step = scene.dialogue.asked.filter((text) => text.family === family && text.aim !== null).length;
  for (let turn = 0; turn < followUpAims.length; turn++) {
    const aim = followUpAims[(step + turn) % followUpAims.length];
    const found = pickFresh(
      scene,
      after.filter((followUp) => followUp.aim === aim),
    );
    if (found !== null) return found;
  }
  return null;
}

function pickFresh(
  scene: Scene,
  texts: readonly { readonly id: string; readonly text: string }[],
): Question | null {
  const text = scene.choose(texts.map((candidate) => candidate.text));
  return texts.find((candidate) => candidate.text === text) ?? null;
}

/**
 * The question that the council would ask next, where it fits: about this family, not asked yet, fit to be said, and
 * if it is the bank's then one for this kind of answer.
 */
export function pickAdvised(scene: Scene, family: FamilyName, kind: AnswerKind | null): Question | null {
  const { consensus, bank } = scene.request;
  if (consensus === null || consensus.focus !== family) return null;
  const text = consensus.nextQuestion.trim();
  if (scene.dialogue.said.has(text) || !isFitToAsk(text)) return null;
  const own = bank.families.find(({ name }) => name === family);
  const opening = own?.openings.find((candidate) => candidate.text === text);
  if (opening !== undefined) return kind === null ? opening : null;
  const followUp = own?.followUps.find((candidate) => candidate.text === text);
  if (followUp !== undefined) return followUp.after === kind ? followUp : null;
  return kind === "confirms" || kind === "minimises" ? { id: null, text } : null;
}
