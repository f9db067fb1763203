import { expect, test } from "vitest";
import { roles } from "../privacy/roles.ts";
import { isSessionFresh, longestSessionMs, sessionLimits } from "./session-limits.ts";

const opened = new Date("2026-03-02T09:00:00Z");
const later = (ms: number) => new Date(opened.getTime() + ms);

test.each(roles)("a session of %s ends when idle, and at its whole life even in use", (role) => {
  const { idleMs, absoluteMs } = sessionLimits[role];
  const unused = { createdAt: opened, lastSeenAt: opened };
  expect(isSessionFresh(role, unused, later(idleMs - 1))).toBe(true);
  expect(isSessionFresh(role, unused, later(idleMs))).toBe(false);
  const busy = { createdAt: opened, lastSeenAt: later(absoluteMs - 1) };
  expect(isSessionFresh(role, busy, later(absoluteMs - 1))).toBe(true);
  expect(isSessionFresh(role, busy, later(absoluteMs))).toBe(false);
});

test("whoever sees other people's records signs in at least daily; the cookie outlives no session", () => {
  expect(sessionLimits.hr.absoluteMs).toBeLessThanOrEqual(24 * 3_600_000);
  expect(sessionLimits.admin.absoluteMs).toBeLessThanOrEqual(24 * 3_600_000);
  expect(longestSessionMs).toBe(sessionLimits.employee.absoluteMs);
});
