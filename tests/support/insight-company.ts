import type { Db } from "#db/client.ts";
import { activityDays, employees, interventions, moodAnswers, rewards } from "#db/schema/index.ts";
import { createRandom } from "#lib/domain/detection/random.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { drawNormal } from "./draw-normal.ts";

type CompanyInput = {
  readonly seed: number;
  readonly people: number;
  /** What each hour a day more than usual does to mood, in mood from 0 to 1. */
  readonly hoursSlope: number;
  /** What an intervention adds to mood from its day on. */
  readonly effect: number;
  /** For so many something is done, those whose mood was lowest before. */
  readonly treated: number;
};

export const lastAnswer = "2026-02-28";
export const interventionDay = "2025-10-15";
const weeks = 64;
const dayOf = (week: number) => addDays(lastAnswer, -7 * (weeks - 1 - week));

/**
 * A company of four departments with an answer and a day of work a week up to 28 February 2026. Departments and months differ in
 * both mood and hours, so that whoever forgets that finds what is not there; rewards fall as they like.
 */
export async function insertInsightCompany(db: Db, input: CompanyInput): Promise<void> {
  const people = drawPeople(input);
  const treated = chooseTreated(people, input.treated);
  const createdAt = new Date("2025-01-01T08:00:00Z");
  await db
    .insert(employees)
    .values(people.map(({ employeeId, department }) => ({ id: employeeId, department, createdAt })));
  for (const person of people) {
    await insertRecords(db, person, treated.has(person.employeeId) ? input.effect : 0);
  }
  if (treated.size === 0) return;
  await db.insert(interventions).values(
    [...treated].map((employeeId, index) => ({
      id: `int_${index}`,
      employeeId,
      kind: "workload" as const,
      doneOn: interventionDay,
      recordedAt: new Date("2025-10-15T10:00:00Z"),
    })),
  );
}

type DrawnPerson = {
  readonly employeeId: string;
  readonly department: string;
  readonly answers: readonly { readonly date: string; readonly hours: number; readonly mood: number }[];
  readonly reward: { readonly week: number; readonly points: number } | null;
};

function drawPeople({ seed, people, hoursSlope }: CompanyInput): DrawnPerson[] {
  const random = createRandom(seed);
  return Array.from({ length: people }, (_, index) => {
    const level = 0.55 + 0.12 * drawNormal(random) + 0.1 * ((index % 4) - 1.5);
    const usualHours = 8 + 0.5 * drawNormal(random) + 0.6 * ((index % 4) - 1.5);
    const answers = Array.from({ length: weeks }, (_, week) => {
      const [moodShift, hoursShift] = shiftOf(seed, week);
      const own = 0.8 * drawNormal(random);
      const mood = level + moodShift + hoursSlope * own + 0.15 * drawNormal(random);
      return { date: dayOf(week), hours: Math.min(20, Math.max(1, usualHours + hoursShift + own)), mood };
    });
    const reward =
      random.uniform() < 0.5 ? { week: 20 + random.below(40), points: 50 + random.below(200) } : null;
    return {
      employeeId: `P${String(index).padStart(3, "0")}`,
      department: `Team ${index % 4}`,
      answers,
      reward,
    };
  });
}

/** Every second one of those whose mood was lowest in the eight weeks before. */
function chooseTreated(people: readonly DrawnPerson[], count: number): ReadonlySet<string> {
  const moodBefore = ({ answers }: DrawnPerson) =>
    answers
      .filter(({ date }) => date < interventionDay && date >= addDays(interventionDay, -56))
      .reduce((sum, { mood }) => sum + mood, 0);
  const lowest = people.toSorted((one, other) => moodBefore(one) - moodBefore(other)).slice(0, count * 2);
  return new Set(lowest.filter((_, index) => index % 2 === 0).map(({ employeeId }) => employeeId));
}

async function insertRecords(
  db: Db,
  { employeeId, answers, reward }: DrawnPerson,
  effect: number,
): Promise<void> {
  const scoreOf = (date: string, mood: number) => {
    const felt = mood + (date > interventionDay ? effect : 0);
    return 1 + Math.round(Math.min(1, Math.max(0, felt)) * 4);
  };
  await db.insert(moodAnswers).values(
    answers.map(({ date, mood }) => ({
      employeeId,
      responseDate: date,
      score: scoreOf(date, mood),
      scaleMaximum: 5,
      source: "import" as const,
      batchId: 1,
    })),
  );
  const office = { teamsMessagesSent: 3, emailsSent: 3, meetingsAttended: 2, batchId: 1 };
  await db
    .insert(activityDays)
    .values(answers.map(({ date, hours }) => ({ employeeId, date, workHours: hours, ...office })));
  if (reward === null) return;
  await db.insert(rewards).values({
    employeeId,
    awardType: "Star Performer",
    awardDate: dayOf(reward.week),
    points: reward.points,
    batchId: 1,
  });
}

/** What everybody in the company feels at once in a month, and works at once, unrelated to one another. */
function shiftOf(seed: number, week: number): readonly [number, number] {
  const random = createRandom(seed, 1 + Math.floor(week / 4));
  return [0.06 * drawNormal(random), 0.7 * drawNormal(random)];
}
