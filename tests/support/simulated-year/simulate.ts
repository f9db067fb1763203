import { createRandom, type Random } from "#lib/domain/detection/random.ts";
import type { LeaveSpan } from "#lib/domain/engagement/candidate.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import type { Company, SimulatedPerson, SimulatedYear } from "./company.ts";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Pacific/Auckland",
];
const hourMs = 3_600_000;
/** Ticks of a day, in hours of UTC: the round is made at the first after ten in Berlin. */
const tickHours = [1.5, 9.05, 16, 21.5];
const hourOfPeople = 16;

export type Plot = {
  readonly seed: number;
  readonly peopleCount: number;
  readonly firstDay: string;
  readonly days: number;
  /** Days, counted from 0, on which nothing ran: from the first to before the last. */
  readonly outage: readonly [number, number];
  /** The day on which the clock is put back by eight hours. */
  readonly jumpDay: number;
  /** How likely a crisis is on a day. */
  readonly crisisChance: number;
};

type Log = {
  readonly talks: Map<string, Date[]>;
  readonly answered: Map<string, Date[]>;
  readonly contacts: Map<string, Date[]>;
  readonly optedOut: Map<string, Date>;
  readonly readAt: Map<string, Date>;
};
type Cast = {
  readonly company: Company;
  readonly random: Random;
  readonly people: readonly SimulatedPerson[];
  readonly log: Log;
};

/**
 * A stretch of a company's life: leave, zones, findings that come and go, answers, talks, messages of HR, people who opt out, crises,
 * days on which nothing ran, a clock that jumps back, and runs at once.
 */
export async function simulate(company: Company, plot: Plot): Promise<SimulatedYear> {
  const random = createRandom(plot.seed);
  const people = castPeople(random, plot);
  const log = {
    talks: new Map(),
    answered: new Map(),
    contacts: new Map(),
    optedOut: new Map<string, Date>(),
    readAt: new Map<string, Date>(),
  };
  await company.fill(people);
  const cast = { company, random, people, log };
  const days = Array.from({ length: plot.days }, (_, place) => addDays(plot.firstDay, place));
  const missedDays: string[] = [];
  let crisisCount = 0;
  for (const [place, day] of days.entries()) {
    const isMissed = (place >= plot.outage[0] && place < plot.outage[1]) || random.uniform() < 0.02;
    if (isMissed) missedDays.push(day);
    company.setNow(new Date(`${day}T06:00:00Z`));
    await moveFindings(cast, place);
    crisisCount += await liveADay(cast, { day, isMissed, plot, isJump: place === plot.jumpDay });
  }
  const endedAt = new Date(`${addDays(plot.firstDay, plot.days)}T00:00:00Z`);
  return { people, ...log, days, missedDays, crisisCount, ...(await company.report()), endedAt };
}

function castPeople(random: Random, { peopleCount, firstDay, days }: Plot): SimulatedPerson[] {
  return Array.from({ length: peopleCount }, (_, place) => ({
    employeeId: `EMP${String(place + 1).padStart(5, "0")}`,
    timeZone: zones[place % zones.length] ?? "UTC",
    hasAccount: place % 20 !== 19,
    isLow: place % 25 === 3,
    answers: place % 3 === 0 ? 0 : 0.15,
    ownQuietHours: place % 10 === 4 ? { fromMinute: 18 * 60, toMinute: 9 * 60 + 30 } : null,
    leave: castLeave(random, { firstDay, days }),
  }));
}

/** Up to three stretches of leave, each with a first day of its own. */
function castLeave(random: Random, { firstDay, days }: Pick<Plot, "firstDay" | "days">): LeaveSpan[] {
  const spans = Array.from({ length: random.below(4) }, () => {
    const startDate = addDays(firstDay, random.below(days));
    return { startDate, endDate: addDays(startDate, random.below(25)) };
  });
  return [...new Map(spans.map((span) => [span.startDate, span])).values()];
}

/** A few findings begin and end every day. */
async function moveFindings({ company, random, people }: Cast, place: number): Promise<void> {
  await company.endFindings(() => random.uniform() < 0.02);
  const person = people[random.below(people.length)];
  if (person === undefined || place % 2 === 1) return;
  await company.startFinding(person.employeeId, place % 40 === 0 ? "severe" : "moderate");
}

/** @returns how many crises there were */
async function liveADay(
  cast: Cast,
  { day, isMissed, isJump, plot }: { day: string; isMissed: boolean; isJump: boolean; plot: Plot },
): Promise<number> {
  const { company, random } = cast;
  let crises = 0;
  for (const hour of tickHours) {
    const jump = isJump && hour >= hourOfPeople ? -8 : 0;
    const now = new Date(Date.parse(`${day}T00:00:00Z`) + (hour + jump) * hourMs);
    company.setNow(now);
    // What people do under a clock that was put back would lie before what was done to them.
    if (hour === hourOfPeople && !isJump) crises += await act(cast, now, plot.crisisChance);
    if (!isMissed) await company.run(random.uniform() < 0.05);
  }
  return crises;
}

/** What people do on a day. @returns how many crises there were */
async function act({ company, random, people, log }: Cast, now: Date, crisisChance: number): Promise<number> {
  const asked = await company.listAsked();
  const withAccount = people.filter(({ hasAccount }) => hasAccount);
  for (const { employeeId, answers } of withAccount) {
    const nudgeId = asked.get(employeeId);
    if (nudgeId !== undefined && random.uniform() < 0.15) {
      await company.read(employeeId, nudgeId);
      if (!log.readAt.has(nudgeId)) log.readAt.set(nudgeId, now);
    }
    const isAnswer = nudgeId !== undefined && random.uniform() < answers;
    if (!isAnswer && random.uniform() > 0.001) continue;
    const by = random.uniform() < 0.6 ? "check_in" : "conversation";
    await company.answer(employeeId, by);
    note(log.answered, employeeId, now);
    if (by === "conversation") note(log.talks, employeeId, now);
  }
  const pick = () => withAccount[random.below(withAccount.length)]?.employeeId ?? "";
  if (random.uniform() < 0.3) {
    const employeeId = pick();
    await company.contact(employeeId);
    note(log.contacts, employeeId, now);
  }
  if (random.uniform() < 0.15) {
    const employeeId = pick();
    await company.optOut(employeeId);
    if (!log.optedOut.has(employeeId)) log.optedOut.set(employeeId, now);
  }
  if (random.uniform() >= crisisChance) return 0;
  await company.raiseCrisis(pick(), random.uniform() < 0.5);
  return 1;
}

function note(map: Map<string, Date[]>, key: string, at: Date): void {
  map.set(key, [...(map.get(key) ?? []), at]);
}
