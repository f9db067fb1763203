import { createServer, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
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
const head =
  "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n";
const pauseMs = 1_000 / Number(values.rate);
const sent: Record<string, number[]> = {};
const counts = { open: 0, most: 0 };

type Frame = { readonly bytes: Buffer; readonly endsSentence: boolean };

const chunkOf = (text: string): Buffer => {
  const body = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n")]);
};
/** The events of all words that are ever said, made once: thousands of tokens a second are not to cost the bench more. */
const chunks = new Map<string, Buffer>();
function chunkOfToken(token: string): Buffer {
  const known = chunks.get(token);
  if (known !== undefined) return known;
  const made = chunkOf(toEvent(token));
  chunks.set(token, made);
  return made;
}
const lastChunk = Buffer.concat([
  chunkOf(toEvent("", "stop")),
  chunkOf("data: [DONE]\n\n"),
  Buffer.from("0\r\n\r\n"),
]);

function framesOf(sentences: readonly string[]): Frame[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return tokens.map((text, index) => ({
      bytes: chunkOfToken(text),
      endsSentence: index === tokens.length - 1,
    }));
  });
}

/** Writes past the response, whose own bookkeeping costs several times the writing. */
function speak(socket: Socket, frames: readonly Frame[], times: number[]): void {
  const startedAt = performance.now();
  let index = 0;
  const next = () => {
    if (socket.destroyed) return;
    const frame = frames[index];
    if (frame === undefined) return void socket.end(lastChunk);
    index += 1;
    if (frame.endsSentence) times.push(sharedNowMs());
    socket.write(frame.bytes);
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
    const { user, system } = process.cpuUsage();
    const processorSeconds = (user + system) / 1e6;
    response.end(JSON.stringify({ sent, mostAtOnce: counts.most, open: counts.open, processorSeconds }));
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
    request.socket.once("close", () => {
      counts.open -= 1;
    });
    const { socket } = request;
    socket.write(head);
    speak(socket, framesOf(sentencesOf(talk, Number(values.sentences))), times);
  });
});
server.on("connection", (socket) => socket.setNoDelay(true));
server.listen(Number(values.port), "127.0.0.1", () => process.stdout.write("ready\n"));
