import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { realtimeEvents, userSessions, users } from "#db/schema/index.ts";
import type { Actor, Ctx } from "#lib/context.ts";
import { channelOwner } from "#lib/domain/realtime/event.ts";
import { type EmbeddedServer, openEmbeddedServer } from "#lib/realtime/embedded/server.ts";
import type { PusherAddress } from "#lib/realtime/pusher-address.ts";
import { createRealtime, type Realtime } from "#lib/realtime/realtime.ts";
import { recordEvent } from "#lib/services/realtime/record-event.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { startRealtime } from "#lib/start-realtime.ts";
import { findFreePort } from "#tests/support/free-port.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { connectPusher, nextEvent, testApp } from "#tests/support/realtime-clients.ts";
import { systemContext } from "#tests/support/system-context.ts";

const postgres = await startPostgresIfPossible();
afterAll(() => postgres?.stop());

const secret = async () => "a secret that all processes share, of 32 characters";
const userIds = ["ann", "bob", "usr_admin"];

type Process = { readonly database: Database; readonly ctx: Ctx; readonly realtime: Realtime };

describe.each(["pglite", "pg"] as const)("events over %s", (mode) => {
  describe.skipIf(mode === "pg" && postgres === null)("from the occasion to the browser", () => {
    const closers: (() => unknown)[] = [];
    let url = "";
    beforeAll(async () => {
      if (mode === "pg") url = (await postgres?.createDatabase()) ?? "";
    });
    let database: Database;
    let ctx: Ctx;
    beforeEach(async () => {
      database = await openDatabase(mode === "pg" ? { kind: "url", url } : { kind: "memory" });
      await database.migrate();
      ctx = systemContext(database, { enqueue: async () => {} });
      await ctx.db.delete(realtimeEvents);
      await ctx.db.delete(users);
      const createdAt = new Date();
      for (const id of userIds) {
        const role = id === "usr_admin" ? ("admin" as const) : ("employee" as const);
        await ctx.db
          .insert(users)
          .values({ id, name: id, role, email: `${id}@x.test`, passwordHash: "x", createdAt });
        await ctx.db
          .insert(userSessions)
          .values({ id: `ses_${id}_${crypto.randomUUID()}`, userId: id, createdAt, lastSeenAt: createdAt });
      }
    });
    afterEach(async () => {
      for (const close of closers.splice(0).reverse()) await close();
      await database.close();
    });

    /** A server process; on PostgreSQL with a pool of its own. */
    async function startProcess(shared: PusherAddress | null = null): Promise<Process> {
      const own = mode === "pg" ? await openDatabase({ kind: "url", url }) : database;
      const realtime = createRealtime(shared, secret);
      const ownCtx = systemContext(own, { enqueue: async () => {} });
      const contextFor = (actor: Actor): Ctx => ({ ...ownCtx, actor });
      await startRealtime({ database: own, realtime, contextFor });
      closers.push(async () => {
        await realtime.close();
        if (own !== database) await own.close();
      });
      return { database: own, ctx: ownCtx, realtime };
    }

    async function connect({ realtime }: Process, userId: string, port?: number) {
      const connection = realtime.connectionFor(userId);
      const signer = realtime.publisher();
      if (connection.kind === "off" || signer === null) throw new Error("it does not run");
      const browser = connectPusher(port ?? globalThis.elaraRealtimePort ?? 0, connection.key, {
        channel: (socketId, channel) => signer.authorizeChannel(socketId, channel),
        user: (socketId) => signer.authenticateUser(socketId, userId),
      });
      closers.push(() => browser.disconnect());
      const channel = browser.subscribe(connection.channel);
      const heard: string[] = [];
      channel.bind_global((name: string, data: { subjectId?: string }) => {
        if (!name.startsWith("pusher:")) heard.push(`${name} ${data.subjectId}`);
      });
      browser.signin();
      await nextEvent(channel, "pusher:subscription_succeeded");
      await browser.user.signinDonePromise;
      return { browser, heard, channel };
    }

    const tell = (who: readonly string[], subjectId: string) =>
      ctx.db.transaction((tx) => recordEvent(tx, ctx, { userIds: who, name: "task", subjectId }));

    test("is told within a second of its commit, to whom it concerns", async () => {
      const process = await startProcess();
      const [ann, bob] = [await connect(process, "ann"), await connect(process, "bob")];
      await tell(["ann"], "t1");
      await expect.poll(() => ann.heard, { timeout: 1_000, interval: 10 }).toEqual(["task t1"]);
      await tell(["ann", "bob"], "t2");
      await expect.poll(() => bob.heard, { timeout: 1_000, interval: 10 }).toEqual(["task t2"]);
      expect(ann.heard).toEqual(["task t1", "task t2"]);
    });

    test("reaches nobody whose account was shut, though their connection was open", async () => {
      const process = await startProcess();
      const [ann, bob] = [await connect(process, "ann"), await connect(process, "bob")];
      const ended = nextEvent(ann.browser.connection, "disconnected");
      const admin = {
        kind: "user",
        userId: "usr_admin",
        name: "A",
        role: "admin",
        employeeId: null,
      } as const;
      await disableUser({ ...ctx, actor: admin }, { userId: "ann" });
      await tell(["ann", "bob"], "after");
      await ended;
      await expect.poll(() => bob.heard).toEqual(["task after"]);
      expect(ann.heard).toEqual([]);
    });

    test("is given to a shared server when it is back, and the occasion is not held up meanwhile", async () => {
      const port = await findFreePort();
      const { id: appId, key } = testApp;
      const address = { appId, key, secret: testApp.secret, host: "127.0.0.1", port, isSecure: false };
      const process = await startProcess(address);
      const startedMs = performance.now();
      await tell(["ann"], "early");
      expect(performance.now() - startedMs).toBeLessThan(1_000);
      await expect.poll(() => process.realtime.failingSince(), { timeout: 5_000 }).not.toBeNull();
      const server: EmbeddedServer = await openEmbeddedServer({ app: testApp, ownerOf: channelOwner, port });
      closers.push(() => server.close());
      const ann = await connect(process, "ann", port);
      await expect.poll(() => ann.heard, { timeout: 20_000 }).toEqual(["task early"]);
      await expect.poll(() => process.realtime.failingSince()).toBeNull();
    });
  });
});

