import type { Db } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { addDays, type IsoDate, isCalendarDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { type InterventionKind, nonInterventionKinds } from "#lib/domain/safety/intervention.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const longestAgoDays = 366;

/**
 * What was done and when, as it is kept.
 * @throws UserFacingError invalid_input at the field
 */
export async function requireDone(
  db: Db,
  ctx: Ctx,
  input: { readonly kinds: readonly InterventionKind[]; readonly doneOn: string },
): Promise<{ kinds: readonly InterventionKind[]; doneOn: IsoDate }> {
  const { doneOn } = input;
  const kinds = [...new Set(input.kinds)];
  const { value: timeZone } = await readSetting(db, companyTimeZone);
  const today = toCalendarDate(ctx.now(), timeZone);
  if (kinds.length === 0) throw refuse("kinds", "Please choose what was done.");
  if (kinds.length > 1 && kinds.some((kind) => nonInterventionKinds.includes(kind))) {
    throw refuse("kinds", "“Not reached” and “nothing was needed” stand alone.");
  }
  if (!isCalendarDate(doneOn)) throw refuse("doneOn", "Please enter a day.");
  if (doneOn > today) throw refuse("doneOn", "This day has not come yet.");
  if (doneOn < addDays(today, -longestAgoDays)) throw refuse("doneOn", "This is more than a year ago.");
  return { kinds, doneOn };
}

function refuse(field: string, problem: string): UserFacingError {
  return new UserFacingError("invalid_input", "Please check what you entered.", {
    fieldErrors: { [field]: problem },
  });
}
