import { describe, expect, test } from "vitest";
import { toAppLink, toGreeting, toLetterText, toSubject } from "./letter.ts";

const appUrl = "https://elara.test";

describe("a subject", () => {
  test.each([
    ["Hello\r\nBcc: victim@example.com", "Hello Bcc: victim@example.com"],
    ["a\u0000b\u2028c\u0085d", "a b c d"],
    ["\u202Etxet desrever", "txet desrever"],
    ["  much   space \t here ", "much space here"],
    ["Grüße aus 東京 👩‍👩‍👧", "Grüße aus 東京 👩‍👩‍👧"],
  ])("%j becomes the one line %j", (subject, line) => {
    expect(toSubject(subject)).toBe(line);
  });

  test("is cut between characters as people count them", () => {
    const long = toSubject("👩‍👩‍👧".repeat(200));
    expect(long).toBe(`${"👩‍👩‍👧".repeat(149)}…`);
  });
});

describe("a greeting", () => {
  test.each([
    ["Mia Berg", "Hello Mia Berg,"],
    ["Łukasz O'Brien-Ōe", "Hello Łukasz O'Brien-Ōe,"],
    ["", "Hello,"],
    [" \r\n ", "Hello,"],
    ["x".repeat(500), `Hello ${"x".repeat(79)}…,`],
  ])("of %j", (name, greeting) => {
    expect(toGreeting(name)).toBe(greeting);
  });
});

test("a letter as text has its greeting, its words and where to go", () => {
  const letter = { paragraphs: ["one.", " two. "], action: { label: "Open Elara", path: "/hr/alerts?a=1" } };
  expect(toLetterText({ name: "Mia", letter, appUrl })).toBe(
    "Hello Mia,\n\none.\n\ntwo.\n\nOpen Elara:\nhttps://elara.test/hr/alerts?a=1\n",
  );
});

test.each(["https://evil.test/", "//evil.test/", "javascript:alert(1)", "hr/alerts", "/\\evil.test/"])(
  "%s is no way into the app",
  (path) => {
    expect(() => toAppLink(appUrl, path)).toThrow(RangeError);
  },
);
