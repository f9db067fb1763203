import { createServer, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { toEvent } from "#tests/support/fake-inference/scenario.ts";
import { findTalk, keyOf, sentencesOf, sharedNowMs, tokensOf } from "./talk.ts";

/*
 * The endpoint of the bench: speaks like Text Generation Inference at a fixed rate of tokens, and remembers when it sent
 * the last token of each sentence. `GET /sent` gives what it remembers.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    rate: { type: "string", default: "30" },
    sentences: { type: "string", default: "5" },
  },
});
const pauseMs = 1_000 / Number(values.rate);
const sent: Record<string, number[]> = {};
const counts = { open: 0, most: 0 };

type Frame = { readonly bytes: string; readonly endsSentence: boolean };

function framesOf(sentences: readonly string[]): Frame[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return tokens.map((text, index) => ({
      bytes: toEvent(text),
      endsSentence: index === tokens.length - 1,
    }));
  });
}

function speak(response: ServerResponse, frames: readonly Frame[], times: number[]): void {
  const startedAt = performance.now();
  let index = 0;
  const next = () => {
    if (response.destroyed) return;
    const frame = frames[index];
    if (frame === undefined) return void response.end(`${toEvent("", "stop")}data: [DONE]\n\n`);
    index += 1;
    if (frame.endsSentence) times.push(sharedNowMs());
    response.write(frame.bytes);
    setTimeout(next, Math.max(0, startedAt + index * pauseMs - performance.now()));
  };
  setTimeout(next, pauseMs);
}

/** To whatever else is asked of a model, such as by the council. */
function answerShortly(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.end(`${toEvent("Nothing to add.")}${toEvent("", "stop")}data: [DONE]\n\n`);
}

const server = createServer((request, response) => {
  if (request.method === "GET") {
    response.end(JSON.stringify({ sent, mostAtOnce: counts.most, open: counts.open }));
    return;
  }
  let body = "";
  request.setEncoding("utf8").on("data", (part: string) => {
    body += part;
  });
  request.on("end", () => {
    const talk = findTalk(body);
    if (talk === null || sent[keyOf(talk)] !== undefined) return answerShortly(response);
    const times: number[] = [];
    sent[keyOf(talk)] = times;
    counts.open += 1;
    counts.most = Math.max(counts.most, counts.open);
    response.once("close", () => {
      counts.open -= 1;
    });
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    speak(response, framesOf(sentencesOf(talk, Number(values.sentences))), times);
  });
});
server.on("connection", (socket) => socket.setNoDelay(true));
server.listen(Number(values.port), "127.0.0.1", () => process.stdout.write("ready\n"));