describe.skipIf(postgres === null)("events over several processes", () => {
  const databases: Database[] = [];
  const closers: (() => unknown)[] = [];
  let url = "";
  beforeAll(async () => {
    url = (await postgres?.createDatabase()) ?? "";
    for (let index = 0; index < 3; index++) databases.push(await openDatabase({ kind: "url", url }));
    await databases[0]?.migrate();
    const createdAt = new Date();
    for (let index = 0; index < 40; index++) {
      const id = `usr_${index}`;
      const ctx = contextOf(0);
      await ctx.db.insert(users).values({ id, name: id, role: "employee", email: `${id}@x.test`, createdAt });
      await ctx.db
        .insert(userSessions)
        .values({ id: `ses_${id}`, userId: id, createdAt, lastSeenAt: createdAt });
    }
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
    await contextOf(0).db.delete(realtimeEvents);
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
  });

  function contextOf(index: number): Ctx {
    const database = databases[index];
    if (database === undefined) throw new Error("no such process");
    return systemContext(database, { enqueue: async () => {} });
  }

  function recordingRealtime(mode: Realtime["mode"]) {
    const told: string[] = [];
    const publisher = {
      publish: async (
        publication: Parameters<NonNullable<ReturnType<Realtime["publisher"]>>["publish"]>[0],
      ) => {
        const pairs =
          publication.kind === "one"
            ? publication.userIds.map((userId) => ({ event: publication.event, userId }))
            : publication.events;
        for (const { event, userId } of pairs) told.push(`${userId} ${event.subjectId}`);
      },
      disconnectUser: async () => {},
      authorizeChannel: () => ({ auth: "" }),
      authenticateUser: () => ({ auth: "", user_data: "" }),
      close: () => {},
    };
    const delivery: { stop(): Promise<void> }[] = [];
    const realtime: Realtime = {
      mode,
      start: async () => publisher,
      connectionFor: () => ({ kind: "off" }),
      publisher: () => publisher,
      attach: (attached) => void delivery.push(attached),
      failingSince: () => null,
      countConnections: () => 0,
      close: async () => {
        for (const { stop } of delivery) await stop();
      },
    };
    closers.push(() => realtime.close());
    return { told, realtime };
  }

  async function run(index: number, mode: Realtime["mode"]): Promise<string[]> {
    const database = databases[index];
    if (database === undefined) throw new Error("no such process");
    const { told, realtime } = recordingRealtime(mode);
    await startRealtime({ database, realtime, contextFor: (actor) => ({ ...contextOf(index), actor }) });
    return told;
  }

  const tell = (index: number, userId: string, subjectId: string) => {
    const ctx = contextOf(index);
    return ctx.db.transaction((tx) => recordEvent(tx, ctx, { userIds: [userId], name: "task", subjectId }));
  };

  test("a shared server is given each event once, whoever of them gives it", async () => {
    const told = [await run(0, "shared"), await run(1, "shared"), await run(2, "shared")];
    const wanted: string[] = [];
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        wanted.push(`usr_${index % 40} t${index}`);
        await tell(index % 3, `usr_${index % 40}`, `t${index}`);
      }),
    );
    await expect.poll(() => told.flat().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(200);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told.flat().sort()).toEqual(wanted.sort());
  });

  test("transactions that end in another order than they began are told in every process, each once", async () => {
    const told = [await run(0, "embedded"), await run(1, "embedded")];
    const ctx = contextOf(2);
    await ctx.db.transaction(async (slow) => {
      await recordEvent(slow, ctx, { userIds: ["usr_1"], name: "task", subjectId: "slow" });
      for (let index = 0; index < 20; index++) await tell(index % 2, "usr_2", `quick${index}`);
      for (const list of told) await expect.poll(() => list.length, { timeout: 5_000 }).toBe(20);
    });
    await tell(0, "usr_3", "last");
    for (const list of told) {
      await expect.poll(() => list.length, { timeout: 5_000 }).toBe(22);
      expect(new Set(list).size).toBe(22);
      expect(list).toContain("usr_1 slow");
    }
  });

  test("a process whose listening connection is cut hears again", async () => {
    const told = await run(0, "embedded");
    await tell(1, "usr_1", "before");
    await expect.poll(() => told, { timeout: 1_000, interval: 10 }).toEqual(["usr_1 before"]);
    const { db } = contextOf(1);
    const listeners = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'elara signals' and datname = current_database()`;
    await db.execute(listeners);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const startedMs = performance.now();
    await tell(1, "usr_1", "after");
    await expect.poll(() => told, { timeout: 4_000, interval: 10 }).toContain("usr_1 after");
    expect(performance.now() - startedMs).toBeLessThan(1_500);
  });
});
