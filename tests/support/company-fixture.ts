import type { Db } from "#db/client.ts";
import { activityDays, moodAnswers, performanceReviews, rewards } from "#db/schema/index.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { insertEmployee } from "./findings-fixture.ts";

export type Team = {
  readonly department: string;
  readonly people: number;
  readonly hours: number;
  readonly score: number;
};

/**
 * People by department, ids `<department>-<n>`, each with an answer and a day of work a week for
 * `weeks` weeks that end on Sunday 1 March 2026, one review and one reward. Values swing a little.
 */
export async function insertCompany(db: Db, teams: readonly Team[], weeks = 10): Promise<void> {
  for (const team of teams) {
    for (let person = 1; person <= team.people; person += 1) {
      const employeeId = `${team.department}-${person}`;
      await insertEmployee(db, employeeId, { department: team.department });
      const dates = Array.from({ length: weeks }, (_, week) => addDays("2026-02-25", -7 * week));
      await db.insert(moodAnswers).values(
        dates.map((responseDate, week) => ({
          employeeId,
          responseDate,
          score: Math.min(5, Math.max(1, team.score + ((person + week) % 3) - 1)),
          scaleMaximum: 5,
          source: "import" as const,
          batchId: 1,
        })),
      );
      await db.insert(activityDays).values(
        dates.map((date, week) => ({
          employeeId,
          date,
          teamsMessagesSent: 10,
          emailsSent: 5,
          meetingsAttended: 2,
          workHours: team.hours + ((person + week) % 2) / 2,
          batchId: 1,
        })),
      );
      await insertRecords(db, employeeId, person);
    }
  }
}

async function insertRecords(db: Db, employeeId: string, person: number): Promise<void> {
  const review = {
    employeeId,
    reviewYear: 2025,
    ordinal: 0,
    managerFeedback: "Meets Expectations" as const,
    promotionConsideration: false,
    batchId: 1,
  };
  await db.insert(performanceReviews).values([
    { ...review, reviewPeriod: "H1", rating: 1, position: person * 2 },
    { ...review, reviewPeriod: "H2", rating: 2 + (person % 2), position: person * 2 + 1 },
  ]);
  await db.insert(rewards).values({
    employeeId,
    awardType: "Star Performer",
    awardDate: "2026-01-15",
    points: 100 * (1 + (person % 2)) + person,
    batchId: 1,
  });
}
