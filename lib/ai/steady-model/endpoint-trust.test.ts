import { expect, test } from "vitest";
import { createEndpointTrust, trustOf } from "./endpoint-trust.ts";

const repeat = (count: number, act: () => void) => Array.from({ length: count }, act);

/** An endpoint that has earned its trust. */
function createTrusted(nowMs: () => number = () => 0) {
  const trust = createEndpointTrust(nowMs);
  repeat(20, () => trust.record("sound"));
  return trust;
}

test("a fault puts an endpoint on probation for five replies; a second one for as long as both are remembered", () => {
  const trust = createTrusted();
  expect(trust.level()).toBe("trusted");
  trust.record("faulty");
  repeat(4, () => trust.record("sound"));
  expect(trust.level()).toBe("probation");
  trust.record("sound");
  expect(trust.level()).toBe("trusted");
  trust.record("faulty");
  repeat(13, () => trust.record("sound"));
  expect(trust.level()).toBe("probation");
  trust.record("sound");
  expect(trust.level()).toBe("trusted");
});

test("one doubt is forgiven where trust was earned, two of five are not", () => {
  const trust = createTrusted();
  trust.record("doubted");
  expect(trust.level()).toBe("trusted");
  trust.record("doubted");
  expect(trust.level()).toBe("probation");
  repeat(5, () => trust.record("sound"));
  expect(trust.level()).toBe("trusted");
});

test("five faults of twenty suspend it for ten minutes, and one more then suspends it again", () => {
  let now = 0;
  const trust = createTrusted(() => now);
  repeat(4, () => trust.record("faulty"));
  expect(trust.level()).toBe("probation");
  trust.record("faulty");
  expect(trust.level()).toBe("suspended");
  now = 10 * 60_000;
  expect(trust.level()).toBe("probation");
  trust.record("doubted");
  expect(trust.level()).toBe("suspended");
});

test("of a new endpoint one doubt is enough for probation, and four of six end the asking", () => {
  const trust = createEndpointTrust(() => 0);
  expect(trust.level()).toBe("new");
  trust.record("doubted");
  expect(trust.level()).toBe("probation");
  repeat(2, () => trust.record("sound"));
  repeat(2, () => trust.record("doubted"));
  expect(trust.level()).toBe("probation");
  trust.record("doubted");
  expect(trust.level()).toBe("suspended");
});

test("five sound replies earn trust", () => {
  const trust = createEndpointTrust(() => 0);
  repeat(4, () => trust.record("sound"));
  expect(trust.level()).toBe("new");
  trust.record("sound");
  expect(trust.level()).toBe("trusted");
});

test("two faults at the very beginning end the asking", () => {
  const trust = createEndpointTrust(() => 0);
  repeat(2, () => trust.record("faulty"));
  expect(trust.level()).toBe("suspended");
});

test("one doubt in ten never ends the asking", () => {
  const trust = createEndpointTrust(() => 0);
  for (let reply = 1; reply <= 200; reply++) {
    trust.record(reply % 10 === 0 ? "doubted" : "sound");
    expect(trust.level()).not.toBe("suspended");
  }
});

test("each endpoint has one record of its own", () => {
  const endpoint = { url: "http://a.example/v1", model: "m", apiKey: null };
  expect(trustOf(endpoint)).toBe(trustOf({ ...endpoint, apiKey: "key" }));
  expect(trustOf(endpoint)).not.toBe(trustOf({ ...endpoint, model: "n" }));
});
