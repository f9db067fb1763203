import { z } from "zod";
import type { Reading, Usage } from "#lib/domain/endpoint-check/exchange.ts";
import { readDialect } from "#lib/domain/endpoint-check/read-dialect.ts";
import { createPayloadReader } from "../endpoint/payload-reader.ts";
import { readWireChunk } from "../endpoint/wire-chunk.ts";

export type BodyReader = {
  push(bytes: Buffer, atMs: number): void;
  /** The body is over, or was left. */
  end(): { readonly head: string; readonly reading: Reading };
  /** How many pieces of text have come. */
  pieces(): number;
};

const headBytes = 64_000;
const usageBody = z.object({
  usage: z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish(),
});

/** Reads a body with the code that reads Elara's replies, and notes when what came. */
export function createBodyReader(contentType: string): BodyReader {
  const headParts: Buffer[] = [];
  let headLength = 0;
  let atMs = 0;
  let hasPartedCharacter = false;
  const textAtMs: number[] = [];
  let finish: string | null = null;
  const seen = { text: "", hasDone: false, unreadable: 0 };
  let usage: Usage | null = null;
  let error: Reading["error"] = null;
  const payloads = createPayloadReader((payload) => {
    if (payload.isDone) {
      seen.hasDone = true;
      return;
    }
    usage = readUsage(payload.json) ?? usage;
    const chunk = readWireChunk(payload.json);
    if (payload.isError || chunk.kind === "error") {
      error ??= { isTooLong: chunk.kind === "error" && chunk.isTooLong, words: payload.json.slice(0, 2_000) };
    } else if (chunk.kind === "malformed") seen.unreadable++;
    else if (chunk.kind === "text") {
      finish = chunk.finish ?? finish;
      if (chunk.text === "") return;
      seen.text += chunk.text;
      textAtMs.push(atMs);
    }
  });
  return {
    push(bytes, now) {
      atMs = now;
      hasPartedCharacter ||= endsInsideCharacter(bytes);
      if (headLength < headBytes) {
        headParts.push(bytes.subarray(0, headBytes - headLength));
        headLength += bytes.length;
      }
      payloads.push(bytes);
    },
    pieces: () => textAtMs.length,
    end() {
      payloads.end();
      const head = Buffer.concat(headParts).toString("utf8");
      const dialect = readDialect(contentType, head);
      const hasDone = seen.hasDone && dialect === "openai_events";
      return {
        head,
        reading: { dialect, textAtMs, usage, error, hasPartedCharacter, finish, ...seen, hasDone },
      };
    },
  };
}

function readUsage(json: string): Usage | null {
  if (!json.includes('"usage"')) return null;
  try {
    const { success, data } = usageBody.safeParse(JSON.parse(json));
    if (!success || data.usage === undefined || data.usage === null) return null;
    const { prompt_tokens, completion_tokens } = data.usage;
    return { promptTokens: prompt_tokens ?? null, completionTokens: completion_tokens ?? null };
  } catch {
    // What cannot be read is counted where text is read.
    return null;
  }
}

/** Whether the last character of some bytes of UTF-8 has more bytes to come. */
function endsInsideCharacter(bytes: Buffer): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return false;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  }
  return false;
}
