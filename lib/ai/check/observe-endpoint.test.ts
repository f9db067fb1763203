import { afterAll, expect, test } from "vitest";
import type { CheckName, Verdict } from "#lib/domain/endpoint-check/finding.ts";
import { judgeEndpoint } from "#lib/domain/endpoint-check/judge-endpoint.ts";
import { type Behaviour, behave, soundBehaviour } from "#tests/support/fake-inference/behave.ts";
import {
  cut,
  done,
  finish,
  hang,
  raw,
  type Scenario,
  speak,
  wait,
} from "#tests/support/fake-inference/scenario.ts";
import { faultyScenarios, goodReply } from "#tests/support/fake-inference/scenarios.ts";
import { startFakeInference } from "#tests/support/fake-inference/server.ts";
import { observeEndpoint } from "./observe-endpoint.ts";

const fake = await startFakeInference(goodReply);
afterAll(() => fake.close());

const key = soundBehaviour.key ?? "";
const endpoint = { url: fake.url, model: "elara", apiKey: key };

async function check(
  { parallel = 4, seconds = 30 }: { parallel?: number; seconds?: number } = {},
  asked: { url: string; model: string; apiKey: string | null } = endpoint,
) {
  const report = judgeEndpoint(await observeEndpoint(asked, { parallel, timeLimitMs: seconds * 1_000 }));
  const of = (name: CheckName) => report.findings.find((finding) => finding.check === name);
  const verdicts = Object.fromEntries(report.findings.map(({ check, verdict }) => [check, verdict]));
  return { report, of, verdicts };
}

test("a server that does all that Elara needs has nothing against it", async () => {
  fake.answerWith(behave());
  const { verdicts, report } = await check();
  const expected = {
    ...Object.fromEntries(report.findings.map((each) => [each.check, "works"])),
    characters: "untried",
  };
  expect(verdicts).toEqual(expected);
  expect(report.summary).toContain("Elara works with this endpoint.");
});

const faults: [why: string, changes: Partial<Behaviour>, check: CheckName, verdict: Verdict, says: RegExp][] =
  [
    ["no key is asked for", { key: null }, "key", "works", /no key/],
    ["any name is taken", { checksModel: false }, "model", "works", /names that it does not know/],
    [
      "max_tokens is ignored",
      { keepsToMaxTokens: false, tokensPerSecond: 0 },
      "limit",
      "fails",
      /max_tokens/,
    ],
    ["stop sequences are ignored", { keepsToStop: false }, "stop", "limited", /goes on past/],
    ["system messages are taken", { isMistral: false }, "system", "works", /It takes system messages/],
    [
      "system messages are dropped",
      { isMistral: false, dropsSystem: true },
      "system",
      "limited",
      /drops them/,
    ],
    ["the context is small", { contextTokens: 1_000 }, "context", "fails", /Raise|refuses a conversation/],
    [
      "the context is small and says nothing",
      { contextTokens: 900, cutsSilently: true },
      "context",
      "fails",
      /without a word/,
    ],
    ["no tokens are counted", { countsTokens: false }, "usage", "works", /does not need it/],
    [
      "a reply that was left is written on",
      { isSerial: true, tokensPerSecond: 300 },
      "cancel",
      "limited",
      /goes on writing/,
    ],
    [
      "too many are turned away",
      { mostAtOnce: 2, tokensPerSecond: 400 },
      "parallel",
      "limited",
      /2 of 4 at once got no reply.*Retry-After/,
    ],
    [
      "it is slow",
      { tokensPerSecond: 5, text: "It is a long way to go from here." },
      "speed",
      "limited",
      /Slow/,
    ],
    ["the first word is late", { firstTokenMs: 2_400 }, "speed", "limited", /Late/],
    [
      "it runs into marks",
      { text: `That sounds heavy. What helps? ${"[INST] Go on. [/INST] ".repeat(40)}`, keepsToStop: false },
      "marks",
      "limited",
      /run past their end/,
    ],
    [
      "nothing that it says may be shown",
      { text: "I am a human being, and so is my wife. ".repeat(20) },
      "reply",
      "fails",
      /question bank/,
    ],
    [
      "umlauts come whole",
      { text: "Das klingt schwer. Möchtest du erzählen, was heute war? ".repeat(20) },
      "characters",
      "works",
      /arrive whole/,
    ],
    [
      "characters are broken",
      { text: `Das klingt sch\u{FFFD}\u{FFFD}n schwer. ${"Und dann? ".repeat(40)}` },
      "characters",
      "limited",
      /broken before/,
    ],
  ];

