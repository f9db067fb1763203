import { DatasetFileError } from "../../dataset/text/dataset-file-error.ts";
import { concatenate } from "../../dataset/text/utf8-text.ts";
import { CsvReader } from "./csv/csv-reader.ts";
import { holdProse } from "./hold-prose.ts";
import { JsonReader, LinesReader, textOutside } from "./json-reader.ts";
import { type Finding, noContext, type Sink, tooLongReason, wholeBytes } from "./shape/finding.ts";
import { walkRecord } from "./shape/walk-value.ts";
import { decodeText } from "./text/decode-text.ts";
import { findFileForm, headBytes, openUtf16, withoutMark } from "./text/file-form.ts";

/** One record of a file, numbered from 1 in the order in which they are read. */
export type ConversationRecord = Finding & { readonly record: number };

/** What reads one form of file, chunk by chunk. */
export type ChunkReader = { push(bytes: Uint8Array): void; end(): void };

/**
 * Every conversation of a file, one after the other: CSV, JSON, JSON lines or Python literals in many shapes, known by
 * their content. A record that cannot be read is told with its place and the reason, and the others are read all the
 * same; nothing in a file throws. Memory is one record.
 */
export async function* readConversations(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ConversationRecord> {
  let count = 0;
  let isBlank = true;
  let waiting: Finding[] = [];
  const reader = createFileReader((finding) => waiting.push(finding));
  const take = () => {
    const records = waiting.map((finding) => {
      count += 1;
      return { ...finding, record: count };
    });
    waiting = [];
    return records;
  };
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += headBytes) {
      reader.push(chunk.subarray(start, start + headBytes));
      isBlank &&= chunk.every((byte) => byte <= 0x20);
      yield* take();
    }
  }
  reader.end();
  yield* take();
  if (count === 0)
    yield {
      ...emptyFile,
      ...(isBlank ? {} : { reason: "No conversation was found in the file." }),
      record: 1,
    };
}

const emptyFile = {
  place: { line: 1, offset: 0 },
  conversationId: null,
  employeeId: null,
  kind: "failure",
  reason: "The file is empty.",
} as const satisfies Finding;

/** Reads the head of a file, decides on its form, and hands everything to that form's reader. */
export function createFileReader(sink: Sink): ChunkReader {
  const opening = createOpening(sink);
  let isOver = false;
  const guarded = (work: () => void) => {
    if (isOver) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof DatasetFileError)) throw error;
      isOver = true;
      opening.reader()?.end();
      sink({ ...emptyFile, kind: "failure", reason: error.message });
    }
  };
  return {
    push: (chunk) => guarded(() => opening.push(chunk)),
    end: () => guarded(() => opening.end()),
  };
}

function createOpening(sink: Sink) {
  let head: Uint8Array = new Uint8Array(0);
  let reader: ChunkReader | null = null;
  const start = (isWhole: boolean): ChunkReader => {
    const bytes = head;
    head = new Uint8Array(0);
    const opened = openReader(bytes, isWhole, sink);
    reader = opened;
    opened.push(withoutMark(bytes));
    return opened;
  };
  return {
    reader: () => reader,
    push(chunk: Uint8Array) {
      if (reader !== null) {
        reader.push(chunk);
        return;
      }
      head = concatenate(head, chunk);
      if (head.length >= headBytes) start(false);
    },
    end() {
      (reader ?? start(true)).end();
    },
  };
}

function openReader(head: Uint8Array, isWhole: boolean, sink: Sink): ChunkReader {
  const utf16 = openUtf16(head);
  if (utf16 === null) return openForm(withoutMark(head), isWhole, sink);
  const probe = openUtf16(head)?.convert(head.subarray(0, head.length & ~1)) ?? head;
  const form = openForm(withoutMark(probe), isWhole, sink);
  return {
    push: (chunk) => form.push(utf16.convert(chunk)),
    end() {
      form.push(utf16.end());
      form.end();
    },
  };
}

function openForm(head: Uint8Array, isWhole: boolean, sink: Sink): ChunkReader {
  switch (findFileForm(head, isWhole)) {
    case "lines":
      return new LinesReader(sink);
    case "json":
      return holdProse(
        (held) => new JsonReader(held),
        (reason) => reason === textOutside,
        sink,
      );
    case "transcript":
      return createTranscriptReader(sink);
    case "csv":
      return new CsvReader(head, sink);
  }
}

/** A text that is one conversation, line by line with who speaks. */
function createTranscriptReader(sink: Sink): ChunkReader {
  let bytes: Uint8Array = new Uint8Array(0);
  return {
    push(chunk) {
      if (bytes.length <= wholeBytes) bytes = concatenate(bytes, chunk);
    },
    end() {
      const place = { line: 1, offset: 0 };
      const head = { place, conversationId: null, employeeId: null } as const;
      if (bytes.length > wholeBytes) sink({ ...head, kind: "failure", reason: tooLongReason });
      else walkRecord(decodeText(bytes).text, noContext, place, sink);
    },
  };
}
