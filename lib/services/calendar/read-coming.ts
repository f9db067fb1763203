import { listLeave } from "#db/queries/person-records.ts";
import { listDatedTasks } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { type ComingThing, listComingThings } from "#lib/domain/calendar/view/coming-things.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { readEvents } from "./imported/read-events.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { openTask } from "./task-words.ts";

const daysAhead = 14;

/** What comes next for the signed-in person, nearest first: tasks, appointments of two weeks, leave. */
export async function readComing(ctx: Ctx, { limit }: { limit: number }): Promise<ComingThing[]> {
  const reader = requireOwnReader(ctx);
  const { db } = ctx;
  const { today, timeZone } = await readOwnToday(db, ctx);
  const stretch = { from: today, to: addDays(today, daysAhead) };
  const tasks = (await listDatedTasks(db, reader, limit)).map((row) => openTask(ctx, row));
  const { items: events } = await readEvents(db, ctx, { userId: reader.userId, timeZone, ...stretch });
  const leave = await listLeave(db, reader.employeeId);
  return listComingThings({ tasks, events, leave }, { today, limit });
}
