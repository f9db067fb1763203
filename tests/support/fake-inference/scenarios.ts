import {
  cut,
  done,
  finish,
  hang,
  raw,
  reply,
  type Scenario,
  type Step,
  speak,
  toEvent,
  token,
  wait,
} from "./scenario.ts";

export const goodText = "That sounds like a heavy week. What weighs on you most?";
export const goodReply = reply(goodText);

const opening = speak("That sounds like a heavy week.");
const halfSentence = speak(" What I would");

/** Raw bytes, parted as badly as can be: each byte on its own. */
function byteByByte(text: string): Step[] {
  return [...Buffer.from(text)].map((byte) => raw(Uint8Array.of(byte)));
}

function* flood(text: string): Generator<Step> {
  for (;;) yield token(text);
}

const error = (status: number, body: unknown, headers?: Record<string, string>): Scenario => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  ...(headers === undefined ? {} : { headers }),
});
const overloaded = { error: "Model is overloaded", error_type: "overloaded" };
const tooLong = {
  error:
    "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens",
  error_type: "validation",
};

/** Answers that still are the good reply, however they come. */
export const soundScenarios: Readonly<Record<string, Scenario>> = {
  plain: goodReply,
  comments: {
    steps: [
      raw(":\n\n: keep-alive\n\n"),
      ...opening,
      raw(": keep-alive\r\n\r\n"),
      ...speak(" What weighs on you most?"),
      finish(),
      done,
    ],
  },
  crlf: {
    steps: [raw([...speak(goodText).map(toText), "data: [DONE]\n\n"].join("").replaceAll("\n", "\r\n"))],
  },
  bom: { steps: [raw("\ufeff"), ...speak(goodText), done] },
  "byte-by-byte": {
    steps: byteByByte(`${speak(goodText).map(toText).join("")}${toEvent("", "stop")}data: [DONE]\n\n`),
  },
  "no-done": { steps: [...speak(goodText), finish()] },
  "no-finish": { steps: [...speak(goodText), done] },
  "no-finish-no-done": { steps: speak(goodText) },
  "no-blank-lines": {
    steps: [raw(`${speak(goodText).map(toText).join("").replaceAll("\n\n", "\n")}data: [DONE]\n`)],
  },
  "empty-choices": {
    steps: [
      raw('data: {"choices":[]}\n\n'),
      ...speak(goodText),
      raw('data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}\n\n'),
      finish(),
      done,
    ],
  },
  "null-content": {
    steps: [
      raw(toEvent(null)),
      ...opening,
      raw(toEvent(null)),
      ...speak(" What weighs on you most?"),
      raw(toEvent(null, "stop")),
      done,
    ],
  },
  json: {
    body: JSON.stringify({
      choices: [{ index: 0, message: { role: "assistant", content: goodText }, finish_reason: "stop" }],
    }),
  },
  "wrong-type": { headers: { "content-type": "text/plain" }, steps: [...speak(goodText), done] },
  "stop-token": {
    steps: [...speak(goodText), token("</s>"), ...speak(" And more. And more."), finish(), done],
  },
  "split-stop-token": {
    steps: [...speak(goodText), token("<|im"), token("_end"), token("|>"), ...speak("user: hi"), done],
  },
  "role-continuation": {
    steps: [...speak(goodText), ...speak("\nUser: I am fine.\nAssistant: Good."), finish(), done],
  },
  "own-label": { steps: [...speak(`Assistant: ${goodText}`), finish(), done] },
  thoughts: {
    steps: [...speak(`<think>The person is sad. User: hm.</think>\n\n${goodText}`), finish(), done],
  },
  "stuck-in-a-loop": {
    steps: [
      ...speak("That sounds like a heavy week. That sounds like a heavy week. What weighs on you most?"),
      finish(),
      done,
    ],
  },
  "never-ends": { steps: forever(goodText) },
  "slow-but-alive": { steps: [...speak(goodText, 60), finish(), done] },
};

/** Answers of which nothing or only the opening is good, so that the question bank goes on. */
export const faultyScenarios: Readonly<Record<string, Scenario>> = {
  "error-500": error(500, { error: "boom" }),
  "error-502": error(502, "<html>Bad gateway</html>"),
  "error-503": error(503, { error: "unhealthy", error_type: "healthcheck" }),
  "error-504": error(504, ""),
  "error-401": error(401, { error: { message: "no key", type: "auth", code: 401 } }),
  "error-404": error(404, { object: "error", message: "The model does not exist.", code: 404 }),
  "error-429": error(429, overloaded),
  "error-429-long": error(429, overloaded, { "retry-after": "60" }),
  "error-422": error(422, tooLong),
  redirect: error(302, "", { location: "http://127.0.0.1:1/v1/chat/completions" }),
  "json-error-200": { body: JSON.stringify(overloaded) },
  "html-200": { headers: { "content-type": "text/html" }, body: "<html><body>Please sign in.</body></html>" },
  "empty-200": { body: "" },
  "empty-stream": { steps: [done] },
  "error-in-stream": {
    steps: [
      ...opening,
      ...halfSentence,
      raw('data: {"error":"Request failed during generation","error_type":"generation"}\n\n'),
    ],
  },
  "error-event": {
    steps: [...opening, ...halfSentence, raw('event: error\ndata: {"message":"out of memory"}\n\n'), hang],
  },
  "error-first": {
    steps: [raw('data: {"error":{"message":"CUDA out of memory","type":"internal","code":500}}\n\n')],
  },
  "broken-json": { steps: [...opening, raw('data: {"choices":[{"index"\n\n')] },
  "broken-characters": {
    steps: [
      ...opening,
      token(" Wh\u{FFFD}t"),
      token(" w\u{FFFD}\u{FFFD}ghs"),
      token(" most?"),
      finish(),
      done,
    ],
  },
  "cut-mid-sentence": { steps: [...opening, ...halfSentence, cut] },
  "cut-mid-event": { steps: [...opening, raw('data: {"choices":[{"ind'), cut] },
  "cut-mid-character": { steps: [...opening, raw(Buffer.from(toEvent(" Schön")).subarray(0, -70)), cut] },
  "end-mid-sentence": { steps: [...opening, ...halfSentence] },
  stall: { steps: [...opening, ...halfSentence, hang] },
  "stall-behind-comments": {
    steps: [
      ...opening,
      ...Array.from({ length: 200 }, () => [wait(20), raw(": keep-alive\n\n")]).flat(),
      hang,
    ],
  },
  silence: { steps: [hang] },
  "slow-headers": { headersAfterMs: 60_000, steps: [done] },
  length: { steps: [...opening, ...halfSentence, finish("length"), done] },
  "flood-without-end": { steps: flood("x".repeat(5_000)) },
  "flood-of-comments": { steps: floodOfComments() },
  "only-marks": { steps: [...speak("</s></s>[INST] x [/INST]"), done] },
};

function* forever(text: string): Generator<Step> {
  for (;;) yield* speak(` ${text} Tell me. More of it.`, 200);
}

function* floodOfComments(): Generator<Step> {
  for (;;) yield raw(`: ${"x".repeat(60_000)}\n\n`);
}

function toText(step: Step): string {
  return step.do === "token" ? toEvent(step.text) : "";
}
