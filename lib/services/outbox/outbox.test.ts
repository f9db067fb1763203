import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listUnsubscribedPurposes } from "#db/queries/mail-unsubscriptions.ts";
import { auditEvents, outboxMessages, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import type { MailStatus } from "#lib/domain/mail/mail-status.ts";
import type { MailPurpose } from "#lib/domain/mail/purposes.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { changeSubscription, changeSubscriptionByLink } from "./change-subscription.ts";
import { countOutbox, listOutbox } from "./list-outbox.ts";
import { purgeMails } from "./purge-mails.ts";
import { readMail, renderMail } from "./read-mail.ts";
import { readSubscriptionByLink } from "./read-subscription.ts";
import { sendAgain } from "./send-again.ts";
import { type Mail, storeMail, storeMails } from "./store-mail.ts";
import { toUnsubscribeLinks } from "./unsubscribe-link.ts";

const start = new Date("2026-03-02T09:00:00Z");
const hourMs = 3_600_000;
const everyMail = { status: null, purpose: null, before: null };
const token = "x".repeat(43);

let world: TestWorld;
let admin: Ctx;
let visitor: Ctx;

beforeAll(async () => {
  world = await createTestWorld();
  const mailService = {
    apiKey: "re_test",
    baseUrl: "http://127.0.0.1:9",
    from: "elara@elara.test",
    perSecond: 2,
  };
  admin = { ...world.contextFor(adminActor), mailService };
  visitor = world.contextFor({ kind: "visitor", name: "link" });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(start);
  world.enqueued.length = 0;
  await world.database.db.execute(
    sql`truncate outbox_messages, mail_unsubscriptions, users, audit_events, sign_in_throttles cascade`,
  );
  await world.database.db.insert(users).values({
    id: "usr_employee",
    name: "Mia",
    role: "employee",
    email: "mia@elara.test",
    createdAt: start,
  });
});

async function store(purpose: MailPurpose, path = "/home"): Promise<string> {
  const ctx = world.contextFor();
  const letter = {
    subject: `About ${purpose}`,
    paragraphs: ["a word."],
    action: { label: "Open Elara", path },
  };
  const mail = {
    idempotencyKey: crypto.randomUUID(),
    purpose,
    letter,
    recipient: "mia@elara.test",
    name: "Mia",
  };
  const holdsSignInLink = path.startsWith("/invitation/");
  await ctx.db.transaction((tx) => storeMail(tx, ctx, { ...mail, userId: "usr_employee", holdsSignInLink }));
  const [stored] = await ctx.db
    .select()
    .from(outboxMessages)
    .where(eq(outboxMessages.idempotencyKey, mail.idempotencyKey));
  return stored?.id ?? expect.fail("it was not stored");
}

const change = (id: string, to: Partial<typeof outboxMessages.$inferInsert>) =>
  world.database.db.update(outboxMessages).set(to).where(eq(outboxMessages.id, id));
const stored = async (id: string) =>
  (await world.database.db.select().from(outboxMessages).where(eq(outboxMessages.id, id)))[0] ??
  expect.fail();
const deeds = async () => (await world.database.db.select().from(auditEvents)).map(({ action }) => action);

describe("many mails at once", () => {
  const mailOf = (idempotencyKey: string, more: Partial<Mail> = {}): Mail => ({
    idempotencyKey,
    purpose: "check_in",
    userId: "usr_employee",
    recipient: "mia@elara.test",
    name: "Mia",
    letter: { subject: idempotencyKey, paragraphs: ["a word."] },
    ...more,
  });
  const storeAll = (mails: readonly Mail[]) => admin.db.transaction((tx) => storeMails(tx, admin, mails));
  const keys = async () =>
    (await admin.db.select().from(outboxMessages).orderBy(outboxMessages.idempotencyKey)).map(
      ({ idempotencyKey, status, subject }) => `${idempotencyKey} ${status} ${subject}`,
    );

  test("each key is stored once, what no mail can reach as failed, the first words being kept", async () => {
    await storeAll([mailOf("b"), mailOf("a", { recipient: "nobody" }), mailOf("b")]);
    await storeAll([mailOf("c"), mailOf("b", { letter: { subject: "other", paragraphs: [] } })]);
    expect(await keys()).toEqual(["a failed a", "b waiting b", "c waiting c"]);
    expect(world.enqueued).toEqual([]);
  });

  test("more than one statement holds are all stored", async () => {
    await storeAll(Array.from({ length: 2_001 }, (_, place) => mailOf(`k${place}`)));
    expect((await keys()).length).toBe(2_001);
  });

  test("what is urgent gets one run of delivery, unless all of it is there already", async () => {
    const urgent = [mailOf("a", { purpose: "alert" }), mailOf("b", { purpose: "alert" }), mailOf("c")];
    await storeAll(urgent);
    await storeAll(urgent);
    expect(world.enqueued).toEqual([{ id: "deliver-mail", payload: {} }]);
  });

  test("one that must not be stored keeps all from being stored", async () => {
    await expect(storeAll([mailOf("a"), mailOf("b", { userId: null })])).rejects.toThrow(TypeError);
    expect(await keys()).toEqual([]);
  });
});

describe("what an admin sees", () => {
  test("a link that lets somebody in is masked in the list, the text and the page, but for a demo", async () => {
    const mailId = await store("invitation", `/invitation/${token}`);
    for (const isDemo of [false, true]) {
      const { mails } = await listOutbox(admin, { filter: everyMail, limit: 5, isDemo });
      const { text } = await readMail(admin, { mailId, isDemo });
      const html = await renderMail(admin, { mailId, isDemo });
      for (const shown of [JSON.stringify(mails), text, html]) expect(shown.includes(token)).toBe(isDemo);
    }
  });

  test("to whom Elara turned is not shown, but for a demo; that a mail went out is", async () => {
    const mailId = await store("check_in");
    for (const isDemo of [false, true]) {
      const { mails } = await listOutbox(admin, { filter: everyMail, limit: 5, isDemo });
      expect(mails).toHaveLength(1);
      const { text } = await readMail(admin, { mailId, isDemo });
      const html = await renderMail(admin, { mailId, isDemo });
      for (const shown of [JSON.stringify(mails), text, html]) {
        expect(/mia|usr_employee/i.test(shown)).toBe(isDemo);
      }
    }
    expect(
      (await listOutbox(admin, { filter: everyMail, limit: 5, isDemo: false })).mails[0]?.recipient,
    ).toBe("…@elara.test");
  });

  test("no key to somebody's preferences", async () => {
    const mailId = await store("check_in");
    const { page } = await toUnsubscribeLinks(admin, { userId: "usr_employee", purpose: "check_in" });
    const { text } = await readMail(admin, { mailId, isDemo: true });
    expect(text).toContain("No more mails of this kind");
    for (const shown of [text, await renderMail(admin, { mailId, isDemo: true })]) {
      expect(shown).not.toContain(page.split("/").at(-1));
    }
  });

  test("opening a mail is written down", async () => {
    const mailId = await store("password_changed");
    await readMail(admin, { mailId, isDemo: false });
    expect(await deeds()).toEqual(["mail.opened"]);
  });

  test("the list by state, by kind and page by page", async () => {
    const ids: string[] = [];
    for (const [index, purpose] of (["alert", "invitation", "alert"] as const).entries()) {
      world.setNow(new Date(start.getTime() + index));
      ids.unshift(await store(purpose));
    }
    await change(ids[1] ?? "", { status: "failed" });
    const list = async (filter: Partial<Parameters<typeof listOutbox>[1]["filter"]>, limit = 5) =>
      listOutbox(admin, { filter: { ...everyMail, ...filter }, limit, isDemo: false });
    expect((await list({})).mails.map(({ id }) => id)).toEqual(ids);
    expect((await list({ purpose: "alert" })).mails.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect((await list({ status: "failed" })).mails.map(({ id }) => id)).toEqual([ids[1]]);
    const first = await list({}, 2);
    expect(first.hasMore).toBe(true);
    const second = await list({ before: first.mails.at(-1)?.id ?? null }, 2);
    expect(second).toMatchObject({ hasMore: false, mails: [{ id: ids[2] }] });
    expect(await countOutbox(admin)).toMatchObject({ waiting: 2, failed: 1, sent: 0 });
  });

  test("a mail of before, which was plain text only, is still set as a letter", async () => {
    const mailId = await store("invitation");
    await change(mailId, {
      letter: null,
      body: "Hello Mia,\n\nyou are <b>invited</b>.\n\nhttps://elara.test/x\n",
    });
    const html = await renderMail(admin, { mailId, isDemo: false });
    expect(html).toContain("Hello Mia,");
    expect(html).toContain("&lt;b&gt;");
  });
});

test("a mail is kept for 90 days, whatever became of it; only the system deletes it", async () => {
  const kept = new Date(start.getTime() - 90 * 24 * hourMs);
  const old = new Date(kept.getTime() - 1);
  const [young, ...gone] = [
    { createdAt: kept },
    { createdAt: old },
    { createdAt: old, status: "sent" as const },
    { createdAt: old, status: "sending" as const },
  ];
  const ids: string[] = [];
  for (const to of [young, ...gone]) {
    const id = await store("check_in");
    if (to !== undefined) await change(id, to);
    ids.push(id);
  }
  await expect(purgeMails(admin)).rejects.toMatchObject({ code: "forbidden" });
  await purgeMails(world.contextFor());
  const left = await world.database.db.select({ id: outboxMessages.id }).from(outboxMessages);
  expect(left.map(({ id }) => id).sort()).toEqual([ids[0], ids[3]].sort());
  expect(await deeds()).toEqual(["mails.purged"]);
});

describe("sending again", () => {
  async function failed(to: Partial<typeof outboxMessages.$inferInsert> = {}): Promise<string> {
    const mailId = await store("password_changed");
    await change(mailId, { status: "failed", reason: "refused", attempts: 3, ...to });
    world.enqueued.length = 0;
    return mailId;
  }

  test("a mail that was refused waits again, is known by a new key, and who asked is written down", async () => {
    const mailId = await failed();
    await sendAgain(admin, { mailId });
    expect(await stored(mailId)).toMatchObject({ status: "waiting", attempts: 0, reason: null, round: 1 });
    expect(world.enqueued).toEqual([{ id: "deliver-mail", payload: {} }]);
    expect(await deeds()).toEqual(["mail.sent-again"]);
  });

  test("a mail that may have arrived keeps its key while the service knows it, and not longer", async () => {
    const recent = await failed({
      reason: "gave_up",
      uncertainSince: new Date(start.getTime() - 10 * hourMs),
    });
    const old = await failed({ reason: "gave_up", uncertainSince: new Date(start.getTime() - 30 * hourMs) });
    for (const mailId of [recent, old]) await sendAgain(admin, { mailId });
    expect(await stored(recent)).toMatchObject({ round: 0, uncertainSince: expect.any(Date) });
    expect(await stored(old)).toMatchObject({ round: 1, uncertainSince: null });
  });

  test("asked for twice at once it happens once", async () => {
    const mailId = await failed();
    const results = await Promise.allSettled([sendAgain(admin, { mailId }), sendAgain(admin, { mailId })]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await stored(mailId)).round).toBe(1);
  });

  test.each<[string, Partial<typeof outboxMessages.$inferInsert>]>([
    ["has no usable address", { reason: "invalid_address" }],
    ["is too old to help", { createdAt: new Date(start.getTime() - 8 * 24 * hourMs) }],
    ["was sent", { status: "sent", reason: null }],
    ["waits", { status: "waiting" }],
  ])("a mail that %s stays as it is", async (_why, to) => {
    const mailId = await failed(to);
    await expect(sendAgain(admin, { mailId })).rejects.toMatchObject({ code: "conflict" });
    expect((await stored(mailId)).status).toBe<MailStatus>(to.status ?? "failed");
  });
});

test.each([
  ["HR", hrActor],
  ["an employee", employeeActor],
])("%s neither sees the outbox nor sends from it", async (_who, actor) => {
  const mailId = await store("invitation");
  await change(mailId, { status: "failed", reason: "refused" });
  const ctx = world.contextFor(actor);
  for (const attempt of [
    () => listOutbox(ctx, { filter: everyMail, limit: 5, isDemo: true }),
    () => countOutbox(ctx),
    () => readMail(ctx, { mailId, isDemo: true }),
    () => renderMail(ctx, { mailId, isDemo: true }),
    () => sendAgain(ctx, { mailId }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  }
  expect(await deeds()).toEqual([]);
});

describe("unsubscribing", () => {
  const linkOf = async (purpose: MailPurpose, userId = "usr_employee") =>
    (await toUnsubscribeLinks(visitor, { userId, purpose })).page.split("/").at(-1) ?? "";
  const ask = (input: { token: string; scope?: "purpose" | "all"; wants?: boolean; address?: string }) =>
    changeSubscriptionByLink(visitor, { scope: "purpose", wants: false, address: "192.0.2.1", ...input });
  const ended = () => listUnsubscribedPurposes(world.database.db, "usr_employee");

  test("looking at the link changes nothing; asking ends mails of its kind, once, and there is a way back", async () => {
    const link = await linkOf("check_in");
    expect(await readSubscriptionByLink(visitor, link)).toEqual({
      title: "Check-ins",
      comes: true,
      anyComes: true,
    });
    expect(await ended()).toEqual([]);
    await ask({ token: link });
    await ask({ token: link });
    expect(await ended()).toEqual(["check_in"]);
    expect(await readSubscriptionByLink(visitor, link)).toMatchObject({ comes: false, anyComes: true });
    await ask({ token: link, wants: true });
    expect(await ended()).toEqual([]);
    expect(await deeds()).toEqual(["mail.unsubscribed", "mail.resubscribed"]);
  });

  test("all that is not essential ends together", async () => {
    const link = await linkOf("check_in");
    await ask({ token: link, scope: "all" });
    expect(await readSubscriptionByLink(visitor, link)).toMatchObject({ comes: false, anyComes: false });
    expect(await ended()).toEqual(["check_in", "unread_notifications", "daily_report"]);
  });

  test("a link that was made up, changed, or is somebody's who is not there opens nothing", async () => {
    const good = await linkOf("check_in");
    const [userId, , signature] = good.split(".");
    const bad = [
      "",
      "x",
      `${userId}.check_in.`,
      `${userId}.unread_notifications.${signature}`,
      `usr_other.check_in.${signature}`,
      `${userId}.alert.${signature}`,
      `${good}.x`,
      `${good}x`,
      await linkOf("check_in", "usr_nobody"),
      await linkOf("alert"),
    ];
    for (const made of bad) {
      expect(await readSubscriptionByLink(visitor, made)).toBeNull();
      await expect(ask({ token: made })).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await ended()).toEqual([]);
  });

  test("guessing is slowed down by address, and one link's holder cannot shut out another's", async () => {
    for (let attempt = 0; attempt < 30; attempt += 1) {
      await expect(ask({ token: `usr_employee.check_in.${attempt}` })).rejects.toMatchObject({
        code: "not_found",
      });
    }
    await expect(ask({ token: "usr_employee.check_in.x" })).rejects.toMatchObject({ code: "rate_limited" });
    await ask({ token: await linkOf("check_in") });
    expect(await ended()).toEqual(["check_in"]);
  });

  test("whoever is signed in changes their own mails only, and never the essential ones", async () => {
    const me = world.contextFor({ ...employeeActor, userId: "usr_employee" });
    await changeSubscription(me, { purpose: "check_in", wants: false });
    expect(await ended()).toEqual(["check_in"]);
    await expect(changeSubscription(me, { purpose: "alert", wants: false })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(changeSubscription(visitor, { purpose: "check_in", wants: false })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
