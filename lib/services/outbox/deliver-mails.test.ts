import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mailPace, mailUnsubscriptions, notifications, outboxMessages, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import type { Letter } from "#lib/domain/mail/letter.ts";
import type { MailPurpose } from "#lib/domain/mail/purposes.ts";
import { type FakeResend, startFakeResend } from "#tests/support/fake-resend/server.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";
import { deliverMails } from "./deliver-mails.ts";
import { storeMail } from "./store-mail.ts";

const start = new Date("2026-03-02T09:00:00Z");
const after = (ms: number) => new Date(start.getTime() + ms);
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

let world: TestWorld;
let resend: FakeResend;
let ctx: Ctx;

beforeAll(async () => {
  [world, resend] = await Promise.all([createTestWorld(), startFakeResend()]);
  const mailService = {
    apiKey: "re_test",
    baseUrl: resend.url,
    from: "Elara <elara@elara.test>",
    perSecond: 1_000,
  };
  ctx = { ...world.contextFor(), mailService };
});
afterAll(async () => {
  await resend.stop();
  await world.close();
});
beforeEach(async () => {
  world.setNow(start);
  world.enqueued.length = 0;
  resend.reset();
  await world.database.db.execute(
    sql`truncate outbox_messages, mail_pace, mail_unsubscriptions, users cascade`,
  );
  await world.database.db
    .insert(users)
    .values({ id: "usr_mia", name: "Mia", role: "employee", email: "mia@elara.test", createdAt: start });
});

const letter: Letter = {
  subject: "Somebody asks how you are",
  paragraphs: ["how are you?"],
  action: { label: "Open Elara", path: "/home" },
};

async function store(
  key: string,
  purpose: MailPurpose = "password_changed",
  changes: Partial<{ recipient: string; name: string; letter: Letter }> = {},
) {
  const mail = {
    idempotencyKey: key,
    purpose,
    userId: "usr_mia",
    recipient: "mia@elara.test",
    name: "Mia",
    letter,
  };
  await ctx.db.transaction((tx) => storeMail(tx, ctx, { ...mail, ...changes }));
}

async function only() {
  const rows = await world.database.db.select().from(outboxMessages);
  expect(rows).toHaveLength(1);
  return rows[0] ?? expect.fail();
}

const refusal = (status: number, name: string, headers: Record<string, string> = {}) =>
  ({ do: "refuse", status, name, headers }) as const;

test("a mail goes out once, as page and as text, and is known by its id", async () => {
  await store("a");
  await store("a");
  expect(world.enqueued).toEqual([{ id: "deliver-mail", payload: {} }]);
  await deliverMails(ctx);
  await deliverMails(ctx);
  const mail = await only();
  expect(mail).toMatchObject({
    status: "sent",
    attempts: 1,
    sentAt: start,
    reason: null,
    uncertainSince: null,
  });
  expect(resend.requests).toHaveLength(1);
  const [taken] = resend.taken;
  expect(taken).toMatchObject({
    key: mail.id,
    to: "mia@elara.test",
    from: "Elara <elara@elara.test>",
    subject: letter.subject,
  });
  expect(taken?.id).toBe(mail.providerId);
  for (const part of [taken?.html, taken?.text]) {
    expect(part).toContain("how are you?");
    expect(part).toContain("https://elara.test/home");
    expect(part).toContain("You get this mail because");
  }
  expect(taken?.headers).toEqual({ "Auto-Submitted": "auto-generated" });
});

