import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/** How the fake treats one request. */
export type Treatment =
  | { readonly do: "accept" }
  /** Takes the mail and lets the connection fall before it says so. */
  | { readonly do: "accept_then_cut" }
  | { readonly do: "cut" }
  /** Takes the mail, and says so later. */
  | { readonly do: "accept_slowly"; readonly ms: number }
  | {
      readonly do: "refuse";
      readonly status: number;
      readonly name?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Instead of the usual JSON. */
      readonly body?: string;
    };

const mailSchema = z.object({
  from: z.string(),
  to: z.union([z.string(), z.array(z.string())]),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
});
export type TakenMail = z.output<typeof mailSchema> & { readonly key: string; readonly id: string };

export type FakeResend = {
  readonly url: string;
  /** What would have been sent, in order. A key that comes again sends nothing. */
  readonly taken: readonly TakenMail[];
  /** When each request came, in milliseconds, and its key. */
  readonly requests: readonly { readonly atMs: number; readonly key: string }[];
  /** How the next requests are treated, one after the other; after that, and at first, mails are accepted. */
  script(...treatments: readonly Treatment[]): void;
  /** How every request is treated that no script speaks of. */
  setUsual(treatment: Treatment): void;
  reset(): void;
  stop(): Promise<void>;
};

/** A server with Resend's `POST /emails`: keys that make it happen once, its errors, its limits as they are scripted. */
export async function startFakeResend(port = 0): Promise<FakeResend> {
  const taken: TakenMail[] = [];
  const requests: { atMs: number; key: string }[] = [];
  const bodies = new Map<string, { body: string; id: string; isAnswered: boolean }>();
  let script: Treatment[] = [];
  let usual: Treatment = { do: "accept" };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const key = String(request.headers["idempotency-key"] ?? "");
    requests.push({ atMs: performance.now(), key });
    if (request.method !== "POST" || request.url !== "/emails") return refuse(response, 404, "not_found");
    if (!/^Bearer re_\w+$/.test(request.headers.authorization ?? ""))
      return refuse(response, 401, "missing_api_key");
    const treatment = script.shift() ?? usual;
    if (treatment.do === "cut") return void request.socket.destroy();
    if (treatment.do === "refuse") {
      return refuse(
        response,
        treatment.status,
        treatment.name ?? "application_error",
        treatment.headers,
        treatment.body,
      );
    }
    const known = bodies.get(key);
    if (known !== undefined && known.body !== body)
      return refuse(response, 409, "invalid_idempotent_request");
    if (known !== undefined && !known.isAnswered)
      return refuse(response, 409, "concurrent_idempotent_requests");
    if (known !== undefined) return send(response, 200, { id: known.id });
    const id = crypto.randomUUID();
    const entry = { body, id, isAnswered: treatment.do !== "accept_slowly" };
    bodies.set(key, entry);
    taken.push({ ...mailSchema.parse(JSON.parse(body)), key, id });
    if (treatment.do === "accept_then_cut") return void request.socket.destroy();
    if (treatment.do === "accept_slowly") await new Promise((resolve) => setTimeout(resolve, treatment.ms));
    entry.isAnswered = true;
    send(response, 200, { id });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 422, "validation_error"));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  // Listening on a port, a server's address is never a path.
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken,
    requests,
    script: (...treatments) => {
      script = [...treatments];
    },
    setUsual: (treatment) => {
      usual = treatment;
    },
    reset() {
      taken.length = 0;
      requests.length = 0;
      bodies.clear();
      script = [];
      usual = { do: "accept" };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function refuse(
  response: ServerResponse,
  status: number,
  name: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): void {
  const text = body ?? JSON.stringify({ statusCode: status, name, message: "refused by the fake" });
  response.writeHead(status, {
    "content-type": body === undefined ? "application/json" : "text/html",
    ...headers,
  });
  response.end(text);
}

function send(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(content));
}
