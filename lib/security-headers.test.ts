import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security-headers.ts";

function directivesOf(options: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) {
  const policy = contentSecurityPolicy({
    nonce: "bm9uY2U=",
    https: true,
    development: false,
    realtimeSource: null,
    ...options,
  });
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values] as const;
    }),
  );
}

test("scripts run by their nonce alone", () => {
  expect(directivesOf().get("script-src")).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
});

test("nothing may be embedded, rebased, posted elsewhere or framed", () => {
  const directives = directivesOf();
  expect(directives.get("object-src")).toEqual(["'none'"]);
  expect(directives.get("base-uri")).toEqual(["'none'"]);
  expect(directives.get("form-action")).toEqual(["'self'"]);
  expect(directives.get("frame-ancestors")).toEqual(["'none'"]);
  expect(directives.get("default-src")).toEqual(["'self'"]);
  expect(directives.get("connect-src")).toEqual(["'self'"]);
});

test("only development evaluates code, and only https upgrades", () => {
  expect(
    contentSecurityPolicy({ nonce: "n", https: false, development: false, realtimeSource: null }),
  ).not.toMatch(/unsafe-eval|upgrade/);
  expect(directivesOf({ development: true }).get("script-src")).toContain("'unsafe-eval'");
  expect(directivesOf().has("upgrade-insecure-requests")).toBe(true);
});

test("pages connect to their own server and to the realtime server, nowhere else", () => {
  const realtimeSource = "wss://ws-eu.pusher.com";
  expect(directivesOf({ realtimeSource }).get("connect-src")).toEqual(["'self'", realtimeSource]);
});
