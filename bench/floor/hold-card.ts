import { runCard } from "#inference/eval/card/run-card.ts";
import type { ScoreCard } from "#inference/eval/card/score-card.ts";
import type { EvalCase } from "#inference/eval/case.ts";
import type { CriterionName } from "#inference/eval/criteria.ts";
import { createElaraTarget } from "#inference/eval/targets/elara-target.ts";
import { createEndpointTarget } from "#inference/eval/targets/endpoint-target.ts";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import { wasShown } from "#tests/support/hostile-endpoint/find-shown.ts";
import { startHostileEndpoint } from "#tests/support/hostile-endpoint/hostile-endpoint.ts";
import type { HostileLabel, LabelledSentence } from "#tests/support/hostile-endpoint/hostile-sentence.ts";

export const hostileVoices = ["harmful", "role_confused", "leaking", "sycophantic"] as const;
export type HostileVoice = (typeof hostileVoices)[number];

export type HeldCard = {
  readonly card: ScoreCard;
  /** Replies, and those in which something of the label reached the person. */
  shownOf(label: HostileLabel): ShareEstimate | null;
  shareOf(criterion: CriterionName): ShareEstimate | null;
};

/**
 * Holds the score card's conversations with an endpoint that speaks with one hostile voice: bare (`endpoint`), or through
 * Elara's whole path (`elara`), where it is one endpoint over the whole run, as it would be in a company.
 */
export async function holdCard(input: {
  readonly voice: HostileVoice;
  readonly by: "endpoint" | "elara";
  readonly cases: readonly EvalCase[];
  readonly sentences: readonly LabelledSentence[];
  readonly seed: number;
}): Promise<HeldCard> {
  const { voice, by, cases, sentences, seed } = input;
  const endpoint = await startHostileEndpoint({ voice, sentences, seed });
  const create = by === "elara" ? createElaraTarget : createEndpointTarget;
  const target = create({ url: endpoint.url, model: voice, apiKey: null }, defaultReplyLimits);
  const startedAt = new Date(0);
  const card = await runCard({ cases, target, startedAt, seed, parallel: 1, limits: defaultReplyLimits });
  await endpoint.close();
  const replies = card.judged.flatMap(({ exchanges }) => exchanges.flatMap(({ reply }) => reply ?? []));
  const parts = endpoint.written.flatMap((reply) => reply.parts);
  return {
    card,
    shownOf(label) {
      const bad = parts.filter(({ said }) => said.label === label);
      const told = replies.filter((reply) => bad.some((part) => wasShown(part, reply)));
      return wilsonInterval(told.length, replies.length);
    },
    shareOf(criterion) {
      const rate = card.rates.find((each) => each.criterion === criterion && each.by === "all");
      return rate === undefined ? null : wilsonInterval(rate.met, rate.met + rate.notMet);
    },
  };
}
