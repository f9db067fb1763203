import { existsSync, statSync } from "node:fs";
import { updateBaseline } from "#inference/eval/baseline/baseline.ts";
import { findMissingModel } from "#inference/eval/card/authorship.ts";
import { openConversationLog, writeCardFile } from "#inference/eval/card/card-files.ts";
import { runCard } from "#inference/eval/card/run-card.ts";
import type { ScoreCard } from "#inference/eval/card/score-card.ts";
import type { Dimension, EvalCase } from "#inference/eval/case.ts";
import { createJudge, findSilentJudge } from "#inference/eval/judge/create-judge.ts";
import { measureRules } from "#inference/eval/judging/measure-labels.ts";
import { renderPage } from "#inference/eval/page/render-page.ts";
import {
  hashCases,
  ownCasesFolder,
  ownLabelsFolder,
  readCases,
  readLabels,
} from "#inference/eval/read-cases.ts";
import { BrokenLinesError } from "#inference/eval/read-json-lines.ts";
import { createElaraTarget, createEmbeddedTarget } from "#inference/eval/targets/elara-target.ts";
import { createEndpointTarget } from "#inference/eval/targets/endpoint-target.ts";
import type { Target, TargetName } from "#inference/eval/targets/target.ts";
import { defaultReplyLimits, type ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { createProgressLine, note, print, printJson } from "../output.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { findBelowFloors, readFloors } from "./floors.ts";
import { renderCard } from "./render-card.ts";
import { EvalUsageError } from "./usage-error.ts";

export type EvalOptions = {
  readonly target?: TargetName;
  readonly url?: string;
  readonly model?: string;
  readonly apiKeyEnv?: string;
  readonly systemMessage?: true;
  readonly out?: string;
  readonly resume?: true;
  readonly cases?: string;
  readonly only?: readonly Dimension[];
  readonly seed: number;
  readonly parallel: number;
  readonly timeout: number;
  readonly floor?: readonly string[];
  readonly leastTold: number;
  readonly judgeUrl?: string;
  readonly judgeModel?: string;
  readonly judgeKeyEnv?: string;
  readonly judgeAll?: true;
  readonly compare?: readonly string[];
  readonly labels?: true;
  readonly updateBaseline?: true;
  readonly json?: true;
};

/** Runs a card and shows it. @returns whether there was a problem: a run that ended early, or a floor not reached */
export async function runEval(options: EvalOptions): Promise<boolean> {
  const floors = readFloors(options.floor ?? []);
  const limits = { ...defaultReplyLimits, hasSystemMessage: options.systemMessage === true };
  const target = chooseTarget(options, limits);
  const cases = chooseCases(options);
  if (options.resume === true && options.out === undefined)
    throw new EvalUsageError("--resume needs the folder of --out.");
  if (
    options.updateBaseline === true &&
    (target.name !== "embedded" || options.only !== undefined || options.cases !== undefined)
  )
    throw new EvalUsageError("--update-baseline is for all of Elara's own cases on the embedded model.");
  const card = await hold(options, { target, cases, limits });
  await show(card, options);
  if (options.updateBaseline === true && card.problem === null)
    note(`The baseline is now ${updateBaseline(card)}.`);
  const below = findBelowFloors(card, floors, options.leastTold);
  for (const sentence of below) note(sentence);
  const failed = card.judged.filter(({ exchanges }) => exchanges.some(({ reply }) => reply === null)).length;
  if (card.problem !== null) note(card.problem);
  else if (failed > 0)
    note(`${failed} of ${card.cases.count} conversations broke off; the card says why for each.`);
  const silent = [findMissingModel(card), findSilentJudge(card)].filter((each) => each !== null);
  for (const sentence of silent) note(sentence);
  return card.problem !== null || failed > 0 || below.length > 0 || silent.length > 0;
}

function chooseTarget(options: EvalOptions, limits: ReplyLimits): Target {
  const { url, model, apiKeyEnv } = options;
  const given = {
    ...(url === undefined ? {} : { url }),
    ...(model === undefined ? {} : { model }),
    ...(apiKeyEnv === undefined ? {} : { keyVariable: apiKeyEnv }),
  };
  if (options.target === "embedded") {
    if (url !== undefined)
      throw new EvalUsageError("The embedded model needs no --url. Did you mean --target endpoint?");
    return createEmbeddedTarget(limits);
  }
  const endpoint = findEndpoint(given);
  const name = options.target ?? (endpoint === null ? "embedded" : "endpoint");
  if (name === "embedded") return createEmbeddedTarget(limits);
  if (name === "elara") return createElaraTarget(endpoint, limits, { isRemembered: false });
  if (endpoint === null) throw new EvalUsageError("Which endpoint? Give --url, or set INFERENCE_URL.");
  return createEndpointTarget(endpoint, limits);
}

function chooseCases({ cases: folder = ownCasesFolder, only }: EvalOptions): EvalCase[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new EvalUsageError(`There is no folder ${folder}.`);
  const all = readOrRefuse(folder);
  const chosen = only === undefined ? all : all.filter(({ dimension }) => only.includes(dimension));
  if (chosen.length === 0) throw new EvalUsageError(`There is no such case in ${folder}.`);
  return chosen;
}

function readOrRefuse(folder: string): EvalCase[] {
  try {
    return readCases(folder);
  } catch (error) {
    if (error instanceof BrokenLinesError)
      throw new EvalUsageError(`The cases of ${folder} cannot be read.\n${error.message}`);
    throw error;
  }
}

async function hold(
  options: EvalOptions,
  { target, cases, limits }: { target: Target; cases: EvalCase[]; limits: ReplyLimits },
): Promise<ScoreCard> {
  const { seed, parallel, out } = options;
  const header = {
    target: target.name,
    model: target.model,
    host: target.host,
    hash: hashCases(cases),
    seed,
  };
  const log =
    out === undefined ? null : openConversationLog(out, header, { resumes: options.resume === true });
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const progress = createProgressLine();
  // What the path writes to its log while it works belongs to no run of the command.
  const { warn, error } = console;
  Object.assign(console, { warn: () => {}, error: () => {} });
  try {
    return await runCard({
      cases,
      target,
      limits,
      seed,
      parallel,
      startedAt: new Date(),
      ruleAgreement: measureRules(readLabels(ownLabelsFolder)),
      timeoutMs: options.timeout * 1_000,
      signal: interruption.signal,
      ...(log === null ? {} : { held: log.held, onHeld: log.add }),
      ...toSecondOpinion(options, interruption.signal, (asked) =>
        progress.show("answers of the judge", asked, asked),
      ),
      onProgress: (done, total) => progress.show("conversations", done, total),
    });
  } finally {
    Object.assign(console, { warn, error });
    progress.end();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

function toSecondOpinion(options: EvalOptions, signal: AbortSignal, onProgress: (asked: number) => void) {
  const { judgeUrl, judgeModel, judgeKeyEnv, judgeAll, timeout, parallel } = options;
  if (judgeUrl === undefined) {
    if (judgeModel === undefined && judgeKeyEnv === undefined && judgeAll === undefined) return {};
    throw new EvalUsageError("A judge needs an address: --judge-url.");
  }
  if (judgeModel === undefined) throw new EvalUsageError("A judge needs a name: --judge-model.");
  const endpoint = findEndpoint({
    url: judgeUrl,
    model: judgeModel,
    ...(judgeKeyEnv === undefined ? {} : { keyVariable: judgeKeyEnv }),
  });
  if (endpoint === null) return {};
  const labels = readLabels(ownLabelsFolder);
  const timeoutMs = timeout * 1_000;
  const judgesAll = judgeAll === true;
  return {
    secondOpinion: createJudge({ endpoint, labels, timeoutMs, parallel, judgesAll, signal, onProgress }),
  };
}

async function show(card: ScoreCard, { out, json }: EvalOptions): Promise<void> {
  if (json === true) await printJson(card);
  else await print(renderCard(card));
  if (out === undefined) return;
  writeCardFile(out, "score-card.json", `${JSON.stringify(card, null, 1)}\n`);
  const page = writeCardFile(out, "score-card.html", renderPage(card));
  note(`The page: ${page}`);
}
