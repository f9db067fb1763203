import { findRecordDays } from "#db/queries/record-days.ts";
import type { Ctx } from "#lib/context.ts";
import { formatDay, type IsoDate, isCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";

/**
 * Holds that something was known on that day.
 * @throws UserFacingError invalid_input when it is no day or lies in the future, not_found when nothing was known yet
 */
export async function requirePastDay(ctx: Ctx, day: IsoDate): Promise<void> {
  if (!isCalendarDate(day)) {
    throw new UserFacingError("invalid_input", "The day must be a calendar date, such as 2026-03-31.");
  }
  if (day > (await readCompanyToday(ctx))) {
    throw new UserFacingError(
      "invalid_input",
      `${formatDay(day)} lies in the future; look back to a past day.`,
    );
  }
  const known = await findRecordDays(ctx.db);
  if (known === null) {
    throw new UserFacingError("not_found", "There are no records yet. Import files first.");
  }
  if (day < known.first) {
    throw new UserFacingError(
      "not_found",
      `Nothing was known by ${formatDay(day)}: the first record is of ${formatDay(known.first)}.`,
    );
  }
}