test.each(faults)("%s", async (_why, changes, name, verdict, says) => {
  fake.answerWith(behave({ key: null, tokensPerSecond: 0, ...changes }));
  // What is slow by itself is told by its first reply.
  const seconds = name === "speed" ? 4 : 60;
  const { of } = await check({ seconds }, { ...endpoint, apiKey: null });
  expect(of(name)).toMatchObject({ verdict });
  expect(of(name)?.meaning).toMatch(says);
});

test("a server that fails every second time is told to be unsteady, and nothing is made of its failures", async () => {
  const sound = behave({ key: null, tokensPerSecond: 0 });
  // The name that it does not know hits a failure as well: nothing was said about the name.
  fake.answerWith((request, index) =>
    index % 2 === 1 || (request.model ?? "elara") !== "elara"
      ? { status: 500, body: '{"error":"oops"}' }
      : sound(request),
  );
  const { of } = await check({ parallel: 1, seconds: 60 }, { ...endpoint, apiKey: null });
  expect(of("protocol")).toMatchObject({ verdict: "fails", action: expect.stringContaining("log") });
  expect(of("protocol")?.meaning).toMatch(/not steady.*\(500\)/);
  expect(of("model")?.meaning).not.toContain("refuses a name");
  for (const name of ["stop", "system"] as const)
    expect(of(name)?.meaning).not.toMatch(/refuses (?:stop sequences|system messages)/);
});

const lump: Scenario = {
  steps: [
    wait(300),
    raw(
      `${"data: x\n\n".repeat(0)}${speak("That sounds heavy. What helps?")
        .map((step) =>
          step.do === "token"
            ? `data: ${JSON.stringify({ choices: [{ delta: { content: step.text } }] })}\n\n`
            : "",
        )
        .join("")}`,
    ),
    finish(),
    done,
  ],
};
const json = {
  body: JSON.stringify({
    choices: [{ message: { content: "That sounds heavy. What helps?" }, finish_reason: "stop" }],
  }),
};

test.each([
  ["one lump", lump, "streaming", "limited", /one lump/],
  ["a whole JSON answer", json, "streaming", "limited", /ignores that a stream was asked for/],
  [
    "a reply that breaks off",
    { steps: [...speak("That sounds heavy. What"), cut] },
    "events",
    "fails",
    /broke in the middle/,
  ],
  [
    "a reply that stalls",
    { steps: [...speak("That sounds heavy. What"), hang] },
    "events",
    "fails",
    /did not end in time/,
  ],
  ["a flood", faultyScenarios["flood-without-end"], "events", "fails", /no end/],
] as const)("%s is told", async (_why, scenario, name, verdict, says) => {
  fake.answerWith(scenario ?? goodReply);
  const { of } = await check({ seconds: 3 });
  expect(of(name)).toMatchObject({ verdict });
  expect(of(name)?.meaning).toMatch(says);
});

