import { deleteCalendar } from "#db/queries/calendar.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnReader } from "../own-reader.ts";

/** Destroys one's own imported calendar with its events and key. @throws UserFacingError not_found */
export async function removeCalendar(ctx: Ctx, { calendarId }: { calendarId: string }): Promise<void> {
  const { userId, employeeId } = requireOwnReader(ctx);
  await ctx.db.transaction(async (tx) => {
    if (!(await deleteCalendar(tx, { calendarId, userId }))) {
      throw new UserFacingError("not_found", "There is no such calendar any more.");
    }
    await recordEvent(tx, ctx, { action: "calendar.removed", employeeId, subject: calendarId });
  });
}
