import { once } from "node:events";
import type { Readable } from "node:stream";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { describeBytes, describeSizeProblem, type UploadLimits } from "#lib/domain/dataset/upload-limits.ts";
import { UserFacingError } from "#lib/errors.ts";
import { FileQueue } from "./file-queue.ts";

export type UploadedFile = { readonly fileName: string; readonly chunks: AsyncIterable<Uint8Array> };

function uploadBrokeOff(cause: unknown): UserFacingError {
  const message = "The upload broke off before everything had arrived. Nothing was kept. Please try again.";
  return new UserFacingError("invalid_input", message, { cause });
}

/**
 * The files of a multipart request, one after the other, as they arrive; nothing is held in memory. A file
 * that the reader leaves early is read to its end and dropped. After an error the rest of the request is
 * read and dropped as well, so that the answer reaches the sender.
 * @throws UserFacingError invalid_input or too_large; from the files or from any file's chunks
 */
export async function* readUploadedFiles(
  request: Request,
  limits: UploadLimits,
): AsyncGenerator<UploadedFile, void, undefined> {
  const { body, contentLength } = openBody(request, limits);
  const queue = new FileQueue();
  const sink = openMultipart(request, limits, queue);
  const pumping = pump({ body, sink, queue, signal: request.signal, limits, contentLength });
  try {
    let fileCount = 0;
    for (let file = await queue.next(); file !== null; file = await queue.next()) {
      if (file.fileName === "") {
        await drain(file.stream);
        continue;
      }
      fileCount += 1;
      yield { fileName: file.fileName, chunks: chunksOf(file.stream) };
      await drain(file.stream);
    }
    if (fileCount === 0) throw new UserFacingError("invalid_input", "Choose at least one file to import.");
  } finally {
    queue.close();
    await pumping;
  }
}

function openBody(request: Request, limits: UploadLimits) {
  if (request.body === null) throw new UserFacingError("invalid_input", "The upload is empty.");
  const length = request.headers.get("content-length");
  const contentLength = length === null ? null : Number(length);
  if (contentLength !== null && contentLength > limits.requestBytes) {
    const most = describeBytes(limits.requestBytes);
    throw new UserFacingError(
      "too_large",
      `These files are larger than ${most} together. Import them in parts.`,
    );
  }
  return { body: request.body, contentLength };
}

function openMultipart(request: Request, limits: UploadLimits, queue: FileQueue): BusboyInstance {
  const sink = createMultipart(request, limits);
  sink.on("file", (_field: string, stream: BusboyFileStream, name: string | undefined) => {
    const fileName = readableName(name ?? "");
    stream.on("limit", () => {
      const problem = describeSizeProblem(fileName, limits.fileBytes + 1, limits) ?? "";
      queue.fail(new UserFacingError("too_large", problem));
    });
    queue.push({ fileName, stream });
  });
  sink.on("filesLimit", () => {
    const message = `Up to ${limits.fileCount} files can be imported at once. Import them in parts.`;
    queue.fail(new UserFacingError("too_large", message));
  });
  sink.on("error", (cause) => queue.fail(uploadBrokeOff(cause)));
  sink.on("finish", () => queue.end());
  return sink;
}

function createMultipart(request: Request, limits: UploadLimits): BusboyInstance {
  const contentType = request.headers.get("content-type") ?? "";
  try {
    if (!/^multipart\/form-data\s*;/i.test(contentType)) throw new TypeError("no multipart form");
    return new Busboy({
      headers: { "content-type": contentType },
      limits: {
        fileSize: limits.fileBytes,
        files: limits.fileCount,
        fields: 20,
        parts: limits.fileCount + 20,
      },
      fileHwm: 256 * 1024,
    });
  } catch (cause) {
    throw new UserFacingError("invalid_input", "Send the files as a multipart form.", { cause });
  }
}

type Pump = {
  readonly body: ReadableStream<Uint8Array>;
  readonly sink: BusboyInstance;
  readonly queue: FileQueue;
  readonly signal: AbortSignal;
  readonly limits: UploadLimits;
  readonly contentLength: number | null;
};

/** Moves the request's bytes into the multipart parser, as fast as the files are read. Never throws. */
async function pump({ body, sink, queue, signal, limits, contentLength }: Pump): Promise<void> {
  const reader = body.getReader();
  const cancel = () => reader.cancel().catch(() => {});
  signal.addEventListener("abort", cancel, { once: true });
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      received += value.byteLength;
      if (received > limits.requestBytes) throw new RangeError("more bytes than a request may hold");
      if (!queue.isOver && !sink.write(value))
        await once(sink, "drain", { signal: queue.over }).catch(() => {});
    }
    if (signal.aborted || (contentLength !== null && received !== contentLength)) {
      throw new RangeError(`${received} of ${contentLength} bytes arrived`);
    }
    if (!queue.isOver) sink.end();
  } catch (cause) {
    queue.fail(uploadBrokeOff(cause));
    await cancel();
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** What arrives of one file. A form that ends before the file does is an error of the file's stream alone. */
async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch (cause) {
    throw cause instanceof UserFacingError ? cause : uploadBrokeOff(cause);
  }
}

async function drain(stream: Readable): Promise<void> {
  for await (const _ of chunksOf(stream)) {
    // Dropped: the reader has seen enough.
  }
}

/** A file's name as it may stand in a sentence: without control characters, and not endless. */
function readableName(name: string): string {
  return name
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 200);
}
