import { expect, test } from "vitest";
import { UserFacingError } from "#lib/errors.ts";
import { readUploadedFiles } from "./uploaded-files.ts";

const limits = { fileBytes: 1000, requestBytes: 100_000, fileCount: 3 };
const boundary = "----test-boundary";

type Part = { readonly name: string; readonly content: string };

function multipart(parts: readonly Part[]): Buffer {
  const text = parts.map(
    ({ name, content }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`,
  );
  return Buffer.from(`${text.join("")}--${boundary}--\r\n`);
}

/** A request whose body is a stream; the DOM's types do not know `duplex` yet. */
function streamedRequest(
  body: ReadableStream<Uint8Array>,
  headers?: HeadersInit,
  signal?: AbortSignal,
): Request {
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body,
    duplex: "half",
    signal,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...headers },
  };
  return new Request("http://elara.test/api/imports", init);
}

type Sending = { readonly chunkSize?: number; readonly headers?: HeadersInit; readonly signal?: AbortSignal };

function requestOf(bytes: Uint8Array, { chunkSize = 7, headers, signal }: Sending = {}): Request {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + chunkSize)));
      at += chunkSize;
    },
  });
  return streamedRequest(body, headers, signal);
}

async function readAll(request: Request): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const { fileName, chunks } of readUploadedFiles(request, limits)) {
    const decoder = new TextDecoder();
    let content = "";
    for await (const chunk of chunks) content += decoder.decode(chunk, { stream: true });
    parts.push({ name: fileName, content });
  }
  return parts;
}

async function problemOf(work: Promise<unknown>): Promise<UserFacingError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserFacingError) return error;
  throw new Error(`expected a UserFacingError, got ${String(error)}`);
}

const three: Part[] = [
  { name: "a.csv", content: "x,y\n1,2\n" },
  { name: "Übersicht 日本.csv", content: "" },
  { name: "c.csv", content: `${"z".repeat(990)}\n` },
];

test.each([1, 7, 4096])("files arrive whole and in order, in chunks of %d bytes", async (chunkSize) => {
  expect(await readAll(requestOf(multipart(three), { chunkSize }))).toEqual(three);
});

test("a file that the reader leaves early does not hold up the next one", async () => {
  const names: string[] = [];
  for await (const { fileName, chunks } of readUploadedFiles(requestOf(multipart(three)), limits)) {
    names.push(fileName);
    if (fileName === "a.csv") continue;
    for await (const _ of chunks) break;
  }
  expect(names).toEqual(three.map((part) => part.name));
});

test("a reader that stops takes the rest of the request with it", async () => {
  const request = requestOf(multipart(three));
  for await (const _ of readUploadedFiles(request, limits)) break;
  expect(request.bodyUsed).toBe(true);
});

test("a file over the limit is refused by name, and the rest of the request is still read", async () => {
  const bytes = multipart([{ name: "big.csv", content: "x".repeat(30_000) }, ...three.slice(0, 1)]);
  let read = 0;
  const source = requestOf(bytes, { chunkSize: 512 });
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  void source.body?.pipeTo(counting.writable);
  const problem = await problemOf(readAll(streamedRequest(counting.readable)));
  expect(problem.code).toBe("too_large");
  expect(problem.message).toContain("big.csv");
  expect(read).toBe(bytes.length);
});

test("more files than allowed are refused", async () => {
  const four = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.csv`, content: "a\n" }));
  expect((await problemOf(readAll(requestOf(multipart(four))))).message).toContain("Up to 3 files");
});

test("a request that says it is too large is refused unread", async () => {
  const request = requestOf(multipart(three), { headers: { "content-length": "100001" } });
  expect((await problemOf(readAll(request))).code).toBe("too_large");
  expect(request.bodyUsed).toBe(false);
});

test.each([40, 150, 200, 400])("an upload cut after %d bytes is an error", async (length) => {
  const request = requestOf(multipart(three).subarray(0, length));
  expect((await problemOf(readAll(request))).message).toContain("broke off");
});

test.each([1, 7, 4096])(
  "a form that ends without its last line is an error, in chunks of %d bytes",
  async (chunkSize) => {
    const bytes = multipart(three.slice(0, 1));
    const unclosed = bytes.subarray(0, bytes.length - `--${boundary}--\r\n`.length);
    const headers = { "content-length": String(unclosed.length) };
    const problem = await problemOf(readAll(requestOf(unclosed, { chunkSize, headers })));
    expect(problem.message).toContain("broke off");
  },
);

test("fewer bytes than announced are an error even where the form looks complete", async () => {
  const bytes = multipart(three);
  const request = requestOf(bytes, { headers: { "content-length": String(bytes.length + 5) } });
  expect((await problemOf(readAll(request))).message).toContain("broke off");
});

test("a sender who goes away in the middle of a file ends the reading with an error", async () => {
  const gone = new AbortController();
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(multipart(three).subarray(0, 160))),
  });
  setTimeout(() => gone.abort(), 20);
  expect((await problemOf(readAll(streamedRequest(endless, {}, gone.signal)))).message).toContain(
    "broke off",
  );
});

test("a form without a file, and a body that is no form, are refused", async () => {
  const empty = requestOf(multipart([{ name: "", content: "" }]));
  expect((await problemOf(readAll(empty))).message).toContain("Choose at least one file");
  const json = requestOf(Buffer.from("{}"), { headers: { "content-type": "application/json" } });
  expect((await problemOf(readAll(json))).code).toBe("invalid_input");
  const noBoundary = requestOf(Buffer.from("x"), { headers: { "content-type": "multipart/form-data; a=b" } });
  expect((await problemOf(readAll(noBoundary))).code).toBe("invalid_input");
});

test("control characters in a file's name do not pass", async () => {
  const [part] = await readAll(requestOf(multipart([{ name: "a\u0007b\u001b[31m.csv", content: "1" }])));
  expect(part?.name).toBe("ab[31m.csv");
});

test("a large file flows through without being held", async () => {
  const chunk = new Uint8Array(64 * 1024).fill(97);
  const chunkCount = 512;
  const head = multipart([{ name: "large.csv", content: "" }]).subarray(0, -`\r\n--${boundary}--\r\n`.length);
  let sent = -1;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent += 1;
        if (sent === 0) controller.enqueue(new Uint8Array(head));
        else if (sent <= chunkCount) controller.enqueue(chunk.slice());
        else {
          controller.enqueue(new Uint8Array(Buffer.from(`\r\n--${boundary}--\r\n`)));
          controller.close();
        }
      },
    },
    { highWaterMark: 1 },
  );
  const wide = { ...limits, fileBytes: 1e9, requestBytes: 1e9 };
  let received = 0;
  let mostAhead = 0;
  for await (const file of readUploadedFiles(streamedRequest(body), wide)) {
    for await (const part of file.chunks) {
      received += part.byteLength;
      mostAhead = Math.max(mostAhead, sent * chunk.byteLength - received);
    }
  }
  expect(received).toBe(chunkCount * chunk.byteLength);
  expect(mostAhead).toBeLessThan(2 * 1024 * 1024);
});
