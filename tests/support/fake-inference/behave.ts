import { done, finish, raw, type Scenario, type Step, token, toTokens, wait } from "./scenario.ts";
import type { SeenRequest } from "./server.ts";

export type Behaviour = {
  readonly model: string;
  /** null: it asks for none. */
  readonly key: string | null;
  readonly tokensPerSecond: number;
  readonly firstTokenMs: number;
  readonly text: string;
  /** The template refuses system messages and turns that do not alternate. */
  readonly isMistral: boolean;
  /** More tokens than this are refused; or, where it is silent about it, cut away. */
  readonly contextTokens: number;
  readonly cutsSilently: boolean;
  readonly keepsToMaxTokens: boolean;
  readonly keepsToStop: boolean;
  readonly dropsSystem: boolean;
  readonly checksModel: boolean;
  readonly countsTokens: boolean;
  /** One reply after the other, and one that was left is written to its end. */
  readonly isSerial: boolean;
  /** How many replies are written at once; more are turned away. */
  readonly mostAtOnce: number;
};

const said =
  "That sounds like a heavy week. You have carried a lot by yourself. A short walk may help, or an evening without a screen. What would do you good tonight? ";

export const soundBehaviour: Behaviour = {
  model: "elara",
  key: "open-sesame",
  tokensPerSecond: 300,
  firstTokenMs: 15,
  text: said.repeat(12),
  isMistral: true,
  contextTokens: 8_000,
  cutsSilently: false,
  keepsToMaxTokens: true,
  keepsToStop: true,
  dropsSystem: false,
  checksModel: true,
  countsTokens: true,
  isSerial: false,
  mostAtOnce: 64,
};

/** How much later than asked a timer fires, at most, on a busy machine. */
const timerSlackMs = 3;

/** A server that keeps to its behaviour whatever it is asked: models, keys, limits, templates, load. */
export function behave(changes: Partial<Behaviour> = {}): (request: SeenRequest) => Scenario {
  const behaviour = { ...soundBehaviour, ...changes };
  let busyUntilMs = 0;
  let writing = 0;
  const write = function* (steps: readonly Step[]): Generator<Step> {
    try {
      yield* steps;
    } finally {
      writing--;
    }
  };
  return (request) => {
    const refusal = refuse(request, behaviour);
    if (refusal !== null) return refusal;
    if (request.path.endsWith("/models"))
      return json(200, { object: "list", data: [{ id: behaviour.model }] });
    const reply = writeReply(request, behaviour);
    const now = performance.now();
    if (writing >= behaviour.mostAtOnce) {
      return json(429, { error: "Model is overloaded", error_type: "overloaded" }, { "retry-after": "1" });
    }
    const waitMs = behaviour.isSerial ? Math.max(0, busyUntilMs - now) : 0;
    busyUntilMs = now + waitMs + reply.lengthMs;
    writing++;
    return { steps: write([wait(waitMs), ...reply.steps]) };
  };
}

function refuse(request: SeenRequest, behaviour: Behaviour): Scenario | null {
  const { key, model, checksModel, isMistral, contextTokens, cutsSilently } = behaviour;
  if (key !== null && request.headers.authorization !== `Bearer ${key}`)
    return json(401, { error: "Unauthorized" });
  if (!/\/v1\/(?:chat\/completions|models)$/.test(request.path)) return json(404, { detail: "Not Found" });
  if (request.path.endsWith("/models")) return null;
  if (checksModel && request.model !== model) {
    return json(404, {
      object: "error",
      message: `The model \`${request.model}\` does not exist.`,
      code: 404,
    });
  }
  const roles = request.messages.map(({ role }) => role);
  if (isMistral && roles.some((role, index) => role !== (index % 2 === 0 ? "user" : "assistant"))) {
    return json(400, { error: "Conversation roles must alternate user/assistant/user/assistant/..." });
  }
  const asked = countTokens(request) + (request.max_tokens ?? 0);
  if (!cutsSilently && asked > contextTokens) {
    return json(422, {
      error: `\`inputs\` tokens + \`max_new_tokens\` must be <= ${contextTokens}`,
      error_type: "validation",
    });
  }
  return null;
}

function writeReply(request: SeenRequest, behaviour: Behaviour): { steps: Step[]; lengthMs: number } {
  const { text, keepsToMaxTokens, keepsToStop, tokensPerSecond, firstTokenMs } = behaviour;
  const stopAt = keepsToStop
    ? (request.stop ?? []).map((word) => text.indexOf(word)).filter((at) => at !== -1)
    : [];
  const whole = toTokens(text.slice(0, Math.min(text.length, ...stopAt)));
  const most = keepsToMaxTokens ? (request.max_tokens ?? 1_000) : 1_000;
  const tokens = whole.slice(0, most);
  const pauseMs = tokensPerSecond === 0 ? 0 : 1_000 / tokensPerSecond;
  const spoken = tokens.flatMap((each, index) => [
    ...(pauseMs === 0 && index > 0 ? [] : [wait(index === 0 ? firstTokenMs : pauseMs)]),
    token(each),
  ]);
  const usage = behaviour.countsTokens
    ? [raw(toUsage(toPromptTokens(request, behaviour), tokens.length))]
    : [];
  const end = finish(keepsToMaxTokens && whole.length > most ? "length" : "stop");
  return {
    steps: [...spoken, end, ...usage, done],
    lengthMs: firstTokenMs + (pauseMs + timerSlackMs) * tokens.length,
  };
}

function toPromptTokens(request: SeenRequest, { dropsSystem, contextTokens }: Behaviour): number {
  const read = dropsSystem ? request.messages.filter(({ role }) => role !== "system") : request.messages;
  return Math.min(contextTokens, countTokens({ messages: read }));
}

function countTokens({ messages }: Pick<SeenRequest, "messages">): number {
  return messages.reduce((sum, { content }) => sum + toTokens(content).length, 0);
}

function toUsage(prompt: number, completion: number): string {
  const usage = { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
  return `data: ${JSON.stringify({ choices: [], usage })}\n\n`;
}

function json(status: number, body: unknown, headers?: Record<string, string>): Scenario {
  return { status, body: JSON.stringify(body), ...(headers === undefined ? {} : { headers }) };
}
