import { isOnLeave } from "#lib/domain/engagement/candidate.ts";
import { defaultEngagementSettings, toQuietHours } from "#lib/domain/engagement/settings.ts";
import { isQuiet } from "#lib/domain/notification/quiet-hours.ts";
import { toLocalTime } from "#lib/domain/time/local-time.ts";
import type { SentNudge, SimulatedPerson, SimulatedYear } from "./company.ts";

const { followUp, restraint, quietHours } = defaultEngagementSettings;
const dayMs = 86_400_000;
const daysFrom = (one: Date, other: Date) => (other.getTime() - one.getTime()) / dayMs;

/** What must never happen, each with the cases in which it did. */
export const invariants: Readonly<Record<string, (year: SimulatedYear) => string[]>> = {
  "a missed day is never made up for, and every other has one round": ({ days, missedDays, roundDays }) => [
    ...roundDays.filter((day, place) => missedDays.includes(day) || roundDays.indexOf(day) !== place),
    ...days.filter((day) => !missedDays.includes(day) && !roundDays.includes(day)),
  ],
  "never two mails for one purpose and day": (year) => {
    const zoneOf = zones(year);
    return repeated(
      year.mails.map(({ employeeId, at }) => `${employeeId} ${toLocalTime(at, zoneOf(employeeId)).day}`),
    );
  },
  "every mail belongs to one nudge": ({ mails, sent }) => {
    const due = sent.flatMap(({ employeeId, mailedAt }) =>
      mailedAt === null ? [] : [`${employeeId} ${mailedAt.toISOString()}`],
    );
    const found = mails.map(({ employeeId, at }) => `${employeeId} ${at.toISOString()}`);
    return [...found.filter((one) => !due.includes(one)), ...due.filter((one) => !found.includes(one))];
  },
  "never over the attention budget, over all channels": (year) => {
    const byPerson = Map.groupBy(year.sent, ({ employeeId }) => employeeId);
    return year.sent
      .filter((nudge) => {
        const others = (byPerson.get(nudge.employeeId) ?? []).filter((other) => other !== nudge);
        const contacts = (year.contacts.get(nudge.employeeId) ?? []).filter((at) => at <= nudge.sentAt);
        const moments = [...others.map(({ sentAt }) => sentAt), ...contacts];
        return moments.some((at) => Math.abs(daysFrom(at, nudge.sentAt)) < restraint.contactDays);
      })
      .map(name);
  },
  "nobody on leave is contacted": (year) =>
    touches(year).flatMap(({ person, local, words }) => (isOnLeave(person.leave, local.day) ? [words] : [])),
  "nobody is contacted in quiet hours, the company's or their own": (year) =>
    touches(year).flatMap(({ person: { ownQuietHours }, local: { minuteOfDay }, words }) =>
      isQuiet(toQuietHours(quietHours), minuteOfDay) || isQuiet(ownQuietHours, minuteOfDay) ? [words] : [],
    ),
  "nobody who opted out is contacted": (year) =>
    touches(year).flatMap(({ person: { employeeId }, at, words }) => {
      const since = year.optedOut.get(employeeId);
      return since !== undefined && since < at ? [words] : [];
    }),
  "nobody who lately talked is asked": ({ sent, talks }) =>
    sent
      .filter(({ employeeId, sentAt }) =>
        (talks.get(employeeId) ?? []).some(
          (at) => at <= sentAt && daysFrom(at, sentAt) < restraint.talkedWithinDays,
        ),
      )
      .map(name),
  "no mail about what was read or answered": ({ sent, readAt, answered }) =>
    sent
      .filter(({ id, employeeId, sentAt, mailedAt }) => {
        if (mailedAt === null) return false;
        const read = readAt.get(id);
        const answers = answered.get(employeeId) ?? [];
        return (
          (read !== undefined && read <= mailedAt) || answers.some((at) => at > sentAt && at <= mailedAt)
        );
      })
      .map(name),
  "only somebody with an account is asked": (year) =>
    touches(year).flatMap(({ person, words }) => (person.hasAccount ? [] : [words])),
  "HR is told after three in a row without an answer, and never sooner": findWrongTelling,
  "one alert each time HR is told": ({ sent, silenceAlerts }) => {
    const told = sent.filter(({ toldAt }) => toldAt !== null).length;
    return told === silenceAlerts ? [] : [`${told} told, ${silenceAlerts} alerts`];
  },
  "every crisis is taken over, or more people are called": ({ crises, crisisCount, endedAt }) => [
    ...(crises.length === crisisCount ? [] : [`${crisisCount} crises, ${crises.length} alerts`]),
    ...crises
      .filter(
        ({ raisedAt, isTakenOver, calls }) =>
          calls < 1 || (!isTakenOver && daysFrom(raisedAt, endedAt) > 1 && calls < 2),
      )
      .map(({ raisedAt }) => raisedAt.toISOString()),
  ],
};

const name = ({ employeeId, sentAt }: SentNudge) => `${employeeId} ${sentAt.toISOString()}`;

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((one) => seen.size === seen.add(one).size);
}

function zones(year: SimulatedYear): (employeeId: string) => string {
  const people = peopleById(year);
  return (employeeId) => people.get(employeeId)?.timeZone ?? "UTC";
}

function peopleById({ people }: SimulatedYear): ReadonlyMap<string, SimulatedPerson> {
  return new Map(people.map((person) => [person.employeeId, person]));
}

/** Every moment at which somebody was written to, in the app or by mail, with what their wall showed. */
function touches(year: SimulatedYear) {
  const people = peopleById(year);
  return year.sent.flatMap(({ employeeId, sentAt, mailedAt }) => {
    const person = people.get(employeeId);
    if (person === undefined) throw new Error(`nobody is ${employeeId}`);
    return [sentAt, ...(mailedAt === null ? [] : [mailedAt])].map((at) => {
      const local = toLocalTime(at, person.timeZone);
      return { person, at, local, words: `${employeeId} ${local.day} ${local.minuteOfDay}` };
    });
  });
}

function findWrongTelling(year: SimulatedYear): string[] {
  const byPerson = Map.groupBy(year.sent, ({ employeeId }) => employeeId);
  return [...byPerson].flatMap(([employeeId, nudges]) => {
    const inOrder = nudges.toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
    const answers = year.answered.get(employeeId) ?? [];
    let silent: SentNudge[] = [];
    return inOrder.flatMap((nudge) => {
      const closedAt = nudge.closedAt ?? year.endedAt;
      const lastAnswer = answers.findLast((at) => at <= closedAt) ?? new Date(0);
      silent = [...silent, nudge].filter(
        ({ status, sentAt }) =>
          status === "unanswered" && sentAt > lastAnswer && daysFrom(sentAt, closedAt) < followUp.countedDays,
      );
      const isDue = nudge.status === "unanswered" && silent.length >= followUp.unansweredLimit;
      if (isDue) silent = [];
      return isDue === (nudge.toldAt !== null) ? [] : [name(nudge)];
    });
  });
}
