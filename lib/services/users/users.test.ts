import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  auditEvents,
  employees,
  outboxMessages,
  signInThrottles,
  users,
  userTokens,
} from "#db/schema/index.ts";
import type { Actor, Ctx } from "#lib/context.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { listOutbox } from "#lib/services/outbox/list-outbox.ts";
import { findSessionActor } from "#lib/services/sign-in/find-session-actor.ts";
import { signIn } from "#lib/services/sign-in/sign-in.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { changePassword } from "./change-password.ts";
import { changeRole } from "./change-role.ts";
import { createFirstAdmin, isSetUpOpen } from "./create-first-admin.ts";
import { createUser } from "./create-user.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { endUserSessions } from "./end-user-sessions.ts";
import { getAccount } from "./get-account.ts";
import { inviteUser, resendInvitation } from "./invite-user.ts";
import { linkEmployee } from "./link-employee.ts";
import { listUsers } from "./list-users.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { resetPassword } from "./reset-password.ts";
import { findLinkOwner } from "./sign-in-link.ts";

const appUrl = "https://elara.test";
const password = "copper lantern harbour tulip";
const otherPassword = "granite sparrow violin mist";
const start = new Date("2026-03-02T09:00:00Z");
const day = 24 * 3_600_000;

let world: TestWorld;
let system: Ctx;
let visitor: Ctx;
let admin: Ctx;
let adminId: string;

beforeAll(async () => {
  world = await createTestWorld();
  system = world.contextFor();
  visitor = world.contextFor({ kind: "visitor", name: "test" });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(start);
  for (const table of [signInThrottles, users, outboxMessages, employees]) await system.db.delete(table);
  adminId = await addUser("admin@example.com", "admin");
  admin = world.contextFor(actorOf(adminId, "admin"));
});

const actorOf = (userId: string, role: Role): Actor => ({
  kind: "user",
  userId,
  name: "Somebody",
  role,
  employeeId: null,
});

async function addUser(email: string, role: Role): Promise<string> {
  const { userId } = await createUser(system, { email, name: "Somebody", role, employeeId: null, password });
  return userId;
}

function invite(email = "mia@example.com", employeeId: string | null = null) {
  return inviteUser(admin, { email, name: "Mia Berg", role: "employee", employeeId, appUrl });
}

const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
const everyMail = { status: null, purpose: null, before: null };
const attempt = (email: string, typed = password) => ({
  email,
  password: typed,
  address: "192.0.2.7",
  userAgent: null,
  replaces: null,
});

test("an invitation is mailed, lets its holder choose a password, and works once", async () => {
  const { userId, link } = await invite();
  const [mail] = await system.db.select().from(outboxMessages);
  expect(mail).toMatchObject({ recipient: "mia@example.com", purpose: "invitation", holdsSignInLink: true });
  expect(mail?.body).toContain(link);
  expect(link).toMatch(/^https:\/\/elara\.test\/invitation\/[\w-]{43}$/);
  expect(await findLinkOwner(visitor, { token: tokenOf(link), purpose: "invitation" })).toEqual({
    name: "Mia Berg",
    email: "mia@example.com",
  });

  await acceptInvitation(visitor, { token: tokenOf(link), password });
  const claims = await signIn(visitor, attempt("mia@example.com"));
  expect(claims.userId).toBe(userId);
  const again = acceptInvitation(visitor, { token: tokenOf(link), password: otherPassword });
  await expect(again).rejects.toMatchObject({ code: "not_found" });
  expect(await findLinkOwner(visitor, { token: tokenOf(link), purpose: "invitation" })).toBeNull();
});

test("only the hash of a link is kept, and a used link leaves the stored mail", async () => {
  const { link } = await invite();
  const stored = await system.db.select().from(userTokens);
  expect(JSON.stringify(stored)).not.toContain(tokenOf(link));
  await acceptInvitation(visitor, { token: tokenOf(link), password });
  const [mail] = await system.db.select().from(outboxMessages);
  expect(mail?.body).not.toContain(tokenOf(link));
});

