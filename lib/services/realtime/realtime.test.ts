import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { realtimeEvents, userSessions, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import type { Publication } from "#lib/domain/realtime/to-publications.ts";
import { endSession } from "#lib/services/sign-in/end-session.ts";
import { changeRole } from "#lib/services/users/change-role.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { adminActor, createTestWorld, employeeActor, type TestWorld } from "#tests/support/test-context.ts";
import { authenticateConnection, authorizeConnection } from "./authorize-connection.ts";
import { deliverToOwnServer, openReadingPlace, type ReadingPlace } from "./deliver-to-own-server.ts";
import { deliverToSharedServer } from "./deliver-to-shared-server.ts";
import { forgetEvents } from "./forget-events.ts";
import type { EventSink } from "./publish-events.ts";
import { recordEvent } from "./record-event.ts";

let world: TestWorld;
let ctx: Ctx;
const now = new Date("2026-03-02T09:00:00Z");

beforeAll(async () => {
  world = await createTestWorld();
  ctx = world.contextFor();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(now);
  await ctx.db.delete(realtimeEvents);
  await ctx.db.delete(users);
  await addUser("usr_admin", "admin");
  for (const userId of ["ann", "bob"]) await addUser(userId, "employee");
});

async function addUser(id: string, role: "employee" | "admin"): Promise<void> {
  const name = id;
  await ctx.db
    .insert(users)
    .values({ id, name, role, email: `${id}@x.test`, passwordHash: "x", createdAt: now });
  await addSession(id);
}

async function addSession(userId: string, lastSeenAt = now): Promise<void> {
  const id = `ses_${userId}_${crypto.randomUUID()}`;
  await ctx.db.insert(userSessions).values({ id, userId, createdAt: lastSeenAt, lastSeenAt });
}

const tell = (userIds: string[], subjectId = "s1") =>
  ctx.db.transaction((tx) => recordEvent(tx, ctx, { userIds, name: "message", subjectId }));

/** A server that writes down what it is given; it fails while `isDown`. */
function sink() {
  const told: string[] = [];
  const ended: string[] = [];
  const state = { told, ended, isDown: false };
  const server: EventSink = {
    async publish(publication: Publication) {
      if (state.isDown) throw new Error("down");
      if (publication.kind === "one") {
        for (const userId of publication.userIds) told.push(`${userId} ${publication.event.subjectId}`);
      } else for (const { event, userId } of publication.events) told.push(`${userId} ${event.subjectId}`);
    },
    async disconnectUser(userId) {
      if (state.isDown) throw new Error("down");
      ended.push(userId);
    },
  };
  return { state, server };
}

const ways: [string, () => Promise<(server: EventSink) => Promise<unknown>>][] = [
  [
    "own",
    async () => {
      const place: ReadingPlace = await openReadingPlace(ctx);
      return (server) => deliverToOwnServer(ctx, server, place);
    },
  ],
  ["shared", async () => (server) => deliverToSharedServer(ctx, server)],
];

for (const [name, open] of ways) {
  test(`${name} server: each of an occasion's people is told, once; others are not`, async () => {
    const deliver = await open();
    const { state, server } = sink();
    await tell(["ann", "ann", "bob"], "s1");
    await tell(["ann"], "s2");
    await deliver(server);
    await deliver(server);
    expect(state.told.sort()).toEqual(["ann s1", "ann s2", "bob s1"]);
  });

  test(`${name} server: an occasion that was taken back tells nobody`, async () => {
    const deliver = await open();
    const { state, server } = sink();
    const lost = ctx.db.transaction(async (tx) => {
      await recordEvent(tx, ctx, { userIds: ["ann"], name: "task", subjectId: "never" });
      throw new Error("changed my mind");
    });
    await expect(lost).rejects.toThrow("changed my mind");
    await deliver(server);
    expect(state.told).toEqual([]);
  });

  test(`${name} server: while it is down nothing is lost, and what went out is not said again`, async () => {
    const deliver = await open();
    const { state, server } = sink();
    await tell(["ann"], "before");
    await deliver(server);
    state.isDown = true;
    await tell(["ann"], "meanwhile");
    await expect(deliver(server)).rejects.toThrow("down");
    state.isDown = false;
    await ctx.db.update(realtimeEvents).set({ retryAt: sql`now()` });
    await tell(["bob"], "after");
    await deliver(server);
    await deliver(server);
    expect(state.told.sort()).toEqual(["ann before", "ann meanwhile", "bob after"]);
  });

  test(`${name} server: whoever is not signed in any more is told nothing`, async () => {
    const deliver = await open();
    const { state, server } = sink();
    await addUser("cid", "employee");
    await addUser("dan", "employee");
    await ctx.db.update(users).set({ disabledAt: now }).where(eq(users.id, "ann"));
    await ctx.db.update(userSessions).set({ endedAt: now }).where(eq(userSessions.userId, "bob"));
    const longAgo = new Date(now.getTime() - 25 * 3_600_000);
    await ctx.db.update(userSessions).set({ lastSeenAt: longAgo }).where(eq(userSessions.userId, "cid"));
    await tell(["ann", "bob", "cid", "dan"]);
    await deliver(server);
    expect(state.told).toEqual(["dan s1"]);
  });

  test(`${name} server: disabling, another role and signing out end the person's connections, and nobody else's`, async () => {
    const deliver = await open();
    const { state, server } = sink();
    const admin = world.contextFor({ ...adminActor, userId: "usr_admin" });
    await changeRole(admin, { userId: "ann", role: "hr" });
    await deliver(server);
    expect(state.ended).toEqual(["ann"]);
    await disableUser(admin, { userId: "bob" });
    await tell(["bob"]);
    await deliver(server);
    expect(state.ended).toEqual(["ann", "bob"]);
    const [session] = await ctx.db.select().from(userSessions).where(eq(userSessions.userId, "usr_admin"));
    await endSession(ctx, { userId: "usr_admin", sessionId: session?.id ?? "", sessionVersion: 1 });
    await deliver(server);
    await deliver(server);
    expect(state.ended).toEqual(["ann", "bob", "usr_admin"]);
    expect(state.told).toEqual([]);
  });
}

test("a process that starts reads from the present on", async () => {
  await tell(["ann"], "old");
  const place = await openReadingPlace(ctx);
  const { state, server } = sink();
  await tell(["ann"], "new");
  await deliverToOwnServer(ctx, server, place);
  expect(state.told).toEqual(["ann new"]);
});

test("two processes with servers of their own both tell their clients", async () => {
  const places = [await openReadingPlace(ctx), await openReadingPlace(ctx)];
  await tell(["ann"]);
  for (const place of places) {
    const { state, server } = sink();
    await deliverToOwnServer(ctx, server, place);
    expect(state.told).toEqual(["ann s1"]);
  }
});

test("what a process took and did not finish another one gives again, after a while", async () => {
  await tell(["ann"]);
  const dying: EventSink = { publish: () => new Promise(() => {}), disconnectUser: async () => {} };
  void deliverToSharedServer(ctx, dying);
  await expect
    .poll(async () => (await ctx.db.select().from(realtimeEvents)).map((row) => row.attemptCount))
    .toEqual([1]);
  const { state, server } = sink();
  await deliverToSharedServer(ctx, server);
  expect(state.told).toEqual([]);
  await ctx.db.update(realtimeEvents).set({ retryAt: sql`now()` });
  await deliverToSharedServer(ctx, server);
  expect(state.told).toEqual(["ann s1"]);
});

test("events are forgotten after an hour, told or not", async () => {
  await tell(["ann", "bob"]);
  await ctx.db
    .update(realtimeEvents)
    .set({ createdAt: sql`now() - interval '61 minutes'` })
    .where(eq(realtimeEvents.userId, "ann"));
  await forgetEvents(ctx);
  const kept = await ctx.db.select().from(realtimeEvents);
  expect(kept.map(({ userId }) => userId)).toEqual(["bob"]);
});

const signer = {
  authorizeChannel: (socketId: string, channel: string) => ({ auth: `${socketId}:${channel}` }),
  authenticateUser: (socketId: string, userId: string) => ({ auth: socketId, user_data: userId }),
};

test("a connection is signed for the own channel alone, as the own person alone", () => {
  const employee = world.contextFor(employeeActor);
  const ask = (channel: string) => authorizeConnection(employee, signer, { socketId: "1.1", channel });
  expect(ask("private-user-usr_employee")).toEqual({ auth: "1.1:private-user-usr_employee" });
  expect(authenticateConnection(employee, signer, "1.1").user_data).toBe("usr_employee");
  for (const channel of ["private-user-usr_hr", "private-user-", "presence-user-usr_employee", "x"]) {
    expect(() => ask(channel)).toThrow("somebody else");
  }
  const visitor = world.contextFor({ kind: "visitor", name: "v" });
  expect(() => authenticateConnection(visitor, signer, "1.1")).toThrow("sign in");
});
