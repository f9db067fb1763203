import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  auditEvents,
  integrationDeliveries,
  notificationPreferences,
  nudgeRounds,
  nudges,
  users,
  webhookEndpoints,
} from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { defaultEngagementSettings } from "#lib/domain/engagement/settings.ts";
import { integrationEventTypes } from "#lib/domain/integrations/integration-event.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { deliverIntegrations } from "./deliver-integrations.ts";
import {
  addEndpoint,
  changeEndpoint,
  removeEndpoint,
  replaceSecret,
  switchEndpoint,
} from "./manage-endpoints.ts";
import { readIntegrations, retryDelivery } from "./read-integrations.ts";
import { recordIntegrationEvent } from "./record-integration-event.ts";
import { testEndpoint, testSlack } from "./test-endpoint.ts";
import { writeToPeople } from "./write-to-people.ts";

const start = new Date();
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const allDeliveries = { status: null, endpointId: null };

type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Another system, or Slack: answers what it is told to, and keeps what it got. */
let receiver: Server;
let url = "";
let received: Received[] = [];
let answers: { status: number; headers?: Record<string, string>; body?: string; isCut?: boolean }[] = [];

let world: TestWorld;
const admin = (changes: Partial<Ctx> = {}): Ctx => ({ ...world.contextFor(adminActor), ...changes });
const record = (ctx: Ctx, subjectId = "alr_1") =>
  ctx.db.transaction((tx) => recordIntegrationEvent(tx, ctx, { type: "alert.raised", subjectId }));
const input = () => ({ name: "Pager", url: `${url}/hook`, eventTypes: ["alert.raised"] as const });
const deliveries = () => world.database.db.select().from(integrationDeliveries);

beforeAll(async () => {
  world = await createTestWorld();
  receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      received.push({ path: request.url ?? "", headers: request.headers, body });
      const answer = answers.shift() ?? { status: 200 };
      if (answer.isCut === true) return void request.socket.destroy();
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body ?? "{}");
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await world.close();
});
beforeEach(async () => {
  received = [];
  answers = [];
  world.setNow(start);
  await world.database.db.execute(
    sql`truncate integration_deliveries, webhook_endpoints, nudge_rounds, users cascade`,
  );
});