test("of two uses of one link at once exactly one wins", async () => {
  const { link } = await invite();
  const uses = [password, otherPassword, password, otherPassword].map((one) =>
    acceptInvitation(visitor, { token: tokenOf(link), password: one }),
  );
  const outcomes = await Promise.allSettled(uses);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a link ends after its time, and an invitation is no password reset", async () => {
  const { link } = await invite();
  const token = tokenOf(link);
  const asReset = resetPassword(visitor, { token, password });
  await expect(asReset).rejects.toMatchObject({ code: "not_found" });
  world.setNow(new Date(start.getTime() + 7 * day));
  await expect(acceptInvitation(visitor, { token, password })).rejects.toMatchObject({ code: "not_found" });
});

test("a new invitation withdraws the older one; none is sent to who has accepted", async () => {
  const { userId, link } = await invite();
  const second = await resendInvitation(admin, { userId, appUrl });
  const stale = acceptInvitation(visitor, { token: tokenOf(link), password });
  await expect(stale).rejects.toMatchObject({ code: "not_found" });
  await acceptInvitation(visitor, { token: tokenOf(second.link), password });
  const third = resendInvitation(admin, { userId, appUrl });
  await expect(third).rejects.toMatchObject({ code: "conflict" });
});

test("an address and an employee belong to one account only", async () => {
  await system.db.insert(employees).values({ id: "EMP0001", createdAt: start });
  await invite("mia@example.com", "EMP0001");
  await expect(invite("MIA@example.com")).rejects.toMatchObject({
    code: "conflict",
    fieldErrors: { email: "This address has an account." },
  });
  await expect(invite("other@example.com", "EMP0001")).rejects.toMatchObject({
    code: "conflict",
    fieldErrors: { employeeId: "Another account is linked to this employee." },
  });
  await expect(invite("third@example.com", "EMP9999")).rejects.toMatchObject({ code: "invalid_input" });
  const linked = linkEmployee(admin, {
    userId: await addUser("x@example.com", "employee"),
    employeeId: "EMP0001",
  });
  await expect(linked).rejects.toMatchObject({ code: "conflict" });
  expect(await system.db.select().from(users)).toHaveLength(3);
});

test("linking an employee ends the person's sessions, since what they see hangs on it", async () => {
  await system.db.insert(employees).values({ id: "EMP0001", createdAt: start });
  const userId = await addUser("mia@example.com", "employee");
  const claims = await signIn(visitor, attempt("mia@example.com"));
  await linkEmployee(admin, { userId, employeeId: "EMP0001" });
  expect(await findSessionActor(visitor, claims)).toBeNull();
  const renewed = await signIn(visitor, attempt("mia@example.com"));
  expect(await findSessionActor(visitor, renewed)).toMatchObject({ employeeId: "EMP0001" });
});