test("a mail whose transaction is undone was never there", async () => {
  const undone = ctx.db.transaction(async (tx) => {
    await storeMail(tx, ctx, {
      idempotencyKey: "a",
      purpose: "alert",
      userId: null,
      recipient: "a@elara.test",
      name: "",
      letter,
    });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await deliverMails(ctx);
  expect(resend.requests).toHaveLength(0);
});

test("without a mail service mails wait, and none is asked for", async () => {
  const without = { ...ctx, mailService: null };
  await without.db.transaction((tx) =>
    storeMail(tx, without, {
      idempotencyKey: "a",
      purpose: "alert",
      userId: null,
      recipient: "a@elara.test",
      name: "",
      letter,
    }),
  );
  await deliverMails(without);
  expect(await only()).toMatchObject({ status: "waiting", attempts: 0 });
  expect(world.enqueued).toEqual([]);
});

test.each([
  [
    "too many requests, with a time",
    refusal(429, "rate_limit_exceeded", { "retry-after": "7" }),
    "rate_limited",
    7_000,
  ],
  ["too many requests, without a time", refusal(429, "rate_limit_exceeded"), "rate_limited", 5_000],
  ["an error of the service", refusal(500, "internal_server_error"), "service_error", 5_000],
  [
    "a gateway that speaks HTML",
    { ...refusal(502, ""), body: "<h1>Bad gateway</h1>" },
    "service_error",
    5_000,
  ],
  [
    "a service at rest, with a time",
    refusal(503, "application_error", { "retry-after": "120" }),
    "service_error",
    120_000,
  ],
  ["a connection that falls", { do: "cut" } as const, "unreachable", 5_000],
  [
    "a connection that falls after the mail was taken",
    { do: "accept_then_cut" } as const,
    "unreachable",
    5_000,
  ],
])("%s: the mail waits, and goes out once", async (_name, treatment, reason, waitMs) => {
  await store("a");
  resend.script(treatment);
  await deliverMails(ctx);
  const waiting = await only();
  expect(waiting).toMatchObject({ status: "waiting", reason, attempts: 1 });
  const waitedMs = (waiting.nextAttemptAt?.getTime() ?? 0) - start.getTime();
  expect(waitedMs).toBeGreaterThanOrEqual(waitMs * 0.8);
  expect(waitedMs).toBeLessThanOrEqual(waitMs * 1.2);
  world.setNow(after(waitedMs - 1));
  await deliverMails(ctx);
  expect(resend.requests).toHaveLength(1);
  world.setNow(after(waitedMs + 10));
  await deliverMails(ctx);
  expect(await only()).toMatchObject({ status: "sent", reason: null });
  expect(resend.taken).toHaveLength(1);
});

test("what the service asks to wait for holds back every mail, and the next run comes in time", async () => {
  await store("a");
  await store("b");
  world.enqueued.length = 0;
  resend.script(refusal(429, "rate_limit_exceeded", { "retry-after": "9" }));
  await deliverMails(ctx);
  expect(resend.requests).toHaveLength(1);
  expect(world.enqueued).toEqual([{ id: "deliver-mail", payload: {} }]);
  world.setNow(after(9_010));
  await deliverMails(ctx);
  expect(new Set(resend.taken.map(({ key }) => key)).size).toBe(2);
});

test.each([
  ["an address it does not take", refusal(422, "validation_error")],
  ["a request that is wrong", refusal(400, "validation_error")],
])("%s ends the mail, shown as failed", async (_name, treatment) => {
  await store("a");
  await store("b");
  resend.script(treatment);
  await deliverMails(ctx);
  const rows = await world.database.db.select().from(outboxMessages).orderBy(outboxMessages.status);
  expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
    ["failed", "refused"],
    ["sent", null],
  ]);
});

test.each([
  ["a key that is refused", refusal(401, "invalid_api_key"), "key_refused"],
  ["a sender that is not set up", refusal(403, "validation_error"), "key_refused"],
  ["a quota that is used up", refusal(429, "daily_quota_exceeded"), "quota_used_up"],
])("%s loses nothing: all mails wait", async (_name, treatment, reason) => {
  await store("a");
  await store("b");
  resend.setUsual(treatment);
  await deliverMails(ctx);
  expect(resend.requests).toHaveLength(1);
  resend.setUsual({ do: "accept" });
  const rows = await world.database.db.select().from(outboxMessages);
  expect(rows.map((row) => row.status)).toEqual(["waiting", "waiting"]);
  expect(rows.some((row) => row.reason === reason)).toBe(true);
  world.setNow(after(61 * minuteMs));
  await deliverMails(ctx);
  expect(resend.taken).toHaveLength(2);
});

