import { listCalendars } from "#db/queries/calendar.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { openCalendarName } from "./event-words.ts";

/** The calendars that the signed-in person brought along, the newest first. */
export async function listOwnCalendars(ctx: Ctx) {
  const calendars = await listCalendars(ctx.db, requireUserId(ctx));
  return calendars.map((calendar) => ({
    id: calendar.id,
    name: openCalendarName(ctx.vault, calendar),
    eventCount: calendar.eventCount,
    importedAt: calendar.importedAt,
  }));
}
export type OwnCalendar = Awaited<ReturnType<typeof listOwnCalendars>>[number];
