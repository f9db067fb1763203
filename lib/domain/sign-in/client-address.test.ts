import { expect, test } from "vitest";
import { resolveClientAddress } from "./client-address.ts";

const resolve = (trustedHops: number, forwardedFor: string | null, peer: string | null = "10.0.0.1") =>
  resolveClientAddress({ peer, forwardedFor, trustedHops });

test("without a proxy of ours, what a client claims counts for nothing", () => {
  expect(resolve(0, "1.2.3.4")).toBe("10.0.0.1");
  expect(resolve(0, "1.2.3.4, 5.6.7.8")).toBe("10.0.0.1");
  expect(resolve(0, null)).toBe("10.0.0.1");
});

test("behind proxies of ours the address is the one that the outermost of them saw", () => {
  expect(resolve(1, "203.0.113.9")).toBe("203.0.113.9");
  expect(resolve(1, "6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
  expect(resolve(2, "6.6.6.6, 203.0.113.9, 10.0.0.2")).toBe("203.0.113.9");
});

test("a chain that is shorter than it should be gives its first entry", () => {
  expect(resolve(3, "203.0.113.9")).toBe("203.0.113.9");
  expect(resolve(1, null)).toBe("10.0.0.1");
});

test("without a socket's address the header's last entry counts, and nothing at all is one subject", () => {
  expect(resolve(0, "203.0.113.9", null)).toBe("203.0.113.9");
  expect(resolve(0, null, null)).toBe("unknown");
});

test.each([
  ["203.0.113.9:4711", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["[2001:db8:1:2:3:4:5:6]:443", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is counted as %s", (peer, address) => {
  expect(resolve(0, null, peer)).toBe(address);
});
