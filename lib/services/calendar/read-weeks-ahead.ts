import { listLeave } from "#db/queries/person-records.ts";
import { listTasksOf } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { weekStartIn } from "#lib/domain/calendar/grid/week-start.ts";
import { placeItems } from "#lib/domain/calendar/view/calendar-item.ts";
import { describeWeeksAhead, type WeekLoad } from "#lib/domain/calendar/view/workload.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { readEvents } from "./imported/read-events.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { mostTasks } from "./read-calendar.ts";
import { openTask } from "./task-words.ts";

/**
 * How full the signed-in person's next weeks are: this one from today on, then whole ones.
 * @param input.country where weeks begin as the browser has it, used while the person says nothing themselves
 */
export async function readWeeksAhead(
  ctx: Ctx,
  input: { readonly weekCount: number; readonly country: string | null },
): Promise<WeekLoad[]> {
  const reader = requireOwnReader(ctx);
  const { db } = ctx;
  const { today, timeZone } = await readOwnToday(db, ctx);
  const profile = await readProfile(db, reader.userId);
  const ahead = { from: today, to: addDays(today, input.weekCount * 7) };
  const rows = await listTasksOf(db, reader, { ...ahead, limit: mostTasks });
  const { items: events } = await readEvents(db, ctx, { userId: reader.userId, timeZone, ...ahead });
  const leave = (await listLeave(db, reader.employeeId)).filter(
    ({ startDate, endDate }) => startDate <= endDate,
  );
  const items = placeItems(
    { tasks: rows.map((row) => openTask(ctx, row)), events, leave },
    { ...ahead, today },
  );
  return describeWeeksAhead(items, {
    today,
    weekStart: weekStartIn(profile.country ?? input.country),
    weekCount: input.weekCount,
  });
}
