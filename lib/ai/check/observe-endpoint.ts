import { z } from "zod";
import { defaultReplyLimits, type ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { type Exchange, hasText } from "#lib/domain/endpoint-check/exchange.ts";
import type { LeaveTrial, Needs, Observations, StopTrial } from "#lib/domain/endpoint-check/observations.ts";
import type { InferenceEndpoint } from "../inference-endpoint.ts";
import { exchangeWith } from "./exchange-with.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { createTrialClock, type TrialClock } from "./trial-clock.ts";
import { writeTrialPrompts } from "./trial-prompts.ts";
import { tryReplies } from "./try-replies.ts";
import { type ReplyRequest, writeGetRequest, writeReplyRequest } from "./write-request.ts";

export type ObserveOptions = {
  /** How many requests are sent at once. */
  readonly parallel: number;
  /** For all of it together. */
  readonly timeLimitMs: number;
  readonly limits?: ReplyLimits;
  /** The variable that the key comes from. */
  readonly keyVariable?: string;
  readonly onStep?: (label: string, done: number, total: number) => void;
};

const shortTokens = 8;
const trialTokens = 96;
const nobodysModel = "elara-check-no-such-model";

/**
 * Tries an endpoint as Elara uses it and notes what was seen. Requests are Elara's own, to the letter; nothing that
 * belongs to a person is sent. Ends within its time whatever the endpoint does.
 */
export async function observeEndpoint(
  endpoint: InferenceEndpoint,
  options: ObserveOptions,
): Promise<Observations> {
  const limits = options.limits ?? defaultReplyLimits;
  const clock = createTrialClock(options.timeLimitMs);
  const trial = openTrial(endpoint, { ...options, limits, clock });
  try {
    const begun = await begin(trial, options);
    if (!hasText(begun.talk)) return { ...begun, ...(await diagnose(trial, begun)), isOutOfTime: false };
    const seen = await goOn(trial, begun, options);
    return { ...seen, isOutOfTime: clock.isOver() };
  } finally {
    clock.stop();
  }
}

type Trial = ReturnType<typeof openTrial>;

/** The ways in which an endpoint is asked; null where no time is left. */
function openTrial(
  endpoint: InferenceEndpoint,
  {
    limits,
    clock,
    onStep,
  }: Pick<ObserveOptions, "onStep"> & { readonly limits: ReplyLimits; readonly clock: TrialClock },
) {
  const prompts = writeTrialPrompts(limits.promptTokens);
  const longestMs = limits.patience.replySeconds * 1_000;
  let done = 0;
  const ask = async (
    request: Omit<ReplyRequest, "limits">,
    { at = endpoint, leaveAtText = false }: { at?: InferenceEndpoint; leaveAtText?: boolean } = {},
  ) => {
    if (clock.isOver()) return null;
    const written = await writeReplyRequest(at, { limits, ...request });
    return exchangeWith(written, { timeoutMs: clock.leftMs(longestMs), signal: clock.signal, leaveAtText });
  };
  return {
    endpoint,
    limits,
    prompts,
    clock,
    ask,
    step: (label: string) => onStep?.(label, ++done, 14),
    async get(path: string, at = endpoint) {
      if (clock.isOver()) return null;
      return exchangeWith(writeGetRequest(at, path), {
        timeoutMs: clock.leftMs(10_000),
        signal: clock.signal,
      });
    },
    /** A request that no server can answer. */
    async misuse() {
      if (clock.isOver()) return null;
      const written = await writeReplyRequest(endpoint, { limits, prompt: prompts.talk });
      const body = JSON.stringify({ model: endpoint.model, messages: "none", stream: true });
      return exchangeWith({ ...written, body }, { timeoutMs: clock.leftMs(10_000), signal: clock.signal });
    },
  };
}

async function begin(
  trial: Trial,
  { timeLimitMs, keyVariable = "INFERENCE_API_KEY" }: ObserveOptions,
): Promise<Observations> {
  const { endpoint, limits, prompts } = trial;
  trial.step("asking for a reply");
  const talk = await trial.ask({ prompt: prompts.talk, maxTokens: trialTokens });
  return {
    url: withoutSecrets(endpoint.url),
    model: endpoint.model,
    hasKey: endpoint.apiKey !== null,
    keyVariable,
    timeLimitMs,
    isOutOfTime: false,
    needs: toNeeds(limits),
    talk: talk ?? { kind: "none", cause: "timeout", code: null, afterMs: timeLimitMs },
    shortTokens,
    elsewhere: null,
    models: null,
    listed: null,
    withoutKey: null,
    otherModel: null,
    short: null,
    stop: null,
    opened: null,
    system: null,
    half: null,
    full: null,
    misuse: null,
    crowd: null,
    leave: null,
    replies: null,
  };
}

/** What helps to say why no reply came. */
async function diagnose(trial: Trial, { talk }: Observations): Promise<Partial<Observations>> {
  if (talk.kind === "none" || talk.status === 401 || talk.status === 403 || talk.status >= 500) return {};
  const models = await trial.get("/models");
  const listed = readListed(models);
  const isMissing = talk.status === 404 || talk.status === 405 || talk.reading.dialect !== "openai_events";
  const ask = (at: InferenceEndpoint) => trial.ask({ prompt: trial.prompts.talk, maxTokens: 1 }, { at });
  const elsewhere = isMissing ? await findElsewhere(trial.endpoint, ask) : null;
  return { models, listed, elsewhere: elsewhere === null ? null : withoutSecrets(elsewhere) };
}

async function goOn(trial: Trial, begun: Observations, { parallel }: ObserveOptions): Promise<Observations> {
  const { endpoint, prompts, limits, clock, step, ask } = trial;
  const short = { prompt: prompts.talk, maxTokens: shortTokens };
  step("its models");
  const models = await trial.get("/models");
  step("its key");
  const withoutKey =
    endpoint.apiKey === null ? begun.talk : await ask(short, { at: { ...endpoint, apiKey: null } });
  step("an unknown model");
  const otherModel = await ask(short, { at: { ...endpoint, model: nobodysModel } });
  step("a short reply");
  const shortReply = await ask(short);
  step("stop sequences");
  const stop = await tryStop(trial);
  step("turns");
  const opened = await ask({ prompt: prompts.opened, maxTokens: trialTokens });
  step("system messages");
  const system = await ask({ prompt: prompts.system, maxTokens: trialTokens });
  step("long conversations");
  const half = await ask({ prompt: prompts.half, maxTokens: shortTokens });
  const full = await ask({ prompt: prompts.full, maxTokens: shortTokens });
  step("a wrong request");
  const misuse = await trial.misuse();
  step("many at once");
  const crowd = await askAtOnce(trial, parallel);
  step("leaving a reply");
  const leave = await tryLeave(trial);
  step("replies through Elara");
  const replies = clock.isOver() ? null : await tryReplies(endpoint, { limits, signal: clock.signal });
  const listed = readListed(models);
  return {
    ...begun,
    models,
    listed,
    withoutKey,
    otherModel,
    short: shortReply,
    stop,
    opened,
    system,
    half,
    full,
    misuse,
    crowd,
    leave,
    replies,
  };
}

const steady = { temperature: 0.05, maxTokens: 48 };

/** The same words twice, the second time with one of them to stop at. */
async function tryStop({ ask, prompts }: Trial): Promise<StopTrial | null> {
  const prompt = prompts.talk;
  const plain = await ask({ prompt, ...steady });
  if (!hasText(plain)) return null;
  const before = plain.reading.text;
  const word = pickWord(before);
  const exchange = word === null ? null : await ask({ prompt, ...steady, stop: [word] });
  return word === null || exchange === null ? null : { word, before, exchange };
}

/** A word from the middle of a text that does not stand before. */
function pickWord(text: string): string | null {
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    if (index >= text.length * 0.3 && text.indexOf(word) === index) return word;
  }
  return null;
}

