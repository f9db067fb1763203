import { z } from "zod";

/** What one event or one JSON body of an endpoint says. */
export type WireChunk =
  | { readonly kind: "text"; readonly text: string; readonly finish: string | null }
  | { readonly kind: "error"; readonly status: number | null; readonly isTooLong: boolean }
  | { readonly kind: "nothing" }
  | { readonly kind: "malformed" };

const nothing: WireChunk = { kind: "nothing" };
const malformed: WireChunk = { kind: "malformed" };

const parts = z.array(z.object({ text: z.string().optional() }));
const spoken = z.object({ content: z.union([z.string(), parts]).nullish() }).nullish();
const choice = z.object({
  index: z.number().nullish(),
  delta: spoken,
  message: spoken,
  text: z.string().nullish(),
  finish_reason: z.string().nullish(),
});
const body = z.object({ choices: z.array(choice).nullish(), error: z.unknown().optional() });

/** Reads the data of an event, or the body of an answer that is no stream. */
export function readWireChunk(json: string): WireChunk {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return malformed;
  }
  return readQuickly(parsed) ?? readCarefully(parsed);
}

/** The usual chunk, which comes with every token, without a schema. */
function readQuickly(parsed: unknown): WireChunk | null {
  if (typeof parsed !== "object" || parsed === null || !("choices" in parsed) || "error" in parsed)
    return null;
  const { choices } = parsed;
  if (!Array.isArray(choices) || choices.length !== 1) return null;
  const [first]: readonly unknown[] = choices;
  if (typeof first !== "object" || first === null || !("delta" in first)) return null;
  const { delta } = first;
  if (typeof delta !== "object" || delta === null || !("content" in delta)) return null;
  if (typeof delta.content !== "string") return null;
  const finish = "finish_reason" in first ? first.finish_reason : null;
  return { kind: "text", text: delta.content, finish: typeof finish === "string" ? finish : null };
}

function readCarefully(parsed: unknown): WireChunk {
  const read = body.safeParse(parsed);
  if (!read.success) return malformed;
  if (read.data.error !== undefined && read.data.error !== null) return readError(parsed);
  const { choices } = read.data;
  if (choices === undefined || choices === null) return readError(parsed);
  const first = choices.find(({ index }) => index === undefined || index === null || index === 0);
  if (first === undefined) return nothing;
  const content = first.delta?.content ?? first.message?.content ?? first.text ?? "";
  const text = typeof content === "string" ? content : content.map((part) => part.text ?? "").join("");
  const finish = first.finish_reason ?? null;
  return text === "" && finish === null ? nothing : { kind: "text", text, finish };
}

const errorBody = z.object({
  error: z
    .union([z.string(), z.object({ message: z.string().nullish(), code: z.unknown().optional() })])
    .nullish(),
  message: z.string().nullish(),
  error_type: z.string().nullish(),
  code: z.unknown().optional(),
  object: z.string().nullish(),
});

/** An error as Text Generation Inference, vLLM, Ollama or OpenAI word it; anything else says nothing. */
function readError(parsed: unknown): WireChunk {
  const read = errorBody.safeParse(parsed);
  if (!read.success) return { kind: "error", status: null, isTooLong: false };
  const { error, message, error_type, code, object } = read.data;
  const isError = error !== undefined || error_type !== undefined || object === "error";
  if (!isError || error === null) return message === undefined ? nothing : malformed;
  const told = typeof error === "string" ? { message: error, code: undefined } : error;
  const words = `${told?.message ?? ""} ${message ?? ""}`;
  return { kind: "error", status: toStatus(told?.code ?? code), isTooLong: isTooLongError(words) };
}

function toStatus(code: unknown): number | null {
  const status = Number(code);
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : null;
}

/** Whether an error says that the prompt has more tokens than the model reads. */
export function isTooLongError(words: string): boolean {
  return /context (?:length|window|size)|maximum context|too (?:long|many tokens)|max_(?:new_tokens|input|total)|inputs? tokens?|prompt is too|exceed\w* (?:the )?(?:context|max)/iu.test(
    words,
  );
}
