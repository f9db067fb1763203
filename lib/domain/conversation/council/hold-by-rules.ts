import { readDialogue } from "../dialogue/state/read-dialogue.ts";
import { analyseByRules, judgeTone } from "./analyse-by-rules.ts";
import type { Analysis } from "./analysis.ts";
import type { Consensus } from "./council.ts";
import { debate } from "./debate.ts";
import { experts } from "./experts.ts";
import { type CouncilFacts, reachConsensus } from "./reach-consensus.ts";
import { weighEvidence } from "./weigh-evidence.ts";

export type CouncilOutcome = {
  readonly consensus: Consensus;
  /** Before the debate. */
  readonly analyses: readonly Analysis[];
  /** After it. */
  readonly debated: readonly Analysis[];
};

/** The council without an endpoint: four views of the same facts, one debate, a weighted consensus. */
export function holdByRules(facts: CouncilFacts): CouncilOutcome {
  const dialogue = readDialogue(facts);
  const evidence = weighEvidence(facts.situation, dialogue);
  const tone = judgeTone(facts.situation, dialogue);
  const analyses = experts.map((expert) => analyseByRules(expert, evidence, tone));
  const debated = debate(analyses);
  return { analyses, debated, consensus: reachConsensus(facts, dialogue, debated) };
}
