import type { DatasetPart } from "./dataset-part.ts";
import type { DateOrderChoices } from "./date-order.ts";
import { createRowReader, type RowReader } from "./row-reader.ts";
import type { StagedFile } from "./staged-file.ts";
import { DatasetFileError } from "./text/dataset-file-error.ts";
import { headBytes, readFileHead } from "./text/file-head.ts";
import { concatenate, createUtf8Text, type Utf8Text } from "./text/utf8-text.ts";

/** A file while it is read. Its kind is known before the first part. */
export type DatasetReading = {
  readonly kind: StagedFile["kind"];
  readonly headerCells: readonly string[];
  readonly parts: AsyncIterable<DatasetPart>;
  /** What was learnt; complete once the parts have ended. */
  summary(): StagedFile & { readonly rowCount: number; readonly rejectedRowCount: number };
};

/**
 * Reads a CSV file once, in constant memory: recognises it by its header, checks every cell, and hands on
 * the good rows as COPY lines and the bad ones with their reasons. Dates whose order is not settled yet are
 * handed on in both readings.
 * @throws DatasetFileError, here or while the parts are taken, when it is no file of ours
 */
export async function readDataset(
  chunks: AsyncIterable<Uint8Array>,
  dateOrders: DateOrderChoices,
): Promise<DatasetReading> {
  const source = chunks[Symbol.asyncIterator]();
  const { text, head, isWhole } = await collectHead(source);
  const fileHead = readFileHead(head);
  const reader = createRowReader(fileHead, dateOrders);
  return {
    kind: fileHead.header.kind,
    headerCells: fileHead.headerCells,
    parts: readParts(source, { text, head, isWhole }, reader),
    summary: () => reader.summary(text.encoding()),
  };
}

type Head = { readonly text: Utf8Text; readonly head: Uint8Array; readonly isWhole: boolean };

async function collectHead(source: AsyncIterator<Uint8Array>): Promise<Head> {
  let raw: Uint8Array = new Uint8Array(0);
  let isWhole = false;
  while (raw.length < headBytes && !isWhole) {
    const next = await source.next();
    if (next.done === true) isWhole = true;
    else raw = raw.length === 0 ? next.value : concatenate(raw, next.value);
  }
  if (raw.length === 0) {
    throw new DatasetFileError(
      "The file is empty. Export it again and check that it holds a header and rows.",
    );
  }
  const text = createUtf8Text(raw);
  const converted = text.convert(raw);
  return { text, head: isWhole ? concatenate(converted, text.end()) : converted, isWhole };
}

/** Bytes that are read before what they gave is handed on: small, so that nobody waits long for the thread. */
const sliceBytes = 1 << 17;

async function* readParts(source: AsyncIterator<Uint8Array>, head: Head, reader: RowReader) {
  yield* readSlices(head.head, reader);
  if (!head.isWhole) {
    for (;;) {
      const next = await source.next();
      if (next.done === true) break;
      yield* readSlices(head.text.convert(next.value), reader);
    }
    yield* readSlices(head.text.end(), reader);
  }
  reader.end();
  yield* reader.takeParts(true);
}

function* readSlices(bytes: Uint8Array, reader: RowReader): Generator<DatasetPart> {
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    reader.push(bytes.subarray(start, start + sliceBytes));
    yield* reader.takeParts(false);
  }
}
