import { findPerson, listHrContacts } from "#db/queries/people.ts";
import { listActivity, listMoodAnswers } from "#db/queries/person-records.ts";
import type { Ctx } from "#lib/context.ts";
import { readLatestDates } from "#lib/services/people/latest-dates.ts";
import { readActivityHistories, readMoodHistories } from "#lib/services/people/read-histories.ts";
import { readCompanyToday } from "./company-today.ts";
import { findOwnEmployeeId } from "./own-employee.ts";

/** The signed-in person's own page; null when the account is linked to no known employee. */
export async function readHome(ctx: Ctx) {
  const employeeId = findOwnEmployeeId(ctx);
  const who = employeeId === null ? null : await findPerson(ctx.db, employeeId);
  if (who === null) return null;
  const today = await readCompanyToday(ctx);
  const latestDates = await readLatestDates(ctx.db);
  const answers = await listMoodAnswers(ctx.db, who.employeeId);
  const activity = await listActivity(ctx.db, who.employeeId);
  return {
    who,
    today,
    latestDates,
    answers,
    workDays: activity.map(({ date, workHours }) => ({ date, value: workHours })),
    mood: await readMoodHistories(ctx.db, answers, latestDates.mood),
    activity: await readActivityHistories(ctx.db, activity, latestDates.activity),
    contacts: await listHrContacts(ctx.db),
  };
}
export type HomeView = NonNullable<Awaited<ReturnType<typeof readHome>>>;
