import { expect, test } from "vitest";
import { parseEnvironment } from "#lib/env.ts";
import { parsePusherHost, realtimeSourceOf, toPusherAddress } from "./pusher-address.ts";

const keys = { PUSHER_APP_ID: "1", PUSHER_KEY: "k", PUSHER_SECRET: "s" };

test.each([
  ["realtime.example.com", { host: "realtime.example.com", port: 443, isSecure: true }],
  ["realtime.example.com:6001", { host: "realtime.example.com", port: 6001, isSecure: true }],
  ["http://soketi:6001", { host: "soketi", port: 6001, isSecure: false }],
  ["127.0.0.1:6001", { host: "127.0.0.1", port: 6001, isSecure: false }],
  ["localhost", { host: "localhost", port: 80, isSecure: false }],
  ["https://localhost:8443", { host: "localhost", port: 8443, isSecure: true }],
])("%s is a host", (text, address) => {
  expect(parsePusherHost(text)).toEqual(address);
  expect(parseEnvironment({ ...keys, PUSHER_HOST: text }).PUSHER_HOST).toBe(text);
});

test.each(["ftp://x", "a b", "https://x/path", "https://user@x", "https://"])("%s is not a host", (text) => {
  expect(() => parseEnvironment({ ...keys, PUSHER_HOST: text })).toThrow("PUSHER_HOST");
});

test("a server that is half configured is refused by name; none at all means the own one", () => {
  expect(() => parseEnvironment({ PUSHER_KEY: "k", PUSHER_CLUSTER: "eu" })).toThrow(
    /PUSHER_APP_ID[\s\S]*PUSHER_SECRET/,
  );
  expect(() => parseEnvironment(keys)).toThrow("PUSHER_CLUSTER");
  expect(toPusherAddress(parseEnvironment({}))).toBeNull();
});

test("a page may reach the server that is configured", () => {
  const sourceOf = (changes: Record<string, string>) => {
    const address = toPusherAddress(parseEnvironment({ ...keys, ...changes }));
    return address === null ? null : realtimeSourceOf(address);
  };
  expect(sourceOf({ PUSHER_CLUSTER: "eu" })).toBe("wss://ws-eu.pusher.com");
  expect(sourceOf({ PUSHER_HOST: "http://soketi:6001" })).toBe("ws://soketi:6001");
});
