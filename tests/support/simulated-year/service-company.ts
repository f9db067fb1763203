import { asc, eq, inArray, isNull, sql } from "drizzle-orm";
import {
  alertEvents,
  alerts,
  flags,
  leavePeriods,
  notificationPreferences,
  nudgeRounds,
  nudges,
  outboxMessages,
  userProfiles,
  users,
} from "#db/schema/index.ts";
import { toDayNumber } from "#lib/domain/features/day-number.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { widenAlerts } from "#lib/services/alerts/widen-alerts.ts";
import { recordAnswer } from "#lib/services/engagement/record-answer.ts";
import { recordContact } from "#lib/services/engagement/record-contact.ts";
import { runEngagement } from "#lib/services/engagement/run-engagement.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { insertMoods, insertPeople, userOf } from "../engagement-company.ts";
import { insertFinding, insertRun } from "../findings-fixture.ts";
import { employeeActor, hrActor, type TestWorld } from "../test-context.ts";
import type { Company, Report, SimulatedPerson } from "./company.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Signs a day by its number, so that the plot has the same lots under any secret. */
const plotSigner = {
  async sign(_: string, day: string) {
    const number = toDayNumber(day);
    return Array.from(
      { length: 5 },
      (__, place) => letters[Math.floor(number / 64 ** (4 - place)) % 64],
    ).join("");
  },
};

const hr = { ...hrActor, userId: "usr_hr", name: "Hannah" };
const runId = "run_sim";

/** A company that runs the services on a database. */
export function createServiceCompany(world: TestWorld): Company {
  const { db } = world.database;
  return {
    setNow: (now) => world.setNow(now),
    fill: (people) => fillCompany(world, people),
    startFinding: (employeeId, severity) => startFinding(world, { employeeId, severity }),
    endFindings: async (isOver) => {
      const open = await db.select({ id: flags.id }).from(flags).where(isNull(flags.endedAt));
      const ids = open.filter(isOver).map(({ id }) => id);
      const ended = { endedAt: world.contextFor().now(), endedRunId: runId };
      if (ids.length > 0) await db.update(flags).set(ended).where(inArray(flags.id, ids));
    },
    listAsked: async () => {
      const rows = await db.select().from(nudges).where(eq(nudges.status, "sent"));
      return new Map(rows.map(({ employeeId, id }) => [employeeId, id]));
    },
    read: async (employeeId, subjectId) => {
      const ctx = world.contextFor();
      const seen = { userId: userOf(employeeId), kind: "check_in" as const, subjectId };
      await db.transaction((tx) => markSubjectRead(tx, ctx, seen));
    },
    answer: async (employeeId, by) => {
      const ctx = world.contextFor();
      await db.transaction((tx) => recordAnswer(tx, ctx, { userId: userOf(employeeId), by }));
    },
    contact: async (employeeId) => {
      const ctx = world.contextFor();
      const key = ctx.now().toISOString();
      await recordContact(db, ctx, { userId: userOf(employeeId), channel: "hr_message", key });
    },
    optOut: async (employeeId) => {
      const wish = { isOptedOut: true, changedAt: world.contextFor().now() };
      await db
        .insert(notificationPreferences)
        .values({ userId: userOf(employeeId), ...wish })
        .onConflictDoUpdate({ target: notificationPreferences.userId, set: wish });
    },
    raiseCrisis: (employeeId, isTakenOver) => raiseCrisis(world, { employeeId, isTakenOver }),
    run: async (isTwice) => {
      const ctx = { ...world.contextFor(), signer: plotSigner };
      await (isTwice ? Promise.all([runEngagement(ctx), runEngagement(ctx)]) : runEngagement(ctx));
      await widenAlerts(ctx);
    },
    report: () => report(world),
  };
}

