import { expect, test } from "vitest";
import { readWireChunk } from "./wire-chunk.ts";

const text = (said: string, finish: string | null = null) => ({ kind: "text", text: said, finish });

test.each([
  ['{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}', text("Hi")],
  ['{"choices":[{"index":0,"delta":{"content":""},"finish_reason":"length"}]}', text("", "length")],
  ['{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}', text("", "stop")],
  ['{"choices":[{"index":1,"delta":{"content":"no"}},{"index":0,"delta":{"content":"yes"}}]}', text("yes")],
  ['{"choices":[{"delta":{"content":[{"type":"text","text":"a"},{"text":"b"}]}}]}', text("ab")],
  ['{"choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]}', text("whole", "stop")],
  ['{"choices":[{"text":"old"}]}', text("old")],
  ['{"choices":[]}', { kind: "nothing" }],
  ['{"choices":[{"delta":{"content":null}}]}', { kind: "nothing" }],
  ['{"choices":[{"delta":{"reasoning_content":"hm"}}]}', { kind: "nothing" }],
  ['{"choices":[{"delta":{"content":"Hi"}}],"error":null}', text("Hi")],
  ['{"choices":"x"}', { kind: "malformed" }],
  ["{", { kind: "malformed" }],
  ["null", { kind: "malformed" }],
])("%s", (json, chunk) => {
  expect(readWireChunk(json)).toEqual(chunk);
});

test.each([
  ['{"error":"Model is overloaded","error_type":"overloaded"}', null, false],
  ['{"error":{"message":"no","type":"x","code":429}}', 429, false],
  ['{"object":"error","message":"maximum context length is 4096 tokens","code":400}', 400, true],
  ['{"error":"`inputs` tokens + `max_new_tokens` must be <= 4096","error_type":"validation"}', null, true],
  ['{"error":{"message":null,"code":"503"},"choices":[]}', 503, false],
])("an error however it is worded: %s", (json, status, isTooLong) => {
  expect(readWireChunk(json)).toEqual({ kind: "error", status, isTooLong });
});
