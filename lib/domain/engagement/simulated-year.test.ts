import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import type { SentNudge, SimulatedYear } from "#tests/support/simulated-year/company.ts";
import { createPaperCompany } from "#tests/support/simulated-year/paper-company.ts";
import { simulate } from "#tests/support/simulated-year/simulate.ts";
import { invariants } from "#tests/support/simulated-year/violations.ts";

const hourMs = 3_600_000;
let year: SimulatedYear;
beforeAll(async () => {
  year = await simulate(createPaperCompany(), {
    seed: 5,
    peopleCount: 1_000,
    firstDay: "2028-01-01",
    days: 366,
    outage: [120, 126],
    jumpDay: 200,
    crisisChance: 0.05,
  });
}, 300_000);

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * hourMs);
const first = (is: (nudge: SentNudge) => boolean = () => true) =>
  year.sent.find(is) ?? expect.fail("nothing of the kind was sent");
/** The year with one nudge changed. */
const changed = (nudge: SentNudge, to: Partial<SentNudge>): SimulatedYear => ({
  ...year,
  sent: year.sent.map((other) => (other === nudge ? { ...nudge, ...to } : other)),
});
const isMailed = ({ mailedAt }: SentNudge) => mailedAt !== null;

describe("a leap year of a thousand people", () => {
  test("really had everything in it", () => {
    const count = (status: string) => year.sent.filter((nudge) => nudge.status === status).length;
    expect(year.missedDays.length).toBeGreaterThan(6);
    expect(year.sent.length).toBeGreaterThan(1_500);
    expect(year.crisisCount).toBeGreaterThan(5);
    expect(Math.min(count("answered"), count("unanswered"))).toBeGreaterThan(200);
    expect(year.mails.length).toBeGreaterThan(500);
    expect(year.silenceAlerts).toBeGreaterThan(5);
    expect(year.sent.some(({ day }) => day === "2028-02-29")).toBe(true);
    expect(new Set(year.crises.map(({ isTakenOver }) => isTakenOver)).size).toBe(2);
  });

  test.each(Object.entries(invariants))("%s", (_what, findViolations) => {
    expect(findViolations(year)).toEqual([]);
  });

  test("whoever is low all year and can be reached is asked again and again", () => {
    const low = year.people.filter(
      ({ isLow, hasAccount, employeeId }) => isLow && hasAccount && !year.optedOut.has(employeeId),
    );
    expect(low.length).toBeGreaterThan(20);
    for (const { employeeId } of low) {
      expect(year.sent.filter((nudge) => nudge.employeeId === employeeId).length).toBeGreaterThan(4);
    }
  });
});

/** A year with a fault for each invariant; without its fault each of them is a year without any. */
const planted: Readonly<Record<keyof typeof invariants, () => SimulatedYear>> = {
  "a missed day is never made up for, and every other has one round": () => ({
    ...year,
    roundDays: [...year.roundDays, ...year.missedDays.slice(0, 1)],
  }),
  "never two mails for one purpose and day": () => ({
    ...year,
    mails: [...year.mails, ...year.mails.slice(0, 1)],
  }),
  "every mail belongs to one nudge": () => ({ ...year, mails: year.mails.slice(1) }),
  "never over the attention budget, over all channels": () => {
    const { employeeId, sentAt } = first();
    return { ...year, contacts: new Map([[employeeId, [later(sentAt, -24 * 6.9)]]]) };
  },
  "nobody on leave is contacted": () => {
    const { employeeId, mailedAt } = first(isMailed);
    const day = (mailedAt ?? new Date(0)).toISOString().slice(0, 10);
    const leave = [{ startDate: addDays(day, 1), endDate: addDays(day, -1) }];
    const people = year.people.map((one) => (one.employeeId === employeeId ? { ...one, leave } : one));
    return { ...year, people };
  },
  "nobody is contacted in quiet hours, the company's or their own": () => {
    const nudge = first();
    return changed(nudge, { sentAt: later(nudge.sentAt, 12) });
  },
  "nobody who opted out is contacted": () => {
    const { employeeId, mailedAt } = first(isMailed);
    return { ...year, optedOut: new Map([[employeeId, later(mailedAt ?? new Date(0), -0.1)]]) };
  },
  "nobody who lately talked is asked": () => {
    const { employeeId, sentAt } = first();
    return { ...year, talks: new Map([[employeeId, [later(sentAt, -24 * 13.9)]]]) };
  },
  "no mail about what was read or answered": () => {
    const { id, mailedAt } = first(isMailed);
    return { ...year, readAt: new Map([[id, later(mailedAt ?? new Date(0), -0.1)]]) };
  },
  "only somebody with an account is asked": () => {
    const { employeeId } = first();
    const without = year.people.map((one) =>
      one.employeeId === employeeId ? { ...one, hasAccount: false } : one,
    );
    return { ...year, people: without };
  },
  "HR is told after three in a row without an answer, and never sooner": () =>
    changed(
      first(({ toldAt }) => toldAt !== null),
      { toldAt: null },
    ),
  "one alert each time HR is told": () => ({ ...year, silenceAlerts: year.silenceAlerts - 1 }),
  "every crisis is taken over, or more people are called": () => ({
    ...year,
    crises: year.crises.map((crisis, place) =>
      place === 0 ? { ...crisis, isTakenOver: false, calls: 1 } : crisis,
    ),
  }),
};

test.each(Object.entries(invariants))("a fault would be found: %s", (what, findViolations) => {
  const plant = planted[what] ?? expect.fail("no fault is planted for it");
  expect(findViolations(plant())).not.toEqual([]);
});
