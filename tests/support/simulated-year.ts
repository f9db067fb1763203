import { asc, eq, inArray, sql } from "drizzle-orm";
import {
  alertEvents,
  alerts,
  flags,
  leavePeriods,
  notificationPreferences,
  nudges,
  userProfiles,
  users,
} from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { createRandom, type Random } from "#lib/domain/detection/random.ts";
import type { LeaveSpan } from "#lib/domain/engagement/candidate.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { widenAlerts } from "#lib/services/alerts/widen-alerts.ts";
import { recordAnswer } from "#lib/services/engagement/record-answer.ts";
import { recordContact } from "#lib/services/engagement/record-contact.ts";
import { runEngagement } from "#lib/services/engagement/run-engagement.ts";
import { insertMoods, insertPeople, userOf } from "./engagement-company.ts";
import { insertFinding, insertRun } from "./findings-fixture.ts";
import { employeeActor, hrActor, type TestWorld } from "./test-context.ts";

export type SimulatedPerson = {
  readonly employeeId: string;
  readonly timeZone: string;
  readonly leave: readonly LeaveSpan[];
  readonly hasAccount: boolean;
  /** Low all year. */
  readonly isLow: boolean;
  /** How likely they answer on a day on which something waits. */
  readonly answers: number;
};

export type SimulatedYear = {
  readonly people: readonly SimulatedPerson[];
  /** Moments of what happened, by employee. */
  readonly talks: ReadonlyMap<string, readonly Date[]>;
  readonly answered: ReadonlyMap<string, readonly Date[]>;
  readonly contacts: ReadonlyMap<string, readonly Date[]>;
  readonly optedOut: ReadonlyMap<string, Date>;
  readonly missedDays: readonly string[];
  readonly crises: number;
};

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Pacific/Auckland",
];
const dayMs = 86_400_000;
const firstDay = "2028-01-01";
/** Ticks of a day, in hours of UTC: the round is made at the first after ten in Berlin. */
const tickHours = [1.5, 9.05, 16, 21.5];
const hr = { ...hrActor, userId: "usr_hr", name: "Hannah" };

/**
 * A leap year of a company: leave, zones, findings that come and go, answers, talks, messages of HR, people who opt out, crises, days
 * on which nothing ran, a clock that jumps, and runs at once. `days` cuts it short.
 */
export async function simulateYear(
  world: TestWorld,
  { seed, peopleCount, days }: { seed: number; peopleCount: number; days: number },
): Promise<SimulatedYear> {
  const random = createRandom(seed);
  const people = await fillCompany(world, random, peopleCount);
  const log = {
    talks: new Map(),
    answered: new Map(),
    contacts: new Map(),
    optedOut: new Map<string, Date>(),
  };
  const missedDays: string[] = [];
  let crises = 0;
  for (let place = 0; place < days; place += 1) {
    const day = addDays(firstDay, place);
    const isMissed = (place >= 120 && place < 126) || random.uniform() < 0.02;
    if (isMissed) missedDays.push(day);
    await moveFindings(world, random, people, { day, place });
    for (const hour of tickHours) {
      const jumpMs = place === 200 && hour > 9 ? -5 * 3_600_000 : 0;
      world.setNow(new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 + jumpMs));
      if (hour === 16) crises += await liveADay(world, random, people, log);
      if (isMissed) continue;
      const ctx = world.contextFor();
      await (random.uniform() < 0.05
        ? Promise.all([runEngagement(ctx), runEngagement(ctx)])
        : runEngagement(ctx));
      await widenAlerts(ctx);
    }
  }
  return { people, ...log, missedDays, crises };
}

