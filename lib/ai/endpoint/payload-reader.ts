import { createEventReader } from "./event-reader.ts";

/** One JSON text out of a body: an event of a stream, or the whole of an answer that is none. */
export type Payload =
  | { readonly isDone: true }
  | { readonly isDone: false; readonly json: string; readonly isError: boolean };

export type PayloadReader = { push(bytes: Buffer): void; end(): void };

/**
 * Reads the JSON texts of a body, whatever its content type says: a body that begins with a brace is one JSON text,
 * anything else is read as events.
 */
export function createPayloadReader(onPayload: (payload: Payload) => void): PayloadReader {
  const whole: Buffer[] = [];
  let isWhole: boolean | null = null;
  const events = createEventReader(({ name, data }) => {
    for (const json of splitEvent(data)) {
      onPayload(json === "[DONE]" ? { isDone: true } : { isDone: false, json, isError: name === "error" });
    }
  });
  return {
    push(bytes) {
      isWhole ??= beginsWithBrace(bytes);
      if (isWhole === true) whole.push(bytes);
      else events.push(bytes);
    },
    end() {
      if (isWhole !== true) return events.end();
      const json = Buffer.concat(whole)
        .toString("utf8")
        .replace(/^\ufeff/, "");
      onPayload({ isDone: false, json, isError: false });
      onPayload({ isDone: true });
    },
  };
}

/** null while only white space has come. */
function beginsWithBrace(bytes: Buffer): boolean | null {
  const begun = bytes
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  return begun === "" ? null : begun.startsWith("{");
}

/** The data of an event; where a server leaves out the blank lines, the data of each. */
function splitEvent(data: string): readonly string[] {
  const trimmed = data.trim();
  if (trimmed === "") return [];
  if (!trimmed.includes("\n")) return [trimmed];
  const lines = trimmed.split("\n").map((line) => line.trim());
  const isJoined = lines.every((line) => line === "[DONE]" || (line.startsWith("{") && line.endsWith("}")));
  return isJoined ? lines : [trimmed];
}