test("a mail that nobody can know the fate of is not sent a second time", async () => {
  await store("a");
  resend.script({ do: "accept_then_cut" });
  await deliverMails(ctx);
  world.setNow(after(21 * 60 * minuteMs));
  await deliverMails(ctx);
  expect(await only()).toMatchObject({ status: "failed", reason: "gave_up" });
  expect(resend.requests).toHaveLength(1);
});

test("other words under a known key mean that the mail was taken before", async () => {
  await store("a");
  resend.script({ do: "accept_then_cut" });
  await deliverMails(ctx);
  await world.database.db.update(outboxMessages).set({ body: "Hello,\n\nin other words" });
  world.setNow(after(minuteMs));
  await deliverMails(ctx);
  expect(await only()).toMatchObject({ status: "sent" });
  expect(resend.taken).toHaveLength(1);
});

describe("a mail is not sent", () => {
  test("when it is too old to help", async () => {
    await store("a", "password_reset");
    world.setNow(after(61 * minuteMs));
    await deliverMails(ctx);
    expect(await only()).toMatchObject({ status: "expired", reason: "too_late", attempts: 0 });
  });

  test("to somebody who does not want it, unless it is essential", async () => {
    await world.database.db
      .insert(mailUnsubscriptions)
      .values(["check_in", "alert"].map((purpose) => ({ userId: "usr_mia", purpose, at: start })));
    await store("a", "check_in");
    await store("b", "alert");
    await store("c", "unread_notifications");
    await deliverMails(ctx);
    const rows = await world.database.db.select().from(outboxMessages).orderBy(outboxMessages.idempotencyKey);
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ["withheld", "unsubscribed"],
      ["sent", null],
      ["sent", null],
    ]);
  });

  test("to an account that was disabled meanwhile, unless it is essential", async () => {
    await store("a", "check_in");
    await store("b", "password_changed");
    await world.database.db.update(users).set({ disabledAt: start });
    await deliverMails(ctx);
    const rows = await world.database.db.select().from(outboxMessages).orderBy(outboxMessages.idempotencyKey);
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ["withheld", "account_disabled"],
      ["sent", null],
    ]);
  });

  test.each([
    "mia",
    "Mia <mia@elara.test>",
    "mia@elara.test, eve@evil.test",
    "mia@elara.test\r\nBcc: eve@evil.test",
  ])("to %j, which is no address; its occasion goes on", async (recipient) => {
    await store("a", "alert", { recipient });
    await deliverMails(ctx);
    expect(await only()).toMatchObject({ status: "failed", reason: "invalid_address" });
    expect(resend.requests).toHaveLength(0);
  });
});

test("the most urgent goes first, however long the line", async () => {
  for (let index = 0; index < 5; index += 1) await store(`later-${index}`, "check_in");
  world.setNow(after(1_000));
  await store("now", "alert", { letter: { ...letter, subject: "Somebody needs you now" } });
  await deliverMails(ctx);
  expect(resend.taken.map(({ subject }) => subject)[0]).toBe("Somebody needs you now");
  expect(resend.taken).toHaveLength(6);
});

test("mails keep the pace that the service allows", async () => {
  const slow = {
    ...ctx,
    now: () => new Date(),
    mailService: { ...(ctx.mailService ?? expect.fail()), perSecond: 10 },
  };
  world.setNow(new Date());
  for (let index = 0; index < 6; index += 1) await store(`mail-${index}`);
  const begun = Date.now();
  await Promise.all([deliverMails(slow), deliverMails(slow)]);
  expect(resend.taken).toHaveLength(6);
  const [line] = await world.database.db.select().from(mailPace);
  // Each mail took a place a tenth of a second after the one before, whichever run it was in.
  expect(line?.nextAt.getTime()).toBeGreaterThanOrEqual(begun + 6 * 100);
});

