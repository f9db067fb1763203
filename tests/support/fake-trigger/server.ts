import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { toRunResponse, toScheduleResponse } from "./responses.ts";

export const fakeSecretKey = "tr_dev_fake";

/** How the fake behaves until it is told otherwise. */
export type Mood =
  | { readonly kind: "well" }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Takes what it is given and answers later than anybody waits. */
  | { readonly kind: "slow"; readonly ms: number }
  /** Takes what it is given and ends the connection without an answer. */
  | { readonly kind: "cut" };

export type FakeRun = {
  readonly id: string;
  readonly taskId: string;
  readonly payload: unknown;
  readonly idempotencyKey: string | null;
  readonly queue: string | null;
  readonly delay: string | null;
  readonly tags: readonly string[];
  status: string;
};

export type FakeSchedule = {
  id: string;
  task: string;
  cron: string;
  timezone: string;
  deduplicationKey: string;
};

export type FakeTrigger = {
  readonly url: string;
  readonly runs: FakeRun[];
  readonly schedules: Map<string, FakeSchedule>;
  /** Every call, as method and path, also those that were refused. */
  readonly calls: string[];
  setMood(mood: Mood): void;
  stop(): Promise<void>;
};

const triggerBody = z.object({
  payload: z.string().optional(),
  options: z.object({
    idempotencyKey: z.string().optional(),
    queue: z.object({ name: z.string() }).optional(),
    delay: z.string().optional(),
    tags: z.union([z.string(), z.array(z.string())]).optional(),
  }),
});
// The client wraps a payload so that dates survive.
const superJson = z.object({ json: z.unknown() });
const scheduleBody = z.object({
  task: z.string(),
  cron: z.string(),
  timezone: z.string().default("UTC"),
  deduplicationKey: z.string(),
});

/** The part of Trigger.dev's HTTP API that Elara speaks to: runs and schedules, each once per key. */
export async function startFakeTrigger(port = 0): Promise<FakeTrigger> {
  const runs: FakeRun[] = [];
  const schedules = new Map<string, FakeSchedule>();
  const calls: string[] = [];
  let mood: Mood = { kind: "well" };
  const server = createServer(async (request, response) => {
    calls.push(`${request.method} ${request.url}`);
    const asked = mood;
    const body = await readBody(request);
    if (asked.kind === "status") return send(response, asked.status, { error: "no" }, asked.headers);
    if (request.headers.authorization !== `Bearer ${fakeSecretKey}`) {
      return send(response, 401, { error: "Invalid API Key" });
    }
    const answer = route({ runs, schedules }, request, body);
    if (asked.kind === "cut") return response.destroy();
    if (asked.kind === "slow") await new Promise((resolve) => setTimeout(resolve, asked.ms));
    send(response, answer.status, answer.body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    runs,
    schedules,
    calls,
    setMood: (next) => {
      mood = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type State = { runs: FakeRun[]; schedules: Map<string, FakeSchedule> };
type Answer = { status: number; body: unknown };

function route(state: State, { method, url }: IncomingMessage, body: unknown): Answer {
  const path = new URL(url ?? "/", "http://fake").pathname;
  const taskId = /^\/api\/v1\/tasks\/([^/]+)\/trigger$/.exec(path)?.[1];
  if (method === "POST" && taskId !== undefined) return trigger(state, decodeURIComponent(taskId), body);
  const runId = /^\/api\/v3\/runs\/([^/]+)$/.exec(path)?.[1];
  if (method === "GET" && runId !== undefined) {
    const run = state.runs.find(({ id }) => id === runId);
    return run === undefined
      ? { status: 404, body: { error: "Run not found" } }
      : { status: 200, body: toRunResponse(run) };
  }
  if (method === "POST" && path === "/api/v1/schedules") return putSchedule(state, body);
  const scheduleId = /^\/api\/v1\/schedules\/([^/]+)$/.exec(path)?.[1];
  if (method === "DELETE" && scheduleId !== undefined) {
    for (const [key, { id }] of state.schedules) if (id === scheduleId) state.schedules.delete(key);
    return { status: 200, body: { id: scheduleId } };
  }
  return { status: 404, body: { error: `the fake does not know ${method} ${path}` } };
}

function trigger({ runs }: State, taskId: string, body: unknown): Answer {
  const { payload, options } = triggerBody.parse(body);
  const standing = runs.find(
    (run) =>
      run.taskId === taskId && run.idempotencyKey !== null && run.idempotencyKey === options.idempotencyKey,
  );
  if (standing !== undefined) return { status: 200, body: { id: standing.id, isCached: true } };
  const run: FakeRun = {
    id: `run_${runs.length + 1}`,
    taskId,
    payload: payload === undefined ? undefined : superJson.parse(JSON.parse(payload)).json,
    idempotencyKey: options.idempotencyKey ?? null,
    queue: options.queue?.name ?? null,
    delay: options.delay ?? null,
    tags: [options.tags ?? []].flat(),
    status: options.delay === undefined ? "QUEUED" : "DELAYED",
  };
  runs.push(run);
  return { status: 200, body: { id: run.id, isCached: false } };
}

function putSchedule({ schedules }: State, body: unknown): Answer {
  const asked = scheduleBody.parse(body);
  const standing = schedules.get(asked.deduplicationKey);
  const schedule = { ...asked, id: standing?.id ?? `sched_${schedules.size + 1}` };
  schedules.set(asked.deduplicationKey, schedule);
  return { status: 200, body: toScheduleResponse(schedule) };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