async function fillCompany(world: TestWorld, random: Random, count: number): Promise<SimulatedPerson[]> {
  const { db } = world.database;
  const ids = await insertPeople(db, count, (place) => place % 20 !== 19);
  await db
    .insert(users)
    .values({ id: hr.userId, role: "hr", name: hr.name, email: "hr@elara.test", createdAt: new Date(0) });
  await insertRun(db, "run_sim");
  await db.execute(
    sql`insert into settings (key, value, version) values ('company.timeZone', '"Europe/Berlin"'::jsonb, 1)`,
  );
  const people = ids.map((employeeId, place) => ({
    employeeId,
    timeZone: zones[place % zones.length] ?? "UTC",
    hasAccount: place % 20 !== 19,
    isLow: place % 25 === 3,
    answers: place % 3 === 0 ? 0 : 0.15,
    leave: Array.from({ length: random.below(4) }, () => {
      const startDate = addDays(firstDay, random.below(366));
      return { startDate, endDate: addDays(startDate, random.below(25)) };
    }),
  }));
  await insertMoods(
    db,
    people.filter(({ isLow }) => isLow).map(({ employeeId }) => employeeId),
    0.2,
  );
  await db.insert(userProfiles).values(
    people
      .filter(({ hasAccount }) => hasAccount)
      .map(({ employeeId, timeZone }) => ({
        userId: userOf(employeeId),
        timeZone,
        updatedAt: new Date(0),
      })),
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
  await db.insert(leavePeriods).values(leave).onConflictDoNothing();
  return people;
}

/** A few findings begin and end every day. */
async function moveFindings(
  world: TestWorld,
  random: Random,
  people: readonly SimulatedPerson[],
  { day, place }: { day: string; place: number },
): Promise<void> {
  const { db } = world.database;
  const at = new Date(`${day}T06:00:00Z`);
  const open = await db.select({ id: flags.id }).from(flags).where(sql`${flags.endedAt} is null`);
  const ending = open.filter(() => random.uniform() < 0.02).map(({ id }) => id);
  if (ending.length > 0)
    await db.update(flags).set({ endedAt: at, endedRunId: "run_sim" }).where(inArray(flags.id, ending));
  const person = people[random.below(people.length)];
  if (person === undefined || place % 2 === 1) return;
  const { employeeId } = person;
  const id = `flg_${place}`;
  const [row] = await db
    .insert(flags)
    .values({ id, employeeId, openedRunId: "run_sim", openedAt: at })
    .onConflictDoNothing()
    .returning();
  if (row === undefined) return;
  await db.execute(sql`delete from flag_findings where run_id = 'run_sim' and employee_id = ${employeeId}`);
  await insertFinding(db, {
    flagId: id,
    runId: "run_sim",
    employeeId,
    severity: place % 40 === 0 ? "severe" : "moderate",
  });
}

type Log = {
  readonly talks: Map<string, Date[]>;
  readonly answered: Map<string, Date[]>;
  readonly contacts: Map<string, Date[]>;
  readonly optedOut: Map<string, Date>;
};

function note(map: Map<string, Date[]>, key: string, at: Date): void {
  map.set(key, [...(map.get(key) ?? []), at]);
}

/** What people do on a day. @returns how many crises there were */
async function liveADay(
  world: TestWorld,
  random: Random,
  people: readonly SimulatedPerson[],
  log: Log,
): Promise<number> {
  const ctx = world.contextFor();
  const now = ctx.now();
  const asked = new Set(
    (await ctx.db.select({ id: nudges.employeeId }).from(nudges).where(eq(nudges.status, "sent"))).map(
      ({ id }) => id,
    ),
  );
  const withAccount = people.filter(({ hasAccount }) => hasAccount);
  for (const { employeeId, answers } of withAccount) {
    const isAnswer = asked.has(employeeId) && random.uniform() < answers;
    if (!isAnswer && random.uniform() > 0.001) continue;
    const by = random.uniform() < 0.6 ? "check_in" : "conversation";
    await ctx.db.transaction((tx) => recordAnswer(tx, ctx, { userId: userOf(employeeId), by }));
    note(log.answered, employeeId, now);
    if (by === "conversation") note(log.talks, employeeId, now);
  }
  const pick = () => withAccount[random.below(withAccount.length)]?.employeeId ?? "";
  if (random.uniform() < 0.3) {
    const employeeId = pick();
    await recordContact(ctx.db, ctx, {
      userId: userOf(employeeId),
      channel: "hr_message",
      key: now.toISOString(),
    });
    note(log.contacts, employeeId, now);
  }
  if (random.uniform() < 0.15) await optOut(ctx, pick(), log);
  return random.uniform() < 0.05 ? liveACrisis(world, random, pick()) : 0;
}

async function optOut(ctx: Ctx, employeeId: string, log: Log): Promise<void> {
  const row = { userId: userOf(employeeId), isOptedOut: true, changedAt: ctx.now() };
  await ctx.db.insert(notificationPreferences).values(row).onConflictDoNothing();
  if (!log.optedOut.has(employeeId)) log.optedOut.set(employeeId, ctx.now());
}

/** Somebody is in danger: every second time HR takes over in five minutes, else nobody does for now. */
async function liveACrisis(world: TestWorld, random: Random, employeeId: string): Promise<number> {
  const ctx = world.contextFor({ ...employeeActor, userId: userOf(employeeId), employeeId });
  const key = `${employeeId}-${ctx.now().getTime()}`;
  const verdict = { level: "crisis", categories: ["suicide"], isImminent: false } as const;
  await ctx.db.transaction((tx) =>
    raiseAlert(tx, ctx, { conversationId: `cnv_${key}`, messageId: `msg_${key}`, verdict }),
  );
  if (random.uniform() < 0.5) return 1;
  const [alert] = await ctx.db
    .select()
    .from(alerts)
    .where(eq(alerts.conversationId, `cnv_${key}`));
  if (alert === undefined) throw new Error("no alert was raised");
  await takeOver(world.contextFor(hr), { alertId: alert.id, fromUserId: null });
  return 1;
}

export const simulatedDays = { first: firstDay, ms: dayMs };

/** Alerts out of conversations, each with how often people were called to it. */
export async function listCrises({ db }: Pick<Ctx, "db">) {
  return db
    .select({
      status: alerts.status,
      raisedAt: alerts.raisedAt,
      acknowledgedBy: alerts.acknowledgedBy,
      calls: sql<number>`(select count(*) from ${alertEvents} where ${alertEvents.alertId} = ${alerts.id} and ${alertEvents.kind} = 'called')::int`,
    })
    .from(alerts)
    .where(eq(alerts.kind, "life"))
    .orderBy(asc(alerts.raisedAt));
}
