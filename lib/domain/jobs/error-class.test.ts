import { expect, test } from "vitest";
import { toErrorClass } from "./error-class.ts";

test("names and codes along the causes are kept, messages are not", () => {
  const cause = Object.assign(new RangeError("Jane Doe, jane@example.com"), { code: "23505" });
  const error = new Error("insert into people values ('Jane Doe')", { cause });
  expect(toErrorClass(error)).toBe("Error < RangeError 23505");
});

test("what stands in a name's or a code's place and is none is left out", () => {
  const odd = Object.assign(new Error("x"), { name: "Jane Doe said so", code: "jane@example.com" });
  expect(toErrorClass(odd)).toBe("Error");
});

test("an answer's status counts as a code", () => {
  expect(toErrorClass(Object.assign(new Error("x"), { name: "TriggerApiError", status: 401 }))).toBe(
    "TriggerApiError 401",
  );
});

test.each([["Jane Doe"], [null], [undefined], [{ message: "Jane Doe" }]])("%j is a thrown value", (value) => {
  expect(toErrorClass(value)).toBe("thrown value");
});

test("a chain that goes in a circle ends", () => {
  const error = new Error("x");
  error.cause = error;
  expect(toErrorClass(error)).toBe("Error < Error < Error < Error");
});
