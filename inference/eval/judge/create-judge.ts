import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import type { SecondOpinion } from "../card/run-card.ts";
import type { JudgeReport, ScoreCard } from "../card/score-card.ts";
import type { EvalCase } from "../case.ts";
import type { Exchange } from "../conversation.ts";
import type { Finding, Judged } from "../criteria/finding.ts";
import { rules } from "../criteria/rules.ts";
import { type Criterion, type CriterionName, criterionOf } from "../criteria.ts";
import { measureAgreement } from "../judging/agreement.ts";
import { combine, type TurnFinding, turnsInScope, type Verdict } from "../judging/judge-case.ts";
import { labelToJudged, toJudged } from "../judging/judged-reply.ts";
import type { Label } from "../label.ts";
import { askWhole } from "../targets/ask-whole.ts";
import { readAnswer } from "../targets/endpoint-target.ts";
import { TargetFailure } from "../targets/target.ts";
import { readJudgeAnswer, writeJudgeQuestion } from "./judge-question.ts";

/** A judge counts on a criterion only where it agrees with the hand-made labels at least so far. */
export const leastKappa = 0.6;
const fewestLabels = 10;
const answerTokens = 200;

export type JudgeOptions = {
  readonly endpoint: InferenceEndpoint;
  readonly labels: readonly Label[];
  readonly timeoutMs: number;
  readonly parallel: number;
  /** Also about what the rules can tell. */
  readonly judgesAll: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (asked: number) => void;
};

type Trial = JudgeReport["agreement"][number];

/**
 * A model as a judge of what rules cannot see. Before its first verdict on a criterion it is asked about every label of
 * that criterion; where it does not agree well enough, what the rules said stays.
 */
export function createJudge(options: JudgeOptions): SecondOpinion {
  const { endpoint, labels, judgesAll } = options;
  const counts: Counts = { asked: 0, unreadable: 0, failure: null };
  const trials = new Map<CriterionName, Promise<Trial>>();
  const ask = (criterion: Criterion, judged: Judged) => askJudge(options, counts, criterion, judged);
  const trialOf = (criterion: Criterion) => {
    const known = trials.get(criterion.name);
    if (known !== undefined) return known;
    const trial = tryOnLabels(
      criterion,
      labels.filter((label) => label.criterion === criterion.name),
      { ask, parallel: options.parallel },
    );
    trials.set(criterion.name, trial);
    return trial;
  };
  const settled: Trial[] = [];
  return {
    async judge(evalCase, exchanges, verdicts) {
      const judged: Verdict[] = [];
      for (const verdict of verdicts) {
        const criterion = criterionOf(verdict.criterion);
        const isAsked =
          criterion.scope !== "pair" &&
          (verdict.outcome === "unsure" || (judgesAll && verdict.outcome !== "failed"));
        const trial = isAsked ? await trialOf(criterion) : null;
        if (trial !== null && !settled.includes(trial)) settled.push(trial);
        judged.push(
          trial?.isTrusted === true
            ? await judgeAnew(criterion, { evalCase, exchanges, verdict, ask, judgesAll })
            : verdict,
        );
      }
      return judged;
    },
    report: () => ({
      model: endpoint.model,
      host: new URL(endpoint.url).host,
      ...counts,
      agreement: settled,
    }),
  };
}

type Counts = { asked: number; unreadable: number; failure: string | null };
type Ask = (criterion: Criterion, judged: Judged) => Promise<Finding | null>;

async function judgeAnew(
  criterion: Criterion,
  about: {
    readonly evalCase: EvalCase;
    readonly exchanges: readonly Exchange[];
    readonly verdict: Verdict;
    readonly ask: Ask;
    readonly judgesAll: boolean;
  },
): Promise<Verdict> {
  const { evalCase, exchanges, verdict, ask, judgesAll } = about;
  if (criterion.name === "treats_both_sides_alike") return verdict;
  const rule = rules[criterion.name];
  const byJudge = new Set<number>();
  const findings: TurnFinding[] = [];
  for (const turn of turnsInScope(criterion.scope, evalCase)) {
    const judged = toJudged(evalCase, exchanges, turn);
    const own = judged === null ? null : rule(judged);
    const isOpen =
      own?.outcome === "unsure" || (judgesAll && own !== null && own.outcome !== "not_applicable");
    const asked = judged !== null && isOpen ? await ask(criterion, judged) : null;
    if (asked !== null) byJudge.add(turn);
    findings.push({ turn, finding: asked ?? own });
  }
  const combined = combine(criterion, findings, "rules") ?? verdict;
  return { ...combined, by: byJudge.has(combined.turn ?? -1) ? "judge" : "rules" };
}

/** null: the answer could not be read. */
async function askJudge(
  { endpoint, timeoutMs, signal, onProgress }: JudgeOptions,
  counts: Counts,
  criterion: Criterion,
  judged: Judged,
): Promise<Finding | null> {
  const { prompt, token } = writeJudgeQuestion(criterion, judged);
  const within = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])]);
  const body = {
    model: endpoint.model,
    messages: [{ role: "user", content: prompt }],
    temperature: 0,
    max_tokens: answerTokens,
    stream: true,
  };
  counts.asked += 1;
  onProgress?.(counts.asked);
  const { host } = new URL(endpoint.url);
  // A judge that does not answer is one that cannot be read: what the rules said stays.
  const answer = await askWhole(endpoint, body, within)
    .then((text) => readAnswer(text, host))
    .catch((error: unknown) => {
      if (!(error instanceof TargetFailure)) throw error;
      counts.failure ??= error.message;
      return "";
    });
  const outcome = readJudgeAnswer(answer, token);
  if (outcome !== null) return { outcome, reason: "the judging model says so" };
  counts.unreadable += 1;
  return null;
}

async function tryOnLabels(
  criterion: Criterion,
  labels: readonly Label[],
  { ask, parallel }: { readonly ask: Ask; readonly parallel: number },
): Promise<Trial> {
  const waiting = [...labels];
  const pairs: { truth: boolean; said: boolean }[] = [];
  let unreadable = 0;
  const work = async () => {
    for (let label = waiting.shift(); label !== undefined; label = waiting.shift()) {
      const finding = await ask(criterion, labelToJudged(label));
      if (finding === null) unreadable += 1;
      // That it cannot be told is no agreement with a label that can.
      else
        pairs.push({
          truth: label.met,
          said: finding.outcome === "unsure" ? !label.met : finding.outcome === "met",
        });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  const { count, truePositives, trueNegatives, kappa } = measureAgreement(pairs);
  return {
    criterion: criterion.name,
    count,
    agreed: truePositives + trueNegatives,
    unreadable,
    kappa,
    isTrusted: count >= fewestLabels && count >= unreadable && (kappa?.value ?? -1) >= leastKappa,
  };
}

/** Why a judge is as good as none; null: it answered, or was asked nothing. */
export function findSilentJudge({ judge }: Pick<ScoreCard, "judge">): string | null {
  if (judge === null || judge.asked === 0 || judge.unreadable < judge.asked) return null;
  const why = judge.failure ?? "It answers in another form than it is asked for.";
  return `The judge gave no answer that can be read, of ${judge.asked}. ${why}`;
}
