import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { shapePrompt } from "#lib/ai/endpoint/shape-prompt.ts";
import { readWireChunk } from "#lib/ai/endpoint/wire-chunk.ts";
import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { assemblePrompt } from "#lib/domain/conversation/prompt/assemble-prompt.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { situationOf } from "../case.ts";
import { askWhole } from "./ask-whole.ts";
import { type Target, TargetFailure, type Waiting } from "./target.ts";

/**
 * An endpoint asked with Elara's instructions and the conversation as Elara would send them, and nothing around it: what
 * it writes is judged as it was written, marks of templates and all.
 */
export function createEndpointTarget(endpoint: InferenceEndpoint, limits: ReplyLimits): Target {
  const { host } = new URL(endpoint.url);
  return {
    name: "endpoint",
    model: endpoint.model,
    host,
    async reply(waiting) {
      const { sampling } = limits;
      const body = {
        model: endpoint.model,
        messages: toMessages(waiting, limits),
        temperature: sampling.temperature,
        top_p: sampling.topP,
        max_tokens: sampling.maxTokens,
        seed: waiting.seed % 2 ** 31,
        stream: true,
      };
      const text = readAnswer(await askWhole(endpoint, body, waiting.signal), host);
      return { text, author: text === "" ? "nobody" : "model" };
    },
  };
}

function toMessages({ evalCase, turns }: Waiting, limits: ReplyLimits) {
  const { instructions, turns: kept } = assemblePrompt({
    situation: situationOf(evalCase),
    consensus: null,
    companyPolicies: evalCase.policies ?? null,
    turns,
    tokenBudget: limits.promptTokens,
  });
  const prompt: LanguageModelV4Prompt = [
    { role: "system", content: instructions },
    ...kept.map(({ role, text }) =>
      role === "person"
        ? { role: "user" as const, content: [{ type: "text" as const, text }] }
        : { role: "assistant" as const, content: [{ type: "text" as const, text }] },
    ),
  ];
  return shapePrompt(prompt, limits).map(({ role, content }) => ({
    role,
    content:
      typeof content === "string"
        ? content
        : content.map((part) => (part.type === "text" ? part.text : "")).join(""),
  }));
}

/**
 * The text of an answer, which is one JSON object or an event stream.
 * @throws {TargetFailure} when it is neither, or holds an error
 */
export function readAnswer(body: string, host: string): string {
  const pieces = body.trimStart().startsWith("{") ? [body] : listEvents(body);
  const chunks = pieces.map(readWireChunk);
  const failed = chunks.find(({ kind }) => kind === "error");
  if (failed !== undefined)
    throw new TargetFailure(`The endpoint at ${host} answered with an error instead of a reply.`, {
      isLasting: false,
    });
  const said = chunks.flatMap((chunk) => (chunk.kind === "text" ? [chunk.text] : []));
  if (said.length === 0)
    throw new TargetFailure(
      `The endpoint at ${host} answers in another form than OpenAI's chat completions. Give the address that ends before /chat/completions (often …/v1).`,
      { isLasting: true },
    );
  return said.join("").trim();
}

function listEvents(body: string): string[] {
  return body
    .split(/\r\n|\r|\n/u)
    .flatMap((line) => (line.startsWith("data:") ? [line.slice("data:".length).trim()] : []))
    .filter((event) => event !== "" && event !== "[DONE]");
}
