import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { createOpenAI } from "@ai-sdk/openai";
import { pipeUIMessageStreamToResponse, streamText, toUIMessageStream } from "ai";
import { z } from "zod";

/* The peer: a plain `streamText` route on the same endpoint. It signs nobody in, stores nothing and guards nothing. */
const { values } = parseArgs({
  options: { port: { type: "string", default: "0" }, endpoint: { type: "string", default: "" } },
});
const model = createOpenAI({ baseURL: values.endpoint, apiKey: "none" }).chat("bench");
const message = z.object({ text: z.string() });

const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  const { text } = message.parse(JSON.parse(body));
  const result = streamText({ model, messages: [{ role: "user", content: text }], maxRetries: 0 });
  pipeUIMessageStreamToResponse({ response, stream: toUIMessageStream({ stream: result.stream }) });
});
server.listen(Number(values.port), "127.0.0.1", () => process.stdout.write("ready\n"));
