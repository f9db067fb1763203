import type { FamilyName } from "../bank/family-names.ts";
import type { QuestionBank } from "../bank/question-bank.ts";
import { isFitToAsk } from "../dialogue/moves/is-fit-to-ask.ts";
import { pickFollowUp, pickOpening } from "../dialogue/moves/pick-question.ts";
import { setScene } from "../dialogue/moves/scene.ts";
import type { Dialogue } from "../dialogue/state/read-dialogue.ts";
import { openQuestions } from "../dialogue/words/intent-words.ts";
import type { Situation } from "../situation/situation.ts";
import type { Turn } from "../turns.ts";
import type { Analysis } from "./analysis.ts";
import { type Consensus, type Tone, tones } from "./council.ts";
import { poolHypotheses } from "./debate.ts";

export type CouncilFacts = {
  readonly turns: readonly Turn[];
  readonly situation: Situation;
  readonly bank: QuestionBank;
  readonly seed: number;
};

/** The weighted view of all experts: what to speak about, why, what to ask next, and in which tone. */
export function reachConsensus(
  facts: CouncilFacts,
  dialogue: Dialogue,
  analyses: readonly Analysis[],
): Consensus {
  const hypotheses = poolHypotheses(analyses).filter(({ family }) => !dialogue.refused.has(family));
  const focus = hypotheses[0]?.family ?? "no_data";
  return {
    focus,
    hypotheses: shareOut(hypotheses),
    nextQuestion: chooseQuestion(
      facts,
      dialogue,
      analyses,
      hypotheses.map(({ family }) => family),
    ),
    tone: voteTone(analyses),
  };
}

function shareOut(hypotheses: Consensus["hypotheses"]): Consensus["hypotheses"] {
  const total = hypotheses.reduce((sum, { weight }) => sum + weight, 0);
  return hypotheses.map((hypothesis) => ({ ...hypothesis, weight: hypothesis.weight / total }));
}

/**
 * A question of the bank that an expert chose, the surest first; else the bank's own next one for the likeliest theme
 * that has one left; else a question of an expert's own, if it may be asked. Empty when all was asked.
 */
function chooseQuestion(
  facts: CouncilFacts,
  dialogue: Dialogue,
  analyses: readonly Analysis[],
  families: readonly FamilyName[],
): string {
  const wished = analyses
    .toSorted((one, other) => other.confidence - one.confidence)
    .map(({ question }) => question.trim())
    .filter((question) => question !== "" && !dialogue.said.has(question));
  const candidates =
    families.map((family) => listCandidates(facts, dialogue, family)).find((list) => list.length > 0) ?? [];
  const chosen = wished.find((question) => candidates.includes(question));
  const open = openQuestions.find((question) => !dialogue.said.has(question));
  return chosen ?? candidates[0] ?? wished.find(isFitToAsk) ?? open ?? "";
}

const candidatesAtMost = 6;

/** Questions of the bank that could come next about a theme, none asked before. */
export function listCandidates(facts: CouncilFacts, dialogue: Dialogue, focus: FamilyName): string[] {
  const kind = dialogue.exchanges.at(-1)?.kind;
  const wasOpened =
    dialogue.asked.some(({ family }) => family === focus) ||
    dialogue.exchanges.some(({ topics }) => topics[0]?.family === focus);
  const found = Array.from({ length: candidatesAtMost }, (_, offset) => {
    const scene = setScene({ ...facts, consensus: null, seed: facts.seed + offset }, dialogue);
    const opening = wasOpened ? null : pickOpening(scene, focus);
    return (opening ?? (kind === undefined ? pickOpening(scene, focus) : pickFollowUp(scene, focus, kind)))
      ?.text;
  });
  return [...new Set(found)].filter((text) => text !== undefined);
}

function voteTone(analyses: readonly Analysis[]): Tone {
  const votes = (tone: Tone) =>
    analyses.reduce((sum, analysis) => sum + (analysis.tone === tone ? analysis.confidence : 0), 0);
  return tones.reduce((best, tone) => (votes(tone) > votes(best) ? tone : best));
}