async function fillCompany(world: TestWorld, people: readonly SimulatedPerson[]): Promise<void> {
  const { db } = world.database;
  const since = new Date(0);
  await insertPeople(db, people.length, (place) => people[place]?.hasAccount === true);
  await db
    .insert(users)
    .values({ id: hr.userId, role: "hr", name: hr.name, email: "hr@elara.test", createdAt: since });
  await insertRun(db, runId);
  await db.execute(
    sql`insert into settings (key, value, version) values ('company.timeZone', '"Europe/Berlin"'::jsonb, 1)`,
  );
  const low = people.filter(({ isLow }) => isLow).map(({ employeeId }) => employeeId);
  await insertMoods(db, low, 0.2);
  const reachable = people.filter(({ hasAccount }) => hasAccount);
  await db.insert(userProfiles).values(
    reachable.map(({ employeeId, timeZone }) => ({
      userId: userOf(employeeId),
      timeZone,
      updatedAt: since,
    })),
  );
  await db.insert(notificationPreferences).values(
    reachable.flatMap(({ employeeId, ownQuietHours: quiet }) => {
      if (quiet === null) return [];
      const wish = { quietFromMinute: quiet.fromMinute, quietToMinute: quiet.toMinute, changedAt: since };
      return [{ userId: userOf(employeeId), ...wish }];
    }),
  );
  const leave = people.flatMap(({ employeeId, leave }) =>
    leave.map((span) => ({
      employeeId,
      ...span,
      leaveType: "Annual Leave" as const,
      leaveDays: 1,
      batchId: 1,
    })),
  );
  await db.insert(leavePeriods).values(leave);
}

async function startFinding(
  world: TestWorld,
  finding: { employeeId: string; severity: "moderate" | "severe" },
): Promise<void> {
  const { db } = world.database;
  const { employeeId } = finding;
  const openedAt = world.contextFor().now();
  const flagId = `flg_${openedAt.getTime()}`;
  const [row] = await db
    .insert(flags)
    .values({ id: flagId, employeeId, openedRunId: runId, openedAt })
    .onConflictDoNothing()
    .returning();
  if (row === undefined) return;
  await db.execute(sql`delete from flag_findings where run_id = ${runId} and employee_id = ${employeeId}`);
  await insertFinding(db, { flagId, runId, ...finding });
}

async function raiseCrisis(
  world: TestWorld,
  { employeeId, isTakenOver }: { employeeId: string; isTakenOver: boolean },
): Promise<void> {
  const ctx = world.contextFor({ ...employeeActor, userId: userOf(employeeId), employeeId });
  const key = `${employeeId}-${ctx.now().getTime()}`;
  const verdict = { level: "crisis", categories: ["suicide"], isImminent: false } as const;
  const conversationId = `cnv_${key}`;
  await ctx.db.transaction((tx) => raiseAlert(tx, ctx, { conversationId, messageId: `msg_${key}`, verdict }));
  if (!isTakenOver) return;
  const [alert] = await ctx.db.select().from(alerts).where(eq(alerts.conversationId, conversationId));
  if (alert === undefined) throw new Error("no alert was raised");
  await takeOver(world.contextFor(hr), { alertId: alert.id, fromUserId: null });
}

async function report({ database: { db } }: TestWorld): Promise<Report> {
  const rows = await db.select().from(nudges).orderBy(asc(nudges.sentAt));
  const mails = await db.select().from(outboxMessages).where(eq(outboxMessages.purpose, "check_in"));
  const rounds = await db.select().from(nudgeRounds);
  const silence = await db.select().from(alerts).where(eq(alerts.kind, "no_answer"));
  const crises = await db.select().from(alerts).where(eq(alerts.kind, "life"));
  const called = await db.select().from(alertEvents).where(eq(alertEvents.kind, "called"));
  return {
    sent: rows.flatMap((nudge) => (nudge.sentAt === null ? [] : [{ ...nudge, sentAt: nudge.sentAt }])),
    mails: mails.map(({ recipient, createdAt }) => ({
      employeeId: recipient.replace(/^usr_|@.*$/g, ""),
      at: createdAt,
    })),
    roundDays: rounds.map(({ day }) => day),
    silenceAlerts: silence.length,
    crises: crises.map(({ id, raisedAt, acknowledgedBy }) => ({
      raisedAt,
      isTakenOver: acknowledgedBy !== null,
      calls: called.filter(({ alertId }) => alertId === id).length,
    })),
  };
}
