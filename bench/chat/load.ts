import { readFileSync } from "node:fs";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { keyOf, messageOf, sentencesOf, sharedNowMs, type Talk } from "./talk.ts";

/*
 * The people of the bench: each says something, hears the whole reply, and says the next thing. Prints what was heard
 * and when, as JSON: for each talk the moment of each sentence in order, or what was wrong with it.
 */
const { values } = parseArgs({
  options: {
    url: { type: "string", default: "" },
    cookies: { type: "string", default: "" },
    clients: { type: "string", default: "1" },
    rounds: { type: "string", default: "1" },
    ramp: { type: "string", default: "0" },
    sentences: { type: "string", default: "5" },
  },
});
const clients = Number(values.clients);
const rounds = Number(values.rounds);
const cookies: readonly string[] =
  values.cookies === "" ? [] : z.array(z.string()).parse(JSON.parse(readFileSync(values.cookies, "utf8")));
const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const heard: Record<string, { askedAt: number; at: number[]; problem: string | null }> = {};

const chunk = z.object({ type: z.string(), delta: z.string().optional() });

/** The moment at which each sentence of a reply was there as a whole. */
function createListener(talk: Talk) {
  const ends: number[] = [];
  let whole = "";
  for (const sentence of sentencesOf(talk, Number(values.sentences))) {
    whole += sentence;
    ends.push(whole.length);
  }
  const at: number[] = [];
  let text = "";
  let rest = "";
  return {
    at,
    push(part: string) {
      const now = sharedNowMs();
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (!line.startsWith("data: {") || !line.includes('"text-delta"')) continue;
        text += chunk.parse(JSON.parse(line.slice(6))).delta ?? "";
      }
      while (at.length < ends.length && text.length >= (ends[at.length] ?? 0)) at.push(now);
    },
    problem: () =>
      text === whole ? null : `heard ${text.length} of ${whole.length} characters: ${text.slice(0, 200)}`,
  };
}

function say(talk: Talk): Promise<void> {
  const { client, round } = talk;
  const body = JSON.stringify({
    conversationId: `bench-conversation-${client}`,
    messageId: `bench-message-${client}-${round}`,
    text: messageOf(talk),
  });
  const listener = createListener(talk);
  const askedAt = sharedNowMs();
  return new Promise((resolve) => {
    const end = (problem: string | null) => {
      heard[keyOf(talk)] = { askedAt, at: listener.at, problem: problem ?? listener.problem() };
      resolve();
    };
    const request = http.request(values.url, {
      method: "POST",
      agent,
      headers: { "content-type": "application/json", cookie: cookies[client] ?? "" },
    });
    request.once("error", (error) => end(error.message));
    request.once("response", (response) => {
      response.setEncoding("utf8");
      if (response.statusCode !== 200) {
        let words = "";
        response.on("data", (part: string) => {
          words += part;
        });
        response.once("end", () => end(`status ${response.statusCode}: ${words.slice(0, 200)}`));
        return;
      }
      response.on("data", listener.push);
      response.once("end", () => end(null));
      response.once("error", (error) => end(error.message));
    });
    request.end(body);
  });
}

async function talkOn(client: number): Promise<void> {
  await sleep((Number(values.ramp) * 1_000 * client) / clients);
  for (let round = 0; round < rounds; round++) await say({ client, round });
}

await Promise.all(Array.from({ length: clients }, (_, client) => talkOn(client)));
const { user, system } = process.cpuUsage();
const printed = JSON.stringify({ heard, processorSeconds: (user + system) / 1e6 });
process.stdout.write(printed, () => process.exit(0));