test("names and subjects break out of nothing", async () => {
  await store("a", "password_changed", {
    name: '<img src=x onerror=alert(1)>\r\nBcc: eve@evil.test "山田" 👩‍👩‍👧',
    letter: { ...letter, subject: "Hello\r\nBcc: eve@evil.test", paragraphs: ["<script>alert(1)</script>"] },
  });
  await deliverMails(ctx);
  const [taken] = resend.taken;
  expect(taken?.subject).toBe("Hello Bcc: eve@evil.test");
  expect(taken?.to).toBe("mia@elara.test");
  expect(taken?.html).not.toMatch(/<img|<script/);
  expect(taken?.html).toContain("&lt;script&gt;");
  expect(taken?.text).toContain("山田");
});

test("an optional mail says how to end it, for people and for mail programs", async () => {
  await store("a", "check_in");
  await deliverMails(ctx);
  const [taken] = resend.taken;
  expect(taken?.headers).toMatchObject({
    "List-Unsubscribe": expect.stringMatching(/^<https:\/\/elara\.test\/api\/mail\/unsubscribe\/[\w.-]+>$/),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect(taken?.text).toMatch(/https:\/\/elara\.test\/unsubscribe\/[\w.-]+/);
  expect(taken?.html).toMatch(/href="https:\/\/elara\.test\/unsubscribe\/[\w.-]+"/);
});

test("an optional mail needs an account to unsubscribe with", async () => {
  const toNobody = ctx.db.transaction((tx) =>
    storeMail(tx, ctx, {
      idempotencyKey: "a",
      purpose: "check_in",
      userId: null,
      recipient: "a@elara.test",
      name: "",
      letter,
    }),
  );
  await expect(toNobody).rejects.toThrow(TypeError);
});

test("a letter that cannot be set holds up nobody", async () => {
  await store("a", "alert");
  await world.database.db
    .update(outboxMessages)
    .set({ letter: { paragraphs: [], action: { label: "x", path: "https://evil.test" } } });
  await store("b", "alert");
  await deliverMails(ctx);
  expect(resend.taken).toHaveLength(1);
  const rows = await world.database.db.select().from(outboxMessages).orderBy(outboxMessages.idempotencyKey);
  expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
    ["waiting", "not_rendered"],
    ["sent", null],
  ]);
});

test("a mail of a process that died is taken over when its time is up, and arrives once", async () => {
  await store("a");
  resend.script({ do: "accept_then_cut" });
  await deliverMails(ctx);
  await world.database.db
    .update(outboxMessages)
    .set({ status: "sending", leaseUntil: after(minuteMs), nextAttemptAt: null });
  world.setNow(after(minuteMs - 1));
  await deliverMails(ctx);
  expect(resend.requests).toHaveLength(1);
  world.setNow(after(minuteMs + 1));
  await deliverMails(ctx);
  expect(await only()).toMatchObject({ status: "sent" });
  expect(resend.taken).toHaveLength(1);
});

test("nothing helps for ever: a mail that waited a week is not sent", async () => {
  await store("a", "alert");
  resend.setUsual(refusal(429, "rate_limit_exceeded"));
  await deliverMails(ctx);
  resend.setUsual({ do: "accept" });
  world.setNow(after(7 * dayMs));
  await deliverMails(ctx);
  expect(await only()).toMatchObject({ status: "expired", reason: "too_late" });
});

test("admins are told once a day of mails that do not arrive, others are not", async () => {
  await world.database.db.insert(users).values([
    { id: "usr_admin", name: "Ada", role: "admin", email: "ada@elara.test", createdAt: start },
    {
      id: "usr_left",
      name: "Bo",
      role: "admin",
      email: "bo@elara.test",
      createdAt: start,
      disabledAt: start,
    },
  ]);
  for (const key of ["a", "b"]) await store(key);
  resend.setUsual(refusal(422, "validation_error"));
  await deliverMails(ctx);
  const told = await world.database.db.select().from(notifications);
  expect(told.map(({ userId, kind, subjectId }) => [userId, kind, subjectId])).toEqual([
    ["usr_admin", "system_problem", "outbox"],
  ]);
});
