import { expect, test } from "vitest";
import { isSameOriginRequest } from "./same-origin.ts";

const request = (method: string, headers: Record<string, string>) =>
  new Request("http://elara.example/api/x", { method, headers });

test.each([
  ["a read from anywhere", "GET", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a write from our own page", "POST", { "sec-fetch-site": "same-origin" }],
  ["a write by an older browser", "POST", { origin: "http://elara.example", host: "elara.example" }],
  [
    "a write behind a proxy",
    "POST",
    { origin: "https://elara.example", host: "internal:3000", "x-forwarded-host": "elara.example" },
  ],
  ["a write without a browser", "DELETE", { host: "elara.example" }],
])("%s may act", (_what, method, headers) => {
  expect(isSameOriginRequest(request(method, headers))).toBe(true);
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["a sibling host", { "sec-fetch-site": "same-site" }],
  [
    "another site with forged host headers",
    {
      "sec-fetch-site": "cross-site",
      origin: "https://evil.example",
      host: "elara.example",
      "x-forwarded-host": "evil.example",
    },
  ],
  ["another site, by an older browser", { origin: "https://evil.example", host: "elara.example" }],
  ["a sandboxed page", { origin: "null", host: "elara.example" }],
])("a write that %s caused may not", (_what, headers) => {
  expect(isSameOriginRequest(request("POST", headers))).toBe(false);
});
