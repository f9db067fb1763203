import type { Db } from "#db/client.ts";
import { countCorrections, listCorrections } from "#db/queries/correction-requests.ts";
import { findMasterRecord } from "#db/queries/profiles.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toCorrectableValues } from "#lib/domain/profile/correction.ts";
import { type CorrectionFilter, correctionPageSize } from "#lib/domain/profile/correction-filter.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { openCorrection } from "./open-correction.ts";

/**
 * Requests for correction as HR filters them, a page at a time, beside what the records say now; whose words are listed is
 * written down as seen. Nobody finds their own here: a colleague answers them.
 * @throws UserFacingError forbidden
 */
export async function listCorrectionInbox(ctx: Ctx, filter: CorrectionFilter) {
  requireRole(ctx, "hr");
  const exceptEmployeeId = findOwnEmployeeId(ctx);
  return ctx.db.transaction(async (tx) => {
    const window = { limit: correctionPageSize, offset: (filter.page - 1) * correctionPageSize };
    const listing = { isOpen: filter.status === "open", exceptEmployeeId };
    const rows = await listCorrections(tx, listing, window);
    const requests = [];
    for (const { request, ...person } of rows) {
      const opened = openCorrection(ctx, request);
      requests.push({ ...opened, ...person, recorded: await readRecorded(tx, opened) });
    }
    const employeeIds = [...new Set(requests.map(({ employeeId }) => employeeId))];
    const counts = await countCorrections(tx, exceptEmployeeId);
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    if (employeeIds.length > 0) {
      await recordEvent(tx, ctx, { action: "corrections.listed", detail: { employeeIds } });
    }
    return { requests, counts, timeZone, now: ctx.now() };
  });
}
export type CorrectionInbox = Awaited<ReturnType<typeof listCorrectionInbox>>;
export type InboxCorrection = CorrectionInbox["requests"][number];

/** What the records say of the field now; null: nothing. */
async function readRecorded(
  db: Db,
  { employeeId, field }: Pick<ReturnType<typeof openCorrection>, "employeeId" | "field">,
): Promise<string | null> {
  const record = await findMasterRecord(db, employeeId);
  return record === null ? null : toCorrectableValues(record)[field];
}
