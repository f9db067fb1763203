import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { auditEvents, signInThrottles, userSessions, users } from "#db/schema/index.ts";
import type { SignInAttempt } from "#lib/auth/ports.ts";
import type { Ctx } from "#lib/context.ts";
import { changePassword } from "#lib/services/users/change-password.ts";
import { changeRole } from "#lib/services/users/change-role.ts";
import { createUser } from "#lib/services/users/create-user.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { enableUser } from "#lib/services/users/enable-user.ts";
import { endOwnSessions } from "#lib/services/users/end-own-sessions.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";
import { endSession } from "./end-session.ts";
import { findSessionActor } from "./find-session-actor.ts";
import { signIn } from "./sign-in.ts";
import { throttleAttempt } from "./throttle-attempt.ts";

const password = "copper lantern harbour tulip";
const start = new Date("2026-03-02T09:00:00Z");
const afterMs = (ms: number) => new Date(start.getTime() + ms);
const minutes = (count: number) => count * 60_000;
const hours = (count: number) => minutes(count * 60);

let world: TestWorld;
let ctx: Ctx;
let userId: string;

function attempt(changes: Partial<SignInAttempt> = {}): SignInAttempt {
  return {
    email: "hannah@example.com",
    password,
    address: "192.0.2.7",
    userAgent: "Firefox",
    replaces: null,
    ...changes,
  };
}

beforeAll(async () => {
  world = await createTestWorld();
  ctx = world.contextFor();
  await createUser(ctx, {
    email: "root@example.com",
    name: "Root",
    role: "admin",
    employeeId: null,
    password,
  });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(start);
  await ctx.db.delete(signInThrottles);
  await ctx.db.delete(users).where(eq(users.email, "hannah@example.com"));
  const hr = { email: "Hannah@Example.com", name: "Hannah", role: "hr" as const, employeeId: null, password };
  ({ userId } = await createUser(ctx, hr));
});

test("the right password opens a session that says who it is; the address's case does not matter", async () => {
  const claims = await signIn(ctx, attempt({ email: " HANNAH@example.COM" }));
  expect(await findSessionActor(ctx, claims)).toEqual({
    kind: "user",
    userId,
    name: "Hannah",
    role: "hr",
    employeeId: null,
  });
});

test("a wrong password, an unknown address and a disabled account answer alike", async () => {
  await createUser(ctx, { email: "gone@example.com", name: "Gone", role: "hr", employeeId: null, password });
  const [gone] = await ctx.db.select().from(users).where(eq(users.email, "gone@example.com"));
  await disableUser(ctx, { userId: gone?.id ?? "" });
  const attempts = [
    attempt({ password: "wrong" }),
    attempt({ email: "nobody@example.com" }),
    attempt({ email: "gone@example.com" }),
    attempt({ password: password.toUpperCase() }),
    attempt({ password: `${password} ` }),
  ];
  for (const one of attempts) {
    await expect(signIn(ctx, one)).rejects.toMatchObject({
      code: "unauthenticated",
      message: "That e-mail address and password do not match.",
    });
  }
});

test("after five wrong passwords even the right one has to wait, is told how long, and then works", async () => {
  for (let count = 0; count < 5; count++) {
    await expect(signIn(ctx, attempt({ password: "wrong" }))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  }
  await expect(signIn(ctx, attempt())).rejects.toMatchObject({
    code: "rate_limited",
    message: "Too many attempts. Please wait and try again in 30 seconds.",
  });
  world.setNow(afterMs(31_000));
  await expect(signIn(ctx, attempt({ password: "wrong" }))).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await expect(signIn(ctx, attempt())).rejects.toMatchObject({
    message: "Too many attempts. Please wait and try again in a minute.",
  });
  world.setNow(afterMs(31_000 + minutes(1)));
  await signIn(ctx, attempt());
  await expect(signIn(ctx, attempt({ password: "wrong" }))).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("an unknown address is slowed down just as a known one", async () => {
  const unknown = attempt({ email: "nobody@example.com", password: "wrong" });
  for (let count = 0; count < 5; count++) {
    await expect(signIn(ctx, unknown)).rejects.toMatchObject({ code: "unauthenticated" });
  }
  await expect(signIn(ctx, unknown)).rejects.toMatchObject({ code: "rate_limited" });
});

test("of many attempts at once no more than the free ones are tried", async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, () => signIn(ctx, attempt({ password: "wrong" }))),
  );
  const codes = outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.code);
  expect(codes.filter((code) => code === "unauthenticated")).toHaveLength(5);
  expect(codes.filter((code) => code === "rate_limited")).toHaveLength(7);
});

