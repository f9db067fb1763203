import { expect, test } from "vitest";
import { isolate } from "./isolate.ts";

test.each([
  ["Latin letters stay as they are", "Zoë Łódź 7", "Zoë Łódź 7"],
  ["nothing stays nothing", "", ""],
  ["Arabic is laid out by itself", "محمد علي", "\u2068محمد علي\u2069"],
  ["a mixed name with figures is one", "Dana כהן 7", "\u2068Dana כהן 7\u2069"],
  ["a name does not end its own isolate, nor turn what follows", "\u202eכהן\u2069\u202c", "\u2068כהן\u2069"],
])("%s", (_, text, expected) => {
  expect(isolate(text)).toBe(expected);
});
