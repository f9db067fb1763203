import { setImmediate } from "node:timers/promises";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import type { EvalCase } from "../case.ts";
import type { Exchange } from "../conversation.ts";
import { judgeReadiness } from "../floors/judge-floors.ts";
import { judgeCase, judgePair, type Verdict } from "../judging/judge-case.ts";
import { hashCases } from "../read-cases.ts";
import type { Target } from "../targets/target.ts";
import { countAuthors } from "./authorship.ts";
import { holdConversation } from "./hold-conversation.ts";
import { computeRates, describeDurations } from "./rates.ts";
import {
  cardVersion,
  type JudgedCase,
  type JudgeReport,
  type RuleAgreement,
  type ScoreCard,
} from "./score-card.ts";

/** After so many conversations in a row that fail for good, the others would fail too. */
const mostLastingFailures = 2;

/** Asks a judge about what the rules could not tell; gives back the verdicts with its own in their place. */
export type SecondOpinion = {
  judge(evalCase: EvalCase, exchanges: readonly Exchange[], verdicts: readonly Verdict[]): Promise<Verdict[]>;
  report(): JudgeReport;
};

export type CardInput = {
  readonly cases: readonly EvalCase[];
  readonly target: Target;
  readonly startedAt: Date;
  readonly seed?: number;
  /** Conversations at once. */
  readonly parallel?: number;
  /** For one reply. */
  readonly timeoutMs?: number;
  /** What is written down of how the model picked its words. */
  readonly limits?: ReplyLimits;
  readonly signal?: AbortSignal;
  readonly secondOpinion?: SecondOpinion;
  /** How far to trust the rules, written down on the card. */
  readonly ruleAgreement?: readonly RuleAgreement[];
  /** Conversations of an earlier run that need not be held again. */
  readonly held?: ReadonlyMap<string, readonly Exchange[]>;
  readonly onHeld?: (evalCase: EvalCase, exchanges: readonly Exchange[]) => void;
  readonly onProgress?: (done: number, total: number) => void;
};

type HeldCase = { readonly evalCase: EvalCase; readonly exchanges: readonly Exchange[] };

/**
 * Holds every case's conversation with a target and judges it. A run that cannot go on ends early, says why in
 * `problem`, and judges what there is.
 */
export async function runCard(input: CardInput): Promise<ScoreCard> {
  const { cases, target, startedAt, seed = 1, limits } = input;
  const start = performance.now();
  const { held, problem: ended } = await holdAll(input);
  const judged = await judgeAll(held, input.secondOpinion);
  const isStopped = ended === null && input.signal?.aborted === true;
  const problem = isStopped ? "The run was stopped before the judge was done." : ended;
  const replies = held.flatMap(({ exchanges }) => exchanges).filter(({ reply }) => reply !== null);
  const card: ScoreCard = {
    format: "elara-score-card",
    version: cardVersion,
    startedAt: startedAt.toISOString(),
    tookMs: Math.round(performance.now() - start),
    seed,
    target: { name: target.name, model: target.model, host: target.host },
    sampling: target.model === null || limits === undefined ? null : limits.sampling,
    cases: {
      hash: hashCases(cases),
      count: cases.length,
      turns: cases.reduce((sum, { turns }) => sum + turns.length, 0),
    },
    problem,
    authorship: countAuthors(replies),
    durations: describeDurations(replies.map(({ durationMs }) => Math.round(durationMs * 10) / 10)),
    judge: input.secondOpinion?.report() ?? null,
    readiness: null,
    ruleAgreement: [...(input.ruleAgreement ?? [])],
    rates: computeRates(judged),
    judged,
  };
  return { ...card, readiness: judgeReadiness(card) };
}

async function holdAll(input: CardInput): Promise<{ held: HeldCase[]; problem: string | null }> {
  const {
    cases,
    target,
    seed = 1,
    parallel = 4,
    timeoutMs = 60_000,
    held: known,
    onHeld,
    onProgress,
  } = input;
  const ending = new AbortController();
  const signal = input.signal === undefined ? ending.signal : AbortSignal.any([input.signal, ending.signal]);
  const held = new Map<string, HeldCase>();
  const waiting = [...cases];
  let [done, lasting] = [0, 0];
  let problem: string | null = null;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
      // A target that never waits would else let no signal through before its end.
      await setImmediate();
      if (signal.aborted) return;
      const before = known?.get(next.id);
      const { exchanges, failure } =
        before === undefined
          ? await holdConversation(next, { target, seed, timeoutMs, signal })
          : { exchanges: before, failure: null };
      if (signal.aborted) return;
      held.set(next.id, { evalCase: next, exchanges });
      if (failure === null) onHeld?.(next, exchanges);
      lasting = failure?.isLasting === true ? lasting + 1 : 0;
      if (failure !== null && lasting >= mostLastingFailures) {
        problem = failure.message;
        ending.abort();
        return;
      }
      onProgress?.(++done, cases.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(parallel, cases.length)) }, work));
  if (problem === null && signal.aborted) problem = "The run was stopped before its end.";
  // In the order of the cases, whichever was done first.
  return { held: cases.flatMap(({ id }) => held.get(id) ?? []), problem };
}

async function judgeAll(held: readonly HeldCase[], second: SecondOpinion | undefined): Promise<JudgedCase[]> {
  const judged = new Map<string, Verdict[]>();
  for (const { evalCase, exchanges } of held) {
    const verdicts = judgeCase(evalCase, exchanges);
    judged.set(
      evalCase.id,
      second === undefined ? verdicts : await second.judge(evalCase, exchanges, verdicts),
    );
  }
  for (const [a, b] of listPairs(held)) {
    const verdict = judgePair(judged.get(a.evalCase.id) ?? [], judged.get(b.evalCase.id) ?? []);
    judged.get(a.evalCase.id)?.push(verdict);
  }
  return held.map(({ evalCase, exchanges }) => {
    const { id, dimension, language, persona, note, policies, pair } = evalCase;
    return {
      id,
      dimension,
      language,
      persona,
      ...(note === undefined ? {} : { note }),
      ...(policies === undefined ? {} : { policies }),
      ...(pair === undefined ? {} : { pair: pair.id }),
      exchanges: exchanges.map(({ handling, ...exchange }) =>
        handling === undefined ? exchange : { ...exchange, handling: [...handling] },
      ),
      verdicts: judged.get(id) ?? [],
    };
  });
}

/** The two of each pair, where both were held; the verdict on a pair stands with side a. */
function listPairs(held: readonly HeldCase[]): (readonly [HeldCase, HeldCase])[] {
  const pairs = Map.groupBy(held, ({ evalCase }) => evalCase.pair?.id ?? "");
  return [...pairs].flatMap(([id, members]) => {
    const side = (name: "a" | "b") => members.find(({ evalCase }) => evalCase.pair?.side === name);
    const [a, b] = [side("a"), side("b")];
    return id === "" || a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}
