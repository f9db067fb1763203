import { listLeave } from "#db/queries/person-records.ts";
import { listDatedTasks, listTasksOf } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { weekStartIn } from "#lib/domain/calendar/grid/week-start.ts";
import { placeItems } from "#lib/domain/calendar/view/calendar-item.ts";
import { type ComingThing, listComingThings } from "#lib/domain/calendar/view/coming-things.ts";
import { describeWeeksAhead, type WeekLoad } from "#lib/domain/calendar/view/workload.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { readEvents } from "./imported/read-events.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { mostTasks } from "./read-calendar.ts";
import { openTask } from "./task-words.ts";

const weekCount = 2;

/**
 * What comes next for the signed-in person, nearest first (tasks, appointments of two weeks, leave), and how full this week
 * from today on and the next one are.
 * @param input.country where weeks begin as the browser has it, used while the person says nothing themselves
 */
export async function readAhead(
  ctx: Ctx,
  { limit, country }: { readonly limit: number; readonly country: string | null },
): Promise<{ coming: ComingThing[]; weeks: WeekLoad[] }> {
  const reader = requireOwnReader(ctx);
  const { db } = ctx;
  const { today, timeZone } = await readOwnToday(db, ctx);
  const profile = await readProfile(db, reader.userId);
  const ahead = { from: today, to: addDays(today, weekCount * 7) };
  const { items: events } = await readEvents(db, ctx, { userId: reader.userId, timeZone, ...ahead });
  const leave = await listLeave(db, reader.employeeId);
  const dated = (await listDatedTasks(db, reader, limit)).map((row) => openTask(ctx, row));
  const tasks = (await listTasksOf(db, reader, { ...ahead, limit: mostTasks })).map((row) =>
    openTask(ctx, row),
  );
  const lasting = leave.filter(({ startDate, endDate }) => startDate <= endDate);
  return {
    coming: listComingThings({ tasks: dated, events, leave }, { today, limit }),
    weeks: describeWeeksAhead(placeItems({ tasks, events, leave: lasting }, { ...ahead, today }), {
      today,
      weekStart: weekStartIn(profile.country ?? country),
      weekCount,
    }),
  };
}
