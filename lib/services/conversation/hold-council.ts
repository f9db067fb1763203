import { findConversationOwner, findNewestCouncilNote, insertCouncilNote } from "#db/queries/council.ts";
import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import type { Ctx } from "#lib/context.ts";
import { analyseByRules, judgeTone } from "#lib/domain/conversation/council/analyse-by-rules.ts";
import type { Analysis } from "#lib/domain/conversation/council/analysis.ts";
import { councilInputsVersion } from "#lib/domain/conversation/council/council-note.ts";
import {
  type CouncilPrompt,
  writeAnalysisPrompt,
  writeDebatePrompt,
} from "#lib/domain/conversation/council/council-prompts.ts";
import { debate } from "#lib/domain/conversation/council/debate.ts";
import { type Expert, type ExpertName, experts } from "#lib/domain/conversation/council/experts.ts";
import { type CouncilOutcome, holdByRules } from "#lib/domain/conversation/council/hold-by-rules.ts";
import {
  type CouncilFacts,
  listCandidates,
  reachConsensus,
} from "#lib/domain/conversation/council/reach-consensus.ts";
import { readAnswer } from "#lib/domain/conversation/council/read-answer.ts";
import { weighEvidence } from "#lib/domain/conversation/council/weigh-evidence.ts";
import { readDialogue } from "#lib/domain/conversation/dialogue/state/read-dialogue.ts";
import { newId } from "#lib/id.ts";
import { readBank } from "#lib/services/question-bank/read-bank.ts";
import { councilContext } from "./read-consensus.ts";
import { readSituation } from "./read-situation.ts";
import { readTurns, toConversationSeed } from "./turn/read-turns.ts";

const asking = { timeoutMs: 20_000, maxOutputTokens: 600, temperature: 0.3 } as const;

/** Asks for a council on a conversation, away from the reply's path. One that waits already is not asked for twice. */
export async function requestCouncil(ctx: Pick<Ctx, "jobs">, conversationId: string): Promise<void> {
  await ctx.jobs.enqueue("hold-council", { conversationId }, { key: conversationId });
}

/**
 * Holds the council on what was said so far and stores what it agreed on, sealed. Nothing is done for a conversation
 * that is gone, or whose newest turns were looked at already; with the endpoint away, rules speak for its experts.
 */
export async function holdCouncil(ctx: Ctx, { conversationId }: { conversationId: string }): Promise<void> {
  const owner = await findConversationOwner(ctx.db, conversationId);
  if (owner === null) return;
  const turns = await readTurns(ctx, { conversationId, userId: owner.userId });
  const newest = await findNewestCouncilNote(ctx.db, conversationId);
  if (newest !== null && newest.turnCount >= turns.length) return;
  const facts: CouncilFacts = {
    turns,
    situation: await readSituation(ctx.db, owner.employeeId),
    bank: await readBank(ctx.db),
    seed: toConversationSeed(conversationId),
  };
  const { outcome, fellBack } = await deliberate(ctx.inference, facts);
  const id = newId("cnl", ctx.now());
  await insertCouncilNote(ctx.db, {
    id,
    conversationId,
    inputsVersion: councilInputsVersion,
    turnCount: turns.length,
    sealed: ctx.vault.sealText(JSON.stringify(outcome), councilContext(id)),
    fellBack: [...fellBack],
    heldAt: ctx.now(),
  });
}

type Deliberation = { readonly outcome: CouncilOutcome; readonly fellBack: readonly ExpertName[] };

async function deliberate(endpoint: InferenceEndpoint | null, facts: CouncilFacts): Promise<Deliberation> {
  if (endpoint === null) return { outcome: holdByRules(facts), fellBack: [] };
  const dialogue = readDialogue(facts);
  const evidence = weighEvidence(facts.situation, dialogue);
  const tone = judgeTone(facts.situation, dialogue);
  const byRules = experts.map((expert) => analyseByRules(expert, evidence, tone));
  const candidates = listCandidates(facts, dialogue, byRules[0]?.hypotheses[0]?.family ?? "no_data");
  const given = { ...facts, candidates };
  const first = await Promise.all(
    experts.map((expert) => askExpert(endpoint, expert, writeAnalysisPrompt(expert, given))),
  );
  const analyses = byRules.map((rules, place) => first[place] ?? rules);
  const second = await Promise.all(
    experts.map((expert, place) => {
      const isThere = first[place] !== null;
      return isThere ? askExpert(endpoint, expert, writeDebatePrompt(expert, given, analyses)) : null;
    }),
  );
  const debated = debate(analyses).map((rules, place) => second[place] ?? rules);
  const fellBack = experts.filter((_, place) => second[place] === null).map(({ name }) => name);
  return { outcome: { analyses, debated, consensus: reachConsensus(facts, dialogue, debated) }, fellBack };
}

/** Null where the endpoint fails, is too slow, or writes nothing that can be read: rules then speak for the expert. */
async function askExpert(
  endpoint: InferenceEndpoint,
  expert: Expert,
  { system, prompt }: CouncilPrompt,
): Promise<Analysis | null> {
  const { askEndpoint } = await import("#lib/ai/ask-endpoint.ts");
  try {
    return readAnswer(
      expert.name,
      await askEndpoint(endpoint, { ...asking, prompt: `${system}\n\n${prompt}` }),
    );
  } catch {
    // Which experts fell back is stored with the outcome; an error's text could hold what was said.
    return null;
  }
}
