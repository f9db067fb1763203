import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findStandingDecision } from "#db/queries/flags.ts";
import { auditEvents, flags } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { insertEmployee, insertFlag, insertRun } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
  testVault,
} from "#tests/support/test-context.ts";
import { decideFlag } from "./decide-flag.ts";
import { withdrawDecision } from "./withdraw-decision.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  await insertEmployee(db, "EMP0001");
});
beforeEach(async () => {
  await world.database.db.delete(flags);
  await world.database.db.delete(auditEvents);
  await insertFlag(world.database.db, { flagId: "flg_1", runId: "run_1", employeeId: "EMP0001" });
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const choice = {
  flagId: "flg_1",
  decision: "watching",
  reason: " back from leave ",
  seenDecisionId: null,
} as const;
const events = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map(
    ({ action, actorId, employeeId, subject, detail }) => ({ action, actorId, employeeId, subject, detail }),
  );

test("a decision stands with its reason, its author and an event that the person can see", async () => {
  const id = await decideFlag(hr(), choice);
  expect(await findStandingDecision(hr().db, "flg_1")).toMatchObject({
    id,
    decision: "watching",
    decidedBy: "usr_hr",
  });
  const { reason = "" } = (await findStandingDecision(hr().db, "flg_1")) ?? {};
  expect(testVault.unsealText(reason, `decision.reason:${id}`)).toBe("back from leave");
  expect(await events()).toEqual([
    {
      action: "flag.decided",
      actorId: "usr_hr",
      employeeId: "EMP0001",
      subject: "flg_1",
      detail: { decision: "watching" },
    },
  ]);
});

test("without a reason nothing is decided", async () => {
  await expect(decideFlag(hr(), { ...choice, reason: "  \u0000 " })).rejects.toMatchObject({
    code: "invalid_input",
    fieldErrors: { reason: expect.any(String) },
  });
  expect(await findStandingDecision(hr().db, "flg_1")).toBeNull();
});

test("of two people who decide from the same page, the second is told", async () => {
  const first = decideFlag(hr(), choice);
  const second = decideFlag(hr(), { ...choice, decision: "dismissed" });
  const [one, other] = await Promise.allSettled([first, second]);
  expect(one.status).toBe("fulfilled");
  expect(other).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
  expect(await findStandingDecision(hr().db, "flg_1")).toMatchObject({ decision: "watching" });
});

test("a decision taken back gives way to the one before it", async () => {
  const watching = await decideFlag(hr(), choice);
  world.setNow(new Date("2026-03-02T10:00:00Z"));
  const dismissed = await decideFlag(hr(), { ...choice, decision: "dismissed", seenDecisionId: watching });
  await withdrawDecision(hr(), { decisionId: dismissed });
  expect(await findStandingDecision(hr().db, "flg_1")).toMatchObject({ id: watching });
  await expect(withdrawDecision(hr(), { decisionId: dismissed })).rejects.toMatchObject({ code: "conflict" });
  expect((await events()).map(({ action }) => action)).toEqual([
    "flag.decided",
    "flag.decided",
    "flag.decision_withdrawn",
  ]);
});

test("a decision under another one cannot be taken back", async () => {
  const watching = await decideFlag(hr(), choice);
  await decideFlag(hr(), { ...choice, decision: "confirmed", seenDecisionId: watching });
  await expect(withdrawDecision(hr(), { decisionId: watching })).rejects.toMatchObject({ code: "conflict" });
});

test("a finding that has ended takes no decision", async () => {
  await hr().db.update(flags).set({ endedAt: new Date() });
  await expect(decideFlag(hr(), choice)).rejects.toMatchObject({ code: "conflict" });
});

test.each(["nobody", "flg_1' or '1'='1", "flg\u0000"])("the unknown id %j is not found", async (flagId) => {
  await expect(decideFlag(hr(), { ...choice, flagId })).rejects.toMatchObject({ code: "not_found" });
  await expect(withdrawDecision(hr(), { decisionId: flagId })).rejects.toMatchObject({ code: "not_found" });
});

test.each<[string, Actor]>([
  ["an employee", employeeActor],
  ["an administrator", adminActor],
  ["HR about themselves", { ...hrActor, employeeId: "EMP0001" }],
])("%s can neither decide nor take back", async (_, actor) => {
  const id = await decideFlag(hr(), choice);
  const ctx = world.contextFor(actor);
  await expect(decideFlag(ctx, { ...choice, seenDecisionId: id })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(withdrawDecision(ctx, { decisionId: id })).rejects.toMatchObject({ code: "forbidden" });
  expect(await findStandingDecision(ctx.db, "flg_1")).toMatchObject({ id });
});