const blocked: [why: string, scenario: Scenario, check: CheckName, says: RegExp][] = [
  ["a sign-in page", faultyScenarios["html-200"] ?? goodReply, "protocol", /page for people.*sign in/i],
  ["a redirect", faultyScenarios.redirect ?? goodReply, "protocol", /follows no redirect/],
  [
    "an error in JSON",
    faultyScenarios["json-error-200"] ?? goodReply,
    "protocol",
    /the answer is an error.*overloaded/,
  ],
  ["nothing", { body: "" }, "protocol", /nothing in it/],
  [
    "Ollama's own events",
    {
      headers: { "content-type": "application/x-ndjson" },
      body: '{"model":"m","message":{"role":"assistant","content":"Hi"},"done":false}\n{"done":true}\n',
    },
    "protocol",
    /Ollama/,
  ],
  [
    "Anthropic's events",
    {
      steps: [
        raw(
          'event: message_start\ndata: {"type":"message_start","message":{}}\n\nevent: content_block_delta\ndata: {"type":"content_block_delta","delta":{"text":"Hi"}}\n\n',
        ),
      ],
    },
    "protocol",
    /Anthropic/,
  ],
  [
    "plain text",
    { headers: { "content-type": "text/plain" }, body: "pong" },
    "protocol",
    /no form that Elara knows.*pong/,
  ],
  [
    "a refusal",
    { status: 400, body: '{"error":"stream_options is not supported"}' },
    "protocol",
    /refuses Elara's request \(400\).*stream_options/,
  ],
  ["a crash", { status: 500, body: "Internal Server Error" }, "protocol", /fails on Elara's request \(500\)/],
  [
    "a busy server",
    { status: 503, body: '{"error":"warming up"}' },
    "protocol",
    /busy or still starting.*warming up/,
  ],
  [
    "an endless flood of comments",
    faultyScenarios["flood-of-comments"] ?? goodReply,
    "protocol",
    /without end/,
  ],
  ["silence", { steps: [hang] }, "protocol", /no text came within/],
  [
    "headers that never come",
    { headersAfterMs: 60_000, steps: [done] },
    "reachable",
    /No answer came within/,
  ],
];

test.each(blocked)(
  "%s is told in a sentence, and nothing else is tried",
  async (_why, scenario, name, says) => {
    fake.answerWith(scenario);
    const startedAt = performance.now();
    const { report, of } = await check({ seconds: 2 });
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    expect(of(name)?.verdict).toBe("fails");
    expect(of(name)?.meaning).toMatch(says);
    expect(of(name)?.action).toMatch(/\w/);
    expect(report.findings.filter(({ verdict }) => verdict === "untried").length).toBeGreaterThanOrEqual(17);
    expect(report.summary).toContain("cannot use this endpoint");
  },
);

test("a wrong key, no key, a wrong model and a wrong path are told apart", async () => {
  fake.answerWith(behave());
  const wrong = await check({}, { ...endpoint, apiKey: "sesame-shut" });
  expect(wrong.of("key")?.meaning).toMatch(/does not accept the key \(401\)/);
  const none = await check({}, { ...endpoint, apiKey: null });
  expect(none.of("key")?.meaning).toMatch(/asks for a key and none was given/);
  const model = await check({}, { ...endpoint, model: "elsa" });
  expect(model.of("model")).toMatchObject({
    verdict: "fails",
    action: "Set INFERENCE_MODEL to a name that it lists: “elara”.",
  });
  const root = fake.url.replace("/v1", "");
  for (const path of ["", "/api", "/v1/chat/completions"]) {
    const lost = await check({}, { ...endpoint, url: `${root}${path}` });
    expect(lost.of("protocol")?.action).toBe(`A chat answers at ${fake.url}: use that address.`);
  }
});

test("an endpoint that is not there, and a name that nobody has", async () => {
  const closed = await startFakeInference(goodReply);
  await closed.close();
  const gone = await check({}, { ...endpoint, url: closed.url });
  expect(gone.of("reachable")?.meaning).toBe("Nothing listens there (ECONNREFUSED).");
  const nameless = await check({ seconds: 5 }, { ...endpoint, url: "http://elara.invalid/v1" });
  expect(nameless.of("reachable")?.meaning).toMatch(/No machine has that name|cannot be reached|No answer/);
});

test("https to a server without TLS is told", async () => {
  const { of } = await check({}, { ...endpoint, url: fake.url.replace("http:", "https:") });
  expect(of("reachable")?.meaning).toMatch(/does not speak TLS|closed the connection/);
});

test("time that runs out ends the check, and says so", async () => {
  fake.answerWith(behave({ tokensPerSecond: 40 }));
  const startedAt = performance.now();
  const { report } = await check({ seconds: 4 });
  expect(performance.now() - startedAt).toBeLessThan(8_000);
  expect(report.findings.find(({ check: name }) => name === "reply")?.meaning).toContain("--timeout");
  expect(report.summary).toContain("in the time given");
});