test("one address that tries many accounts is slowed down; another address is not", async () => {
  const spray = (count: number) => attempt({ email: `person${count}@example.com`, password: "x" });
  await expect(signIn(ctx, spray(0))).rejects.toMatchObject({ code: "unauthenticated" });
  for (let count = 1; count < 50; count++) await throttleAttempt(ctx, "address", spray(count).address);
  await expect(signIn(ctx, attempt())).rejects.toMatchObject({ code: "rate_limited" });
  await signIn(ctx, attempt({ address: "198.51.100.1" }));
});

test("right passwords do not count against an address, so that a whole office can sign in", async () => {
  const { address } = attempt();
  for (let count = 1; count < 50; count++) await throttleAttempt(ctx, "address", address);
  for (let count = 0; count < 3; count++) await signIn(ctx, attempt());
  await expect(signIn(ctx, attempt({ password: "wrong" }))).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await expect(signIn(ctx, attempt())).rejects.toMatchObject({ code: "rate_limited" });
});

test("attempts are kept under a hash, not under the address or the account", async () => {
  await signIn(ctx, attempt({ password: "wrong" })).catch(() => {});
  const subjects = (await ctx.db.select().from(signInThrottles)).map(({ subject }) => subject);
  expect(subjects).toHaveLength(2);
  expect(subjects.join()).not.toMatch(/hannah|192\.0\.2/);
});

test("a session ends for good when its person signs out; a copy of its cookie opens nothing", async () => {
  const [here, there] = [await signIn(ctx, attempt()), await signIn(ctx, attempt())];
  await endSession(ctx, here);
  expect(await findSessionActor(ctx, here)).toBeNull();
  expect(await findSessionActor(ctx, there)).not.toBeNull();
});

test("nobody ends another person's session with made-up claims", async () => {
  const claims = await signIn(ctx, attempt());
  await endSession(ctx, { ...claims, userId: "usr_other" });
  expect(await findSessionActor(ctx, claims)).not.toBeNull();
  expect(await findSessionActor(ctx, { ...claims, userId: "usr_other" })).toBeNull();
  expect(await findSessionActor(ctx, { ...claims, sessionVersion: claims.sessionVersion + 1 })).toBeNull();
  expect(await findSessionActor(ctx, { ...claims, sessionId: "ses_other" })).toBeNull();
});

test("signing in again replaces the session before it", async () => {
  const before = await signIn(ctx, attempt());
  const now = await signIn(ctx, attempt({ replaces: before }));
  expect(now.sessionId).not.toBe(before.sessionId);
  expect(await findSessionActor(ctx, before)).toBeNull();
});

test.each([
  ["a role change", (id: string) => changeRole(ctx, { userId: id, role: "employee" })],
  ["being disabled", (id: string) => disableUser(ctx, { userId: id })],
  [
    "being disabled and enabled again",
    async (id: string) => {
      await disableUser(ctx, { userId: id });
      await enableUser(ctx, { userId: id });
    },
  ],
  [
    "a password change",
    (id: string) =>
      changePassword(asHannah(id), { currentPassword: password, password: "granite sparrow violin mist" }),
  ],
  ["signing out everywhere", (id: string) => endOwnSessions(asHannah(id))],
])("%s ends every session at its next request", async (_why, change) => {
  const sessions = [await signIn(ctx, attempt()), await signIn(ctx, attempt())];
  await change(userId);
  for (const claims of sessions) expect(await findSessionActor(ctx, claims)).toBeNull();
});

test("a session ends when it lies unused, and at the latest after its whole life", async () => {
  const idle = await signIn(ctx, attempt());
  world.setNow(afterMs(hours(2) - 1));
  expect(await findSessionActor(ctx, idle)).not.toBeNull();
  world.setNow(afterMs(hours(4)));
  expect(await findSessionActor(ctx, idle)).toBeNull();

  const busy = await signIn(ctx, attempt());
  for (let hour = 5; hour < 16; hour++) {
    world.setNow(afterMs(hours(hour)));
    expect(await findSessionActor(ctx, busy)).not.toBeNull();
  }
  world.setNow(afterMs(hours(16)));
  expect(await findSessionActor(ctx, busy)).toBeNull();
});

test("sign-ins, failed ones too, are in the audit trail without any address", async () => {
  await signIn(ctx, attempt({ password: "wrong" })).catch(() => {});
  const claims = await signIn(ctx, attempt());
  await endSession(ctx, claims);
  const events = await ctx.db.select().from(auditEvents).where(eq(auditEvents.subject, userId));
  expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["user.created", null],
    ["sign-in.failed", null],
    ["sign-in.succeeded", userId],
    ["sign-in.ended", null],
  ]);
  const [row] = await ctx.db.select().from(userSessions).where(eq(userSessions.id, claims.sessionId));
  expect(row?.endedAt).toEqual(start);
});

function asHannah(id: string): Ctx {
  return world.contextFor({ kind: "user", userId: id, name: "Hannah", role: "hr", employeeId: null });
}
