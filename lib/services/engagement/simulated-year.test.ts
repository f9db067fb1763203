import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alerts, nudgeRounds, nudges, outboxMessages } from "#db/schema/index.ts";
import { isOnLeave } from "#lib/domain/engagement/candidate.ts";
import { toLocalTime } from "#lib/domain/time/local-time.ts";
import { listCrises, type SimulatedYear, simulateYear } from "#tests/support/simulated-year.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";

const dayMs = 86_400_000;
type Nudge = typeof nudges.$inferSelect;

let world: TestWorld;
let year: SimulatedYear;
let sent: (Nudge & { readonly sentAt: Date })[];
beforeAll(async () => {
  world = await createTestWorld();
  year = await simulateYear(world, { seed: 5, peopleCount: 1_000, days: 366 });
  const rows = await world.database.db.select().from(nudges).orderBy(asc(nudges.sentAt));
  sent = rows.flatMap((nudge) => (nudge.sentAt === null ? [] : [{ ...nudge, sentAt: nudge.sentAt }]));
}, 900_000);
afterAll(() => world.close());

const personOf = (employeeId: string) =>
  year.people.find((person) => person.employeeId === employeeId) ?? expect.fail(`nobody is ${employeeId}`);
const lately = (moments: readonly Date[] | undefined, at: Date, days: number) =>
  (moments ?? []).filter((moment) => moment < at && at.getTime() - moment.getTime() < days * dayMs);
/** Every moment at which somebody was written to, in the app or by mail. */
const touches = () =>
  sent.flatMap(({ employeeId, sentAt, mailedAt }) =>
    [sentAt, ...(mailedAt === null ? [] : [mailedAt])].map((at) => ({ employeeId, at })),
  );

describe("a leap year of a thousand people", () => {
  test("really had everything in it", async () => {
    const rounds = await world.database.db.select().from(nudgeRounds);
    expect(year.missedDays.length).toBeGreaterThan(6);
    expect(rounds.length).toBe(366 - year.missedDays.length);
    expect(sent.length).toBeGreaterThan(1_500);
    expect(year.crises).toBeGreaterThan(5);
    const count = (status: string) => sent.filter((nudge) => nudge.status === status).length;
    expect(Math.min(count("answered"), count("unanswered"))).toBeGreaterThan(200);
    expect(sent.filter(({ mailedAt }) => mailedAt !== null).length).toBeGreaterThan(500);
    expect(sent.some(({ day }) => day === "2028-02-29")).toBe(true);
  });

  test("a missed day is never made up for", async () => {
    const days = (await world.database.db.select().from(nudgeRounds)).map(({ day }) => day);
    expect(days.filter((day) => year.missedDays.includes(day))).toEqual([]);
  });

  test("never two mails for one purpose and day", async () => {
    const mails = await world.database.db
      .select()
      .from(outboxMessages)
      .where(eq(outboxMessages.purpose, "check_in"));
    const days = mails.map(({ recipient, createdAt }) => {
      const employeeId = recipient.replace(/^usr_|@.*$/g, "");
      return `${recipient} ${toLocalTime(createdAt, personOf(employeeId).timeZone).day}`;
    });
    expect(new Set(days).size).toBe(days.length);
    expect(mails.length).toBe(sent.filter(({ mailedAt }) => mailedAt !== null).length);
  });

  test("never over the attention budget, over all channels", () => {
    const over = sent.filter(({ id, employeeId, sentAt }) => {
      const others = sent.filter((nudge) => nudge.employeeId === employeeId && nudge.id !== id);
      const contacts = [...others.map((nudge) => nudge.sentAt), ...(year.contacts.get(employeeId) ?? [])];
      return lately(contacts, sentAt, 7).length > 0;
    });
    expect(over).toEqual([]);
  });

  test("nobody on leave, in quiet hours, lately talked to or opted out was contacted", () => {
    for (const { employeeId, at } of touches()) {
      const { leave, timeZone } = personOf(employeeId);
      const local = toLocalTime(at, timeZone);
      expect(isOnLeave(leave, local.day)).toBe(false);
      expect(local.minuteOfDay).toBeGreaterThanOrEqual(8 * 60);
      expect(local.minuteOfDay).toBeLessThan(20 * 60);
      const optedOutAt = year.optedOut.get(employeeId);
      expect(optedOutAt !== undefined && optedOutAt < at).toBe(false);
    }
    for (const { employeeId, sentAt } of sent) {
      expect(lately(year.talks.get(employeeId), sentAt, 14)).toEqual([]);
    }
  });

  test("HR is told after three in a row without an answer, and never sooner", async () => {
    const told = sent.filter(({ toldAt }) => toldAt !== null);
    const raised = await world.database.db.select().from(alerts).where(eq(alerts.kind, "no_answer"));
    expect(raised.length).toBe(told.length);
    expect(told.length).toBeGreaterThan(5);
    for (const { employeeId, sentAt } of told) {
      const answers = (year.answered.get(employeeId) ?? []).filter((at) => at <= sentAt);
      const since = Math.max(0, ...answers.map((at) => at.getTime()));
      const silent = sent.filter(
        (nudge) =>
          nudge.employeeId === employeeId &&
          nudge.status === "unanswered" &&
          nudge.sentAt <= sentAt &&
          nudge.sentAt.getTime() > since,
      );
      expect(silent.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("whoever is low all year and can be reached is asked again and again", () => {
    const low = year.people.filter(
      ({ isLow, hasAccount, employeeId }) => isLow && hasAccount && !year.optedOut.has(employeeId),
    );
    expect(low.length).toBeGreaterThan(20);
    for (const { employeeId } of low) {
      expect(sent.filter((nudge) => nudge.employeeId === employeeId).length).toBeGreaterThan(4);
    }
  });

  test("every crisis was taken over, or more people were called", async () => {
    const crises = await listCrises(world.contextFor());
    expect(crises.length).toBe(year.crises);
    const now = world.contextFor().now().getTime();
    for (const { acknowledgedBy, calls, raisedAt } of crises) {
      if (acknowledgedBy === null && now - raisedAt.getTime() > dayMs) expect(calls).toBeGreaterThan(1);
      expect(calls).toBeGreaterThan(0);
    }
    expect(new Set(crises.map(({ acknowledgedBy }) => acknowledgedBy === null)).size).toBe(2);
  });
});
