import type { Db } from "#db/client.ts";
import { insertTopics, type SummaryRow, updateSummary } from "#db/queries/conversation-summaries.ts";
import type { Ctx } from "#lib/context.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { listTopics } from "#lib/domain/insight/summary/stored-summary.ts";
import type { SummaryReleaser } from "#lib/domain/insight/summary/summary-status.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { markSubjectSettled } from "#lib/services/notifications/mark-subject-read.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { openSummary } from "./sealed-summary.ts";

/**
 * Lets HR read a summary that the caller holds, as its person corrected it: what they took out is destroyed with it. From
 * now on its topics count.
 * @throws UserFacingError unavailable when it cannot be opened; nothing is released then
 */
export async function storeRelease(tx: Db, ctx: Ctx, row: SummaryRow, by: SummaryReleaser): Promise<void> {
  const summaryId = row.id;
  await storeTopics(tx, ctx, row);
  await updateSummary(tx, summaryId, {
    status: "released",
    sealedSummary: row.sealedCorrection ?? row.sealedSummary,
    sealedCorrection: null,
    releasedAt: ctx.now(),
    releasedBy: by,
    keptBackAt: null,
    releaseAt: null,
  });
  await markSubjectSettled(tx, ctx, { kind: "summary", subjectId: summaryId });
  await recordEvent(tx, ctx, {
    action: "summary.released",
    employeeId: row.employeeId,
    subject: summaryId,
    detail: { by },
  });
}

/** What a summary that HR may read is about, as data. */
export async function storeTopics(tx: Db, ctx: Ctx, row: SummaryRow): Promise<void> {
  const { analysis } = openSummary(ctx.vault, row);
  const { value: timeZone } = await readSetting(tx, companyTimeZone);
  const { id: summaryId, employeeId } = row;
  const date = toCalendarDate(row.saidAt, timeZone);
  await insertTopics(
    tx,
    listTopics(analysis).map((topic) => ({ summaryId, topic, employeeId, date })),
  );
}
