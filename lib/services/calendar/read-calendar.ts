import { listLeave } from "#db/queries/person-records.ts";
import { listDoneTasks, listTasksOf } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { addMonths, buildMonthGrid, type Month, monthOf } from "#lib/domain/calendar/grid/month-grid.ts";
import { weekStartIn } from "#lib/domain/calendar/grid/week-start.ts";
import { placeItems } from "#lib/domain/calendar/view/calendar-item.ts";
import { describeWeeksAhead } from "#lib/domain/calendar/view/workload.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { readEvents } from "./imported/read-events.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { openTask } from "./task-words.ts";

export const mostTasks = 1_000;
const mostDoneShown = 20;
const weeksAhead = 4;
/**
 * The signed-in person's calendar: a month, everything open, the weeks ahead in words.
 * @param input.month which one; this one when null
 * @param input.country where weeks begin as the browser has it, used while the person says nothing themselves
 */
export async function readCalendar(
  ctx: Ctx,
  input: { readonly month: Month | null; readonly country: string | null },
) {
  const reader = requireOwnReader(ctx);
  const { db } = ctx;
  const { today, timeZone } = await readOwnToday(db, ctx);
  const profile = await readProfile(db, reader.userId);
  const weekStart = weekStartIn(profile.country ?? input.country);
  const grid = buildMonthGrid({ month: input.month ?? monthOf(today), weekStart, today });
  const month = { from: grid.first, to: grid.last };
  const ahead = { from: today, to: addDays(today, weeksAhead * 7) };
  const rows = await listTasksOf(db, reader, { ...month, limit: mostTasks });
  const tasks = rows.map((row) => openTask(ctx, row));
  const leave = (await listLeave(db, reader.employeeId)).filter(
    ({ startDate, endDate }) => startDate <= endDate,
  );
  const inMonth = await readEvents(db, ctx, { userId: reader.userId, timeZone, ...month });
  const inAhead = await readEvents(db, ctx, { userId: reader.userId, timeZone, ...ahead });
  return {
    today,
    timeZone,
    grid,
    weekStart,
    days: placeItems({ tasks, events: inMonth.items, leave }, { ...month, today }),
    isCut: inMonth.isCut,
    openTasks: tasks.filter(({ completedAt }) => completedAt === null),
    doneTasks: (await listDoneTasks(db, reader, mostDoneShown)).map((row) => openTask(ctx, row)),
    upcoming: placeItems({ tasks: [], events: inAhead.items, leave }, { ...ahead, today }),
    weeks: describeWeeksAhead(placeItems({ tasks, events: inAhead.items, leave }, { ...ahead, today }), {
      today,
      weekStart,
      weekCount: weeksAhead,
    }),
    previous: addMonths(grid.month, -1),
    next: addMonths(grid.month, 1),
  };
}
export type CalendarView = Awaited<ReturnType<typeof readCalendar>>;
