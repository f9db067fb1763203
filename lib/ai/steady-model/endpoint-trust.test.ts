import { expect, test } from "vitest";
import { createEndpointTrust, trustOf } from "./endpoint-trust.ts";

const repeat = (count: number, act: () => void) => Array.from({ length: count }, act);

test("a fault puts an endpoint on probation for five replies; a second one for as long as both are remembered", () => {
  const trust = createEndpointTrust(() => 0);
  expect(trust.level()).toBe("trusted");
  trust.record(true);
  repeat(4, () => trust.record(false));
  expect(trust.level()).toBe("probation");
  trust.record(false);
  expect(trust.level()).toBe("trusted");
  trust.record(true);
  repeat(13, () => trust.record(false));
  expect(trust.level()).toBe("probation");
  trust.record(false);
  expect(trust.level()).toBe("trusted");
});

test("five faults of twenty suspend it for ten minutes, and one more then suspends it again", () => {
  let now = 0;
  const trust = createEndpointTrust(() => now);
  repeat(4, () => trust.record(true));
  expect(trust.level()).toBe("probation");
  trust.record(true);
  expect(trust.level()).toBe("suspended");
  now = 10 * 60_000;
  expect(trust.level()).toBe("probation");
  trust.record(true);
  expect(trust.level()).toBe("suspended");
});

test("each endpoint has one record of its own", () => {
  const endpoint = { url: "http://a.example/v1", model: "m", apiKey: null };
  expect(trustOf(endpoint)).toBe(trustOf({ ...endpoint, apiKey: "key" }));
  expect(trustOf(endpoint)).not.toBe(trustOf({ ...endpoint, model: "n" }));
});