describe("an event", () => {
  test("reaches every endpoint that wants it, once, signed, and says nothing about anybody", async () => {
    const { secret } = await addEndpoint(admin(), input());
    await addEndpoint(admin(), { ...input(), eventTypes: ["alert.resolved"] });
    await record(admin());
    await deliverIntegrations(admin());
    await deliverIntegrations(admin());
    expect(received).toHaveLength(1);
    const [{ body, headers } = expect.fail()] = received;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({
      type: "alert.raised",
      timestamp: start.toISOString(),
      data: { subject: "alr_1", link: "https://elara.test/hr/alerts" },
    });
    expect(await deliveries()).toMatchObject([{ status: "delivered", httpStatus: 200, attempts: 1 }]);
  });

  test("whose occasion is undone was never there", async () => {
    await addEndpoint(admin(), input());
    const ctx = admin();
    const undone = ctx.db.transaction(async (tx) => {
      await recordIntegrationEvent(tx, ctx, { type: "alert.raised", subjectId: "alr_1" });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await deliveries()).toEqual([]);
  });

  test.each([
    ["is down for a while", { status: 503 }, 6],
    ["asks for time", { status: 429, headers: { "Retry-After": "120" } }, 121],
    ["sends on elsewhere", { status: 302, headers: { Location: "http://169.254.169.254/" } }, 6],
    ["cuts the line", { status: 0, isCut: true }, 6],
  ])("arrives later, with the same id, when the receiver %s", async (_what, answer, seconds) => {
    await addEndpoint(admin(), input());
    answers = [answer];
    await record(admin());
    await deliverIntegrations(admin());
    expect(await deliveries()).toMatchObject([{ status: "waiting", attempts: 1 }]);
    world.setNow(later(seconds - 2));
    await deliverIntegrations(admin());
    expect(received).toHaveLength(1);
    world.setNow(later(seconds + 1));
    await deliverIntegrations(admin());
    expect(received).toHaveLength(2);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(await deliveries()).toMatchObject([{ status: "delivered", attempts: 2 }]);
  });

  test("that a process took with it is taken over by the next", async () => {
    await addEndpoint(admin(), input());
    await record(admin());
    await world.database.db
      .update(integrationDeliveries)
      .set({ status: "sending", leaseUntil: later(30), attempts: 1 });
    await deliverIntegrations(admin());
    expect(received).toHaveLength(0);
    world.setNow(later(31));
    await deliverIntegrations(admin());
    expect(received).toHaveLength(1);
  });

  test("ends an endpoint that says it is gone, and another chance can be given", async () => {
    const { id } = await addEndpoint(admin(), input());
    answers = [{ status: 410 }];
    await record(admin());
    await deliverIntegrations(admin());
    await record(admin(), "alr_2");
    expect(await deliveries()).toHaveLength(1);
    await switchEndpoint(admin(), { id, isEnabled: true });
    await record(admin(), "alr_3");
    expect(await deliveries()).toHaveLength(2);
  });

  test("that cannot be tried waits like any other, and keeps nothing behind it from going out", async () => {
    const broken = await addEndpoint(admin(), input());
    await addEndpoint(admin(), input());
    await world.database.db
      .update(webhookEndpoints)
      .set({ secret: "sealed with another key" })
      .where(eq(webhookEndpoints.id, broken.id));
    await record(admin());
    await deliverIntegrations(admin());
    expect(received).toHaveLength(1);
    expect((await deliveries()).map(({ status, problem }) => [status, problem]).sort()).toEqual([
      ["delivered", null],
      ["waiting", "connection"],
    ]);
  });

  test("goes nowhere private, whatever the endpoint's name leads to", async () => {
    await addEndpoint(admin(), input());
    await record(admin());
    await deliverIntegrations(admin({ webhookTargets: { allowsHttp: true, privateHosts: [] } }));
    expect(received).toHaveLength(0);
    expect(await deliveries()).toMatchObject([{ status: "failed", problem: "private" }]);
  });
});

describe("an endpoint", () => {
  test("is refused where it leads into a private network", async () => {
    const strict = admin({ webhookTargets: { allowsHttp: false, privateHosts: [] } });
    for (const bad of ["https://10.0.0.1/", "https://localhost/", "http://hooks.elara-receiver.com/", "x"]) {
      await expect(addEndpoint(strict, { ...input(), url: bad })).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
    expect(await world.database.db.select().from(webhookEndpoints)).toEqual([]);
  });

  test("keeps its secret to itself, and both sign for a day after it is replaced", async () => {
    const { id, secret: first } = await addEndpoint(admin(), input());
    const [row = expect.fail()] = await world.database.db.select().from(webhookEndpoints);
    expect(row.secret).not.toContain(first);
    const { secret: second } = await replaceSecret(admin(), { id });
    expect(JSON.stringify(await readIntegrations(admin(), allDeliveries))).not.toContain(row.secret);
    for (const [at, valid] of [
      [start, [first, second]],
      [later(86_401), [second]],
    ] as const) {
      world.setNow(at);
      received = [];
      expect(await testEndpoint(admin(), { id })).toMatchObject({ kind: "answered", status: 200 });
      const [{ body, headers } = expect.fail()] = received;
      const signed = headers as Record<string, string>;
      const holds = (secret: string) => {
        const [, ...candidates] = [secret, ...(signed["webhook-signature"] ?? "").split(" ")];
        const expected = new Webhook(secret).sign(signed["webhook-id"] ?? "", at, body);
        return candidates.includes(expected);
      };
      expect([first, second].filter(holds)).toEqual([...valid]);
    }
  });

  test("is changed, switched off and removed, and each deed is written down", async () => {
    const { id } = await addEndpoint(admin(), input());
    await changeEndpoint(admin(), { ...input(), id, eventTypes: integrationEventTypes });
    await switchEndpoint(admin(), { id, isEnabled: false });
    await record(admin());
    expect(await deliveries()).toEqual([]);
    await removeEndpoint(admin(), { id });
    await expect(removeEndpoint(admin(), { id })).rejects.toMatchObject({ code: "not_found" });
    const deeds = await world.database.db
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(eq(auditEvents.subject, id));
    expect(deeds.map(({ action }) => action)).toEqual([
      "webhook.added",
      "webhook.changed",
      "webhook.disabled",
      "webhook.removed",
    ]);
  });

  test("a delivery that was given up is tried again on demand, and only that", async () => {
    await addEndpoint(admin(), input());
    await record(admin());
    const [{ id } = expect.fail()] = await deliveries();
    await expect(retryDelivery(admin(), { id })).rejects.toMatchObject({ code: "conflict" });
    await world.database.db.update(integrationDeliveries).set({ status: "failed", attempts: 10 });
    await retryDelivery(admin(), { id });
    await deliverIntegrations(admin());
    expect(received).toHaveLength(1);
  });

  test.each([hrActor, employeeActor])("is nobody's but an admin's: $role", async (actor) => {
    const ctx = world.contextFor(actor);
    const tries = [
      () => addEndpoint(ctx, input()),
      () => changeEndpoint(ctx, { ...input(), id: "x" }),
      () => switchEndpoint(ctx, { id: "x", isEnabled: true }),
      () => replaceSecret(ctx, { id: "x" }),
      () => removeEndpoint(ctx, { id: "x" }),
      () => testEndpoint(ctx, { id: "x" }),
      () => testSlack(ctx),
      () => retryDelivery(ctx, { id: "x" }),
      () => readIntegrations(ctx, allDeliveries),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("Slack", () => {
  const slack = () => ({ webhookUrl: `${url}/channel`, botToken: "xoxb-test", apiUrl: url });

  test("the channel hears of an alert, without a word about anybody", async () => {
    const ctx = admin({ slack: slack() });
    await record(ctx);
    await deliverIntegrations(ctx);
    expect(received.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      ["/channel", { text: "Somebody may need a person. Please open Elara. https://elara.test/hr/alerts" }],
    ]);
  });

  const noon = new Date("2026-03-02T12:00:00Z");
  async function addMia() {
    world.setNow(noon);
    const { db } = world.database;
    await db
      .insert(users)
      .values({ id: "usr_mia", name: "Mia", role: "employee", email: "mia@elara.test", createdAt: start });
    const day = "2026-03-02";
    await db
      .insert(nudgeRounds)
      .values({
        day,
        chosenAt: noon,
        seed: 1,
        settings: defaultEngagementSettings,
        lookedCount: 1,
        sparedCount: 0,
      })
      .onConflictDoNothing();
    await db.insert(nudges).values({
      id: "ndg_1",
      day,
      employeeId: "EMP0001",
      userId: "usr_mia",
      reasons: ["sample"],
      status: "sent",
      sendAt: noon,
      sentAt: noon,
    });
  }
  const ask = (ctx: Ctx) =>
    ctx.db.transaction((tx) => writeToPeople(tx, ctx, [{ nudgeId: "ndg_1", userId: "usr_mia" }]));

  test("a person is written to once, by their own address", async () => {
    await addMia();
    const ctx = admin({ slack: slack() });
    answers = [
      { status: 200, body: `{"ok":true,"user":{"id":"U1"}}` },
      { status: 200, body: `{"ok":true,"channel":{"id":"D1"}}` },
      { status: 200, body: `{"ok":true}` },
    ];
    await ask(ctx);
    await ask(ctx);
    await deliverIntegrations(ctx);
    expect(received.map(({ path }) => path)).toEqual([
      "/users.lookupByEmail",
      "/conversations.open",
      "/chat.postMessage",
    ]);
    expect(received[0]?.headers.authorization).toBe("Bearer xoxb-test");
    expect(new URLSearchParams(received[2]?.body).get("channel")).toBe("D1");
    expect(await deliveries()).toMatchObject([{ status: "delivered", channel: "slack_person" }]);
  });

  test("who is not in the company's Slack is not tried again", async () => {
    await addMia();
    const ctx = admin({ slack: slack() });
    answers = [{ status: 200, body: `{"ok":false,"error":"users_not_found"}` }];
    await ask(ctx);
    await deliverIntegrations(ctx);
    expect(await deliveries()).toMatchObject([{ status: "failed", problem: "gone" }]);
  });

  test.each([
    ["has answered", () => world.database.db.update(nudges).set({ status: "answered" })],
    ["is in the company's quiet hours", async () => world.setNow(new Date("2026-03-02T21:00:00Z"))],
    [
      "is in quiet hours of their own",
      () =>
        world.database.db
          .insert(notificationPreferences)
          .values({ userId: "usr_mia", quietFromMinute: 660, quietToMinute: 900, changedAt: noon }),
    ],
    ["was asked long ago", async () => world.setNow(new Date("2026-03-02T15:00:01Z"))],
  ])("who %s meanwhile is not written to", async (_what, change) => {
    await addMia();
    const ctx = admin({ slack: slack() });
    await ask(ctx);
    await change();
    await deliverIntegrations(ctx);
    expect(received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: "failed", problem: "switched off" }]);
  });

  test("an admin reads that somebody was written to, never who", async () => {
    await addMia();
    const ctx = admin({ slack: slack() });
    await ask(ctx);
    const { deliveries: shown } = await readIntegrations(ctx, allDeliveries);
    expect(shown).toMatchObject([{ channel: "slack_person", eventId: null, status: "waiting" }]);
    expect(JSON.stringify(shown)).not.toMatch(/usr_mia|ndg_1/);
  });

  test("who has left meanwhile is not written to", async () => {
    await addMia();
    const ctx = admin({ slack: slack() });
    await ask(ctx);
    await world.database.db.update(users).set({ disabledAt: start });
    await deliverIntegrations(ctx);
    expect(received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: "failed", problem: "switched off" }]);
  });

  test("without Slack nothing is stored for it, and a test says so", async () => {
    await addMia();
    await ask(admin());
    await record(admin());
    expect(await deliveries()).toEqual([]);
    await expect(testSlack(admin())).rejects.toMatchObject({ code: "unavailable" });
  });
});
