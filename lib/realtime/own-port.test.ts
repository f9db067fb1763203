import { afterEach, expect, test } from "vitest";
import { resolveOwnRealtimeUrl, setOwnRealtimePort } from "./own-port.ts";

afterEach(() => setOwnRealtimePort(undefined));

function resolve(path: string, upgrade: string | null = "websocket"): string | null {
  const headers = new Headers(upgrade === null ? {} : { upgrade });
  return resolveOwnRealtimeUrl({ url: `http://localhost:3000${path}`, headers })?.href ?? null;
}

test("a client's connection goes to where this process listens at that moment, and nowhere while it does not", () => {
  const path = "/realtime/app/key?protocol=7";
  expect(resolve(path)).toBeNull();
  setOwnRealtimePort(4242);
  expect(resolve(path)).toBe("http://127.0.0.1:4242/app/key?protocol=7");
  setOwnRealtimePort(4343);
  expect(resolve(path)).toBe("http://127.0.0.1:4343/app/key?protocol=7");
});

test.each([
  "/realtime/apps/elara/events",
  "/realtime/app/",
  "/realtime/app/key/more",
  "/realtime/app/../apps/elara/events",
  "/realtime/app/%2e%2e%2fapps",
  "/realtime//127.0.0.1:9/app/key",
  "/realtime/app/key@evil.example",
  "/hr/realtime/app/key",
])("%s stays with the app's own pages", (path) => {
  setOwnRealtimePort(4242);
  expect(resolve(path)).toBeNull();
});

test("only a connection's request is taken there", () => {
  setOwnRealtimePort(4242);
  expect(resolve("/realtime/app/key", null)).toBeNull();
  expect(resolve("/realtime/app/key", "h2c")).toBeNull();
});