async function askAtOnce({ ask, prompts }: Trial, count: number): Promise<Exchange[] | null> {
  const asked = await Promise.all(
    Array.from({ length: count }, () => ask({ prompt: prompts.talk, maxTokens: trialTokens })),
  );
  const answered = asked.filter((each) => each !== null);
  return answered.length === count ? answered : null;
}

async function tryLeave({ ask, prompts }: Trial): Promise<LeaveTrial | null> {
  const left = await ask({ prompt: prompts.talk }, { leaveAtText: true });
  const next = await ask({ prompt: prompts.talk, maxTokens: shortTokens });
  return left === null || next === null ? null : { left, next };
}

function toNeeds({ promptTokens, sampling, patience }: ReplyLimits): Needs {
  return {
    promptTokens,
    replyTokens: sampling.maxTokens,
    firstTokenMs: patience.firstTokenSeconds * 1_000,
    replyMs: patience.replySeconds * 1_000,
  };
}

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });

function readListed(models: Exchange | null): string[] | null {
  if (models?.kind !== "answer" || models.status !== 200) return null;
  try {
    const read = modelList.safeParse(JSON.parse(models.head));
    return read.success ? read.data.data.map(({ id }) => id) : null;
  } catch {
    // A list that is no JSON, or longer than what is read of it, tells no names.
    return null;
  }
}

function withoutSecrets(url: string): string {
  const safe = new URL(url);
  safe.username = "";
  safe.password = "";
  safe.search = "";
  return safe.href.replace(/\/$/u, "");
}
