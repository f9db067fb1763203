import { expect, test } from "vitest";
import type { Answer, Exchange, Reading } from "./exchange.ts";
import type { CheckName } from "./finding.ts";
import { judgeEndpoint } from "./judge-endpoint.ts";
import type { Observations } from "./observations.ts";
import { type Dialect, readDialect } from "./read-dialect.ts";
import { wordsOfServer } from "./words-of-server.ts";

const textAtMs = Array.from({ length: 40 }, (_, index) => 100 + index * 20);
const sound: Reading = {
  dialect: "openai_events",
  text: "That sounds heavy. What would help?",
  textAtMs,
  finish: "stop",
  hasDone: true,
  usage: { promptTokens: 700, completionTokens: 40 },
  error: null,
  unreadable: 0,
  hasPartedCharacter: false,
};

function answer(reading: Partial<Reading> = {}, changes: Partial<Answer> = {}): Answer {
  return {
    kind: "answer",
    status: 200,
    contentType: "text/event-stream",
    retryAfter: null,
    location: null,
    headersMs: 50,
    totalMs: 900,
    end: "whole",
    head: "data: {}",
    reading: { ...sound, ...reading },
    ...changes,
  };
}

const seen: Observations = {
  url: "http://model.internal/v1",
  model: "elara",
  hasKey: true,
  keyVariable: "INFERENCE_API_KEY",
  timeLimitMs: 60_000,
  isOutOfTime: false,
  needs: { promptTokens: 3_000, replyTokens: 300, firstTokenMs: 4_000, replyMs: 30_000 },
  talk: answer(),
  elsewhere: null,
  models: null,
  listed: null,
  withoutKey: null,
  otherModel: null,
  short: null,
  shortTokens: 8,
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

function judge(changes: Partial<Observations>, check: CheckName) {
  const { verdict, meaning } =
    judgeEndpoint({ ...seen, ...changes }).findings.find((each) => each.check === check) ?? {};
  return `${verdict}: ${meaning}`;
}

const none = (cause: "refused" | "certificate" | "not_tls" | "unknown_host", code: string): Exchange => ({
  kind: "none",
  cause,
  code,
  afterMs: 3,
});

test.each([
  [none("refused", "ECONNREFUSED"), /^fails: Nothing listens there/],
  [
    none("certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"),
    /^fails: Its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
  ],
  [none("not_tls", "EPROTO"), /^fails: It does not speak TLS/],
  [none("unknown_host", "ENOTFOUND"), /^fails: No machine has that name/],
])("no answer is told by its cause", (talk, says) => {
  expect(judge({ talk }, "reachable")).toMatch(says);
});

test("unencrypted talk over a network is remarked on, on this machine it is not", () => {
  expect(judge({}, "reachable")).toMatch(/^limited: It answers, unencrypted/);
  expect(judge({ url: "http://127.0.0.1:8080/v1" }, "reachable")).toMatch(/^works/);
  expect(judge({ url: "https://model.internal/v1" }, "reachable")).toMatch(/^works.*TLS/);
});

test("what is too slow, late or slow is told from what is quick enough", () => {
  const at = (firstMs: number, stepMs: number) => textAtMs.map((_, index) => firstMs + index * stepMs);
  expect(judge({ talk: answer({ textAtMs: at(4_500, 20) }) }, "speed")).toMatch(
    /^fails: Too slow: first word after 4.5 s/,
  );
  expect(judge({ talk: answer({ textAtMs: at(2_500, 20) }) }, "speed")).toMatch(/^limited: Late/);
  expect(judge({ talk: answer({ textAtMs: at(300, 200) }) }, "speed")).toMatch(
    /^limited: Slow.*5\.0 tokens a second.*60\.3 s/,
  );
  expect(judge({}, "speed")).toMatch(
    /^works: Quick enough: first word after 100 ms, then 50 tokens a second/,
  );
});

test("a conversation that is cut without a word is told by the tokens that were counted", () => {
  const counted = (promptTokens: number) => answer({ usage: { promptTokens, completionTokens: 8 } });
  expect(judge({ half: counted(1_300), full: counted(1_400) }, "context")).toMatch(
    /^fails: It cuts long conversations/,
  );
  expect(judge({ half: counted(1_300), full: counted(2_500) }, "context")).toMatch(
    /^works: It reads .* 2,500 tokens/,
  );
  expect(judge({ half: null, full: answer({ usage: null }) }, "context")).toMatch(/^works.*cannot be seen/);
});

test("one failing check makes the whole fail; what was not tried does not", () => {
  expect(judgeEndpoint({ ...seen, url: "http://localhost/v1" }).verdict).toBe("works");
  const failing = judgeEndpoint({ ...seen, talk: answer({}, { end: "cut" }) });
  expect([failing.verdict, failing.summary]).toEqual([
    "fails",
    expect.stringMatching(/^Elara will not work well/),
  ]);
});

test.each([
  ["text/event-stream", 'data: {"choices":[]}\n\n', "openai_events"],
  ["text/event-stream", ": ping\n\n", "openai_events"],
  ["text/event-stream", 'event: message_start\ndata: {"type":"message_start"}\n\n', "anthropic"],
  ["application/json", '{"type":"message","role":"assistant","content":[{"text":"x"}]}', "anthropic"],
  ["application/x-ndjson", '{"model":"m","message":{"content":"Hi"},"done":false}\n', "ollama"],
  ["application/json", '{\n "id": "x", "choices": [{"message": {}}]}', "openai_json"],
  ["text/plain", "<!DOCTYPE html><html></html>", "html"],
  ["text/html; charset=utf-8", "Sign in", "html"],
  ["application/json", "  ", "empty"],
  ["text/plain", "pong", "unknown"],
] satisfies [string, string, Dialect][])("%s with %j is %s", (contentType, head, dialect) => {
  expect(readDialect(contentType, head)).toBe(dialect);
});

test.each([
  ['{"error":{"message":"no key","code":401}}', "no key"],
  ['{"error":"overloaded","error_type":"x"}', "overloaded"],
  ['{"detail":[{"msg":"Field required"},{"msg":"Bad"}]}', "Field required; Bad"],
  ["<html><style>p{}</style><p>Please <b>sign in</b>.</p></html>", "Please sign in ."],
  [`{"message":"a\\u001b[31m red"}`, "a [31m red"],
  ["", ""],
])("%s says %j", (head, words) => {
  expect(wordsOfServer(head)).toBe(words);
});

test("what a server says is cut to a line", () => {
  expect(wordsOfServer("word ".repeat(100)).length).toBeLessThanOrEqual(160);
});

test("replies that wait for each other are told from replies at once", () => {
  const from = (startMs: number) =>
    answer({ textAtMs: textAtMs.map((atMs) => startMs + atMs) }, { totalMs: startMs + 900 });
  expect(judge({ crowd: [from(0), from(900), from(1_800)] }, "parallel")).toMatch(
    /^limited: .*one after the other/,
  );
  expect(judge({ crowd: [from(0), from(10), from(20)] }, "parallel")).toMatch(/^works: .*together/);
});
