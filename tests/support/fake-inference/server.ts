import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Scenario, type Step, toEvent } from "./scenario.ts";

const message = z.object({ role: z.string(), content: z.string() });
const asked = z.looseObject({
  model: z.string().optional(),
  messages: z.array(message),
  stream: z.boolean().optional(),
  max_tokens: z.number().optional(),
  stop: z.array(z.string()).optional(),
});

/** A request as the fake received it. */
export type SeenRequest = z.output<typeof asked> & {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
};

export type FakeInference = {
  /** For INFERENCE_URL. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Connections that are answering at the moment. */
  busySockets(): number;
  /** All connections, also those that are kept for a next request. */
  openSockets(): number;
  answerWith(scenario: ScenarioChoice): void;
  close(): Promise<void>;
};

/** One scenario for all requests, one after the other (the last stays), or one chosen by the request. */
export type ScenarioChoice =
  | Scenario
  | readonly Scenario[]
  | ((request: SeenRequest, index: number) => Scenario);

/** A server that speaks like Text Generation Inference, and misbehaves as it is told. */
export async function startFakeInference(first: ScenarioChoice, port = 0): Promise<FakeInference> {
  let choice = first;
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  let answered = 0;
  const server = createServer(async (request, response) => {
    busy.add(request.socket);
    response.once("close", () => busy.delete(request.socket));
    const seen = await readRequest(request);
    if (seen !== null) requests.push(seen);
    const scenario = seen === null ? unreadable : pick(choice, seen, answered++);
    await answer(response, scenario).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      busy.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${toPort(server.address())}/v1`,
    requests,
    busySockets: () => busy.size,
    openSockets: () => sockets.size,
    answerWith(scenario) {
      choice = scenario;
      answered = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function toPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the fake listens on no port");
  return address.port;
}

function pick(choice: ScenarioChoice, seen: SeenRequest, index: number): Scenario {
  if (typeof choice === "function") return choice(seen, index);
  if (!isList(choice)) return choice;
  const scenario = choice[Math.min(index, choice.length - 1)];
  if (scenario === undefined) throw new Error("no scenario to answer with");
  return scenario;
}

function isList(choice: Scenario | readonly Scenario[]): choice is readonly Scenario[] {
  return Array.isArray(choice);
}

const unreadable: Scenario = {
  status: 422,
  body: JSON.stringify({ error: "Failed to deserialize the JSON body", error_type: "validation" }),
};

/** null: the body is no chat. */
async function readRequest(request: IncomingMessage): Promise<SeenRequest | null> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString("utf8");
  const body = asked.safeParse(text === "" ? { messages: [] } : JSON.parse(text));
  return body.success ? { ...body.data, path: request.url ?? "", headers: request.headers } : null;
}

async function answer(response: ServerResponse, scenario: Scenario): Promise<void> {
  if (scenario.headersAfterMs !== undefined) await sleep(scenario.headersAfterMs);
  if (response.destroyed) return;
  const isStream = scenario.steps !== undefined;
  const type = isStream ? "text/event-stream" : "application/json";
  response.writeHead(scenario.status ?? 200, { "content-type": type, ...scenario.headers });
  if (scenario.steps === undefined) {
    response.end(scenario.body ?? "");
    return;
  }
  response.flushHeaders();
  for (const step of scenario.steps) {
    if (response.destroyed) return;
    if ((await take(response, step)) === "leave") return;
  }
  response.end();
}

async function take(response: ServerResponse, step: Step): Promise<"go on" | "leave"> {
  switch (step.do) {
    case "wait":
      await sleep(step.ms);
      return "go on";
    case "cut":
      // What was sent before reaches the other side first.
      await sleep(10);
      response.socket?.destroy();
      return "leave";
    case "hang":
      return "leave";
    default:
      if (!response.write(toBytes(step))) await drained(response);
      return "go on";
  }
}

function toBytes(step: Extract<Step, { do: "token" | "raw" | "finish" | "done" }>): string | Uint8Array {
  if (step.do === "token") return toEvent(step.text);
  if (step.do === "finish") return toEvent("", step.reason);
  return step.do === "done" ? "data: [DONE]\n\n" : step.bytes;
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const leave = () => {
      response.off("drain", leave);
      response.off("close", leave);
      resolve();
    };
    response.on("drain", leave);
    response.on("close", leave);
  });
}
