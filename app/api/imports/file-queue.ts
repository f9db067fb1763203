import type { Readable } from "node:stream";

export type QueuedFile = { readonly fileName: string; readonly stream: Readable };

/** The files of one upload between the parser that finds them and the reader that takes them. */
export class FileQueue {
  private readonly waiting: QueuedFile[] = [];
  private readonly streams = new Set<Readable>();
  private readonly ending = new AbortController();
  private failure: Error | null = null;
  private ended = false;
  private wake: (() => void) | null = null;

  /** No more bytes are wanted: the upload failed, or its reader went away. */
  get isOver(): boolean {
    return this.ending.signal.aborted;
  }

  /** Aborted when no more bytes are wanted. */
  get over(): AbortSignal {
    return this.ending.signal;
  }

  push(file: QueuedFile): void {
    // The error of a file that nobody reads yet is thrown by `next`.
    file.stream.on("error", () => {});
    file.stream.once("close", () => this.streams.delete(file.stream));
    this.streams.add(file.stream);
    this.waiting.push(file);
    if (this.isOver) file.stream.destroy(this.failure ?? undefined);
    this.wake?.();
  }

  /** All files have been found. */
  end(): void {
    this.ended = true;
    this.wake?.();
  }

  /** The first failure counts: it is thrown to the reader, wherever the reader is. */
  fail(error: Error): void {
    if (this.isOver) return;
    this.failure = error;
    this.stop();
  }

  /** The reader wants nothing more. */
  close(): void {
    if (!this.isOver) this.stop();
  }

  /** The next file, or null after the last. */
  async next(): Promise<QueuedFile | null> {
    for (;;) {
      if (this.failure !== null) throw this.failure;
      const file = this.waiting.shift();
      if (file !== undefined) return file;
      if (this.ended || this.isOver) return null;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private stop(): void {
    this.ending.abort();
    for (const stream of this.streams) stream.destroy(this.failure ?? undefined);
    this.wake?.();
  }
}