test("a reset link sets the password, ends every session and tells the person", async () => {
  await addUser("mia@example.com", "employee");
  const claims = await signIn(visitor, attempt("mia@example.com"));
  await requestPasswordReset(visitor, { email: "MIA@example.com ", appUrl });
  const [mail] = await system.db.select().from(outboxMessages);
  const token = /reset\/([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
  await resetPassword(visitor, { token, password: otherPassword });
  expect(await findSessionActor(visitor, claims)).toBeNull();
  await expect(signIn(visitor, attempt("mia@example.com"))).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await signIn(visitor, attempt("mia@example.com", otherPassword));
  const purposes = (await system.db.select().from(outboxMessages)).map(({ purpose }) => purpose);
  expect(purposes.sort()).toEqual(["password_changed", "password_reset"]);
});

test("a reset link ends after an hour", async () => {
  await addUser("mia@example.com", "employee");
  await requestPasswordReset(visitor, { email: "mia@example.com", appUrl });
  const [mail] = await system.db.select().from(outboxMessages);
  const token = /reset\/([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
  world.setNow(new Date(start.getTime() + 3_600_000));
  const late = resetPassword(visitor, { token, password: otherPassword });
  await expect(late).rejects.toMatchObject({ code: "not_found" });
});

test("nothing is sent for an unknown or disabled account, nor said; few mails go to a known one", async () => {
  const userId = await addUser("mia@example.com", "employee");
  await requestPasswordReset(visitor, { email: "nobody@example.com", appUrl });
  for (let count = 0; count < 6; count++)
    await requestPasswordReset(visitor, { email: "mia@example.com", appUrl });
  expect(await system.db.select().from(outboxMessages)).toHaveLength(3);
  await disableUser(admin, { userId });
  await system.db.delete(signInThrottles);
  await requestPasswordReset(visitor, { email: "mia@example.com", appUrl });
  expect(await system.db.select().from(outboxMessages)).toHaveLength(3);
});

test("disabling an account withdraws its links", async () => {
  const { userId, link } = await invite();
  await disableUser(admin, { userId });
  const use = acceptInvitation(visitor, { token: tokenOf(link), password });
  await expect(use).rejects.toMatchObject({ code: "not_found" });
});

test.each([
  ["too short", "a b c d e f", /at least 12/],
  ["a common pattern", "Password123456", /easy to guess/],
  ["a keyboard run", "qwertyuiop123", /easy to guess/],
  ["the product's name", "elara2026elara", /mostly your name/],
  ["one's own name", "mia.berg.2026", /mostly your name/],
])(
  "a password that is %s is refused with what is wrong, and the link still works",
  async (_why, weak, reason) => {
    const { link } = await invite();
    const use = acceptInvitation(visitor, { token: tokenOf(link), password: weak });
    await expect(use).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { password: expect.stringMatching(reason) },
    });
    await acceptInvitation(visitor, { token: tokenOf(link), password });
  },
);

test("a password is changed only with the current one, and guessing that is slowed down", async () => {
  const userId = await addUser("mia@example.com", "employee");
  const mia = world.contextFor(actorOf(userId, "employee"));
  const wrong = () => changePassword(mia, { currentPassword: "wrong", password: otherPassword });
  for (let count = 0; count < 5; count++) {
    await expect(wrong()).rejects.toMatchObject({ code: "invalid_input" });
  }
  await expect(wrong()).rejects.toMatchObject({ code: "rate_limited" });
  world.setNow(new Date(start.getTime() + 31_000));
  await changePassword(mia, { currentPassword: password, password: otherPassword });
  await signIn(visitor, attempt("mia@example.com", otherPassword));
});

test("the last admin stays: neither disabled nor demoted, also by two admins at once", async () => {
  const otherId = await addUser("second@example.com", "admin");
  const other = world.contextFor(actorOf(otherId, "admin"));
  const outcomes = await Promise.allSettled([
    changeRole(admin, { userId: otherId, role: "employee" }),
    disableUser(other, { userId: adminId }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(disableUser(system, { userId: adminId })).rejects.toMatchObject({ code: "conflict" });
});

test("an invited admin who has no password yet does not count as the one who is left", async () => {
  const invited = {
    email: "next@example.com",
    name: "Next",
    role: "admin" as const,
    employeeId: null,
    appUrl,
  };
  await inviteUser(admin, invited);
  await expect(disableUser(system, { userId: adminId })).rejects.toMatchObject({ code: "conflict" });
});

test("nobody changes their own account's role or access", async () => {
  await addUser("second@example.com", "admin");
  const changes = [
    changeRole(admin, { userId: adminId, role: "hr" }),
    disableUser(admin, { userId: adminId }),
    linkEmployee(admin, { userId: adminId, employeeId: null }),
  ];
  for (const change of changes) await expect(change).rejects.toMatchObject({ code: "conflict" });
});

test.each([
  ["an employee", employeeActor],
  ["HR", hrActor],
  ["a visitor", { kind: "visitor", name: "test" } satisfies Actor],
])("%s cannot administer accounts or read the outbox", async (_who, actor) => {
  const ctx = world.contextFor(actor);
  const userId = await addUser("mia@example.com", "employee");
  const newUser = { email: "evil@example.com", name: "Evil", role: "admin" as const, employeeId: null };
  const deeds = [
    () => listUsers(ctx, {}, 10),
    () => getAccount(ctx, { userId }),
    () => createUser(ctx, { ...newUser, password }),
    () => inviteUser(ctx, { ...newUser, appUrl }),
    () => resendInvitation(ctx, { userId, appUrl }),
    () => changeRole(ctx, { userId, role: "admin" }),
    () => linkEmployee(ctx, { userId, employeeId: null }),
    () => disableUser(ctx, { userId }),
    () => enableUser(ctx, { userId }),
    () => endUserSessions(ctx, { userId }),
    () => listOutbox(ctx, { filter: everyMail, limit: 10, isDemo: true }),
  ];
  for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ code: "forbidden" });
});

test("the outbox masks links that let somebody in", async () => {
  const { link } = await invite();
  const { mails } = await listOutbox(admin, { filter: everyMail, limit: 10, isDemo: false });
  const [masked] = mails;
  expect(masked?.body).toContain("https://elara.test/invitation/…");
  expect(masked?.body).not.toContain(tokenOf(link));
});

test("the search takes its text as it is: no pattern", async () => {
  await addUser("a_b@example.com", "hr");
  await addUser("axb@example.com", "hr");
  const found = async (search: string) => (await listUsers(admin, { search }, 10)).map(({ email }) => email);
  expect(await found("a_b")).toEqual(["a_b@example.com"]);
  expect(await found("%")).toEqual([]);
  expect(await found("EXAMPLE.com")).toHaveLength(3);
});

test("what no database can store is found nowhere, and is an input to be corrected", async () => {
  const nul = "usr\u0000";
  const input = { email: "mia@example.com", name: "Mia", role: "employee", employeeId: nul } as const;
  await expect(getAccount(admin, { userId: nul })).rejects.toMatchObject({ code: "not_found" });
  await expect(disableUser(admin, { userId: nul })).rejects.toMatchObject({ code: "not_found" });
  expect(await listUsers(admin, { search: nul }, 10)).toEqual([]);
  await expect(inviteUser(admin, { ...input, appUrl })).rejects.toMatchObject({ code: "invalid_input" });
  await expect(signIn(visitor, attempt(`${nul}@example.com`))).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("the set-up is open only while there is no account, and of two at once one wins", async () => {
  const first = { email: "first@example.com", name: "First", password };
  await expect(createFirstAdmin(visitor, first)).rejects.toMatchObject({ code: "conflict" });
  await system.db.delete(users);
  expect(await isSetUpOpen(visitor)).toBe(true);
  const outcomes = await Promise.allSettled([
    createFirstAdmin(visitor, first),
    createFirstAdmin(visitor, { ...first, email: "second@example.com" }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await system.db.select().from(users)).toMatchObject([{ role: "admin" }]);
  expect(await isSetUpOpen(visitor)).toBe(false);
});

test("every change is in the audit trail with who made it", async () => {
  const { userId } = await invite();
  await changeRole(admin, { userId, role: "hr" });
  await disableUser(admin, { userId });
  const events = await system.db.select().from(auditEvents).where(eq(auditEvents.subject, userId));
  expect(events.map((event) => [event.action, event.actorId])).toEqual([
    ["user.invited", adminId],
    ["user.role-changed", adminId],
    ["user.disabled", adminId],
  ]);
  expect(events[1]?.detail).toEqual({ from: "employee", to: "hr" });
});
