import { expect, test } from "vitest";
import { parseReturnPath } from "./return-path.ts";

test.each([
  ["/home", "/home"],
  ["/hr/people?q=a&page=2", "/hr/people?q=a&page=2"],
  ["/hr/../home", "/home"],
  ["/home#part", "/home"],
])("%j leads on to %s", (value, path) => {
  expect(parseReturnPath(value)).toBe(path);
});

test.each([
  ["https://evil.example"],
  ["//evil.example"],
  ["///evil.example"],
  ["/\\evil.example"],
  ["\\\\evil.example"],
  ["/\t/evil.example"],
  ["/\n/evil.example"],
  ["/..//evil.example"],
  ["/.//evil.example"],
  [" /home"],
  ["javascript:alert(1)"],
  ["home"],
  [""],
  ["/sign-in"],
  ["/sign-in?next=/home"],
  ["/sign-out"],
  ["/setup"],
  ["/reset/abc"],
  ["/api/auth/signout"],
  [`/${"a".repeat(3_000)}`],
  [undefined],
  [["/home", "/hr"]],
])("%j leads nowhere", (value) => {
  expect(parseReturnPath(value)).toBeNull();
});
