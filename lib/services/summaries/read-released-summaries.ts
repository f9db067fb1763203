import type { Db } from "#db/client.ts";
import {
  findReleasedSummary,
  listReleasedSummaries,
  type SummaryRow,
  updateSummariesShown,
} from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ConversationAnalysis } from "#lib/domain/analysis/conversation-analysis.ts";
import { type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { openSummary } from "./sealed-summary.ts";

/** A summary that HR may read, as its person let it go. */
export type ReleasedSummary = {
  readonly summaryId: string;
  readonly conversationId: string;
  /** The day of the talk, in the company's zone. */
  readonly date: IsoDate;
  readonly analysis: ConversationAnalysis;
  /** What the person added in their own words. */
  readonly note: string | null;
  readonly isCorrected: boolean;
};

/**
 * The released summaries of a person's talks with Elara, newest first, written down as opened. What waits, is kept back or
 * was taken back is not among them, and nothing tells whether there is such a thing.
 * @throws UserFacingError forbidden, also about oneself; unavailable when one cannot be opened
 */
export async function readReleasedSummaries(
  ctx: Ctx,
  { employeeId }: { employeeId: string },
): Promise<ReleasedSummary[]> {
  requireRole(ctx, "hr");
  refuseOwnRecord(ctx, employeeId);
  return ctx.db.transaction(async (tx) => {
    const rows = await listReleasedSummaries(tx, employeeId);
    return openForHr(tx, ctx, rows);
  });
}

/**
 * One released summary, written down as opened.
 * @throws UserFacingError forbidden, also about oneself; not_found for any that HR may not read; unavailable
 */
export async function readReleasedSummary(
  ctx: Ctx,
  key: { employeeId: string; summaryId: string },
): Promise<ReleasedSummary> {
  requireRole(ctx, "hr");
  refuseOwnRecord(ctx, key.employeeId);
  return ctx.db.transaction(async (tx) => {
    const row = await findReleasedSummary(tx, key);
    const [summary] = row === null ? [] : await openForHr(tx, ctx, [row]);
    if (summary === undefined) throw new UserFacingError("not_found", "There is no such summary.");
    return summary;
  });
}

async function openForHr(tx: Db, ctx: Ctx, rows: readonly SummaryRow[]): Promise<ReleasedSummary[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const { value: timeZone } = await readSetting(tx, companyTimeZone);
  const summaries = rows.map((row) => ({
    summaryId: row.id,
    conversationId: row.conversationId,
    date: toCalendarDate(row.saidAt, timeZone),
    ...openSummary(ctx.vault, row),
    isCorrected: row.correctedAt !== null,
  }));
  const summaryIds = rows.map(({ id }) => id);
  await updateSummariesShown(tx, summaryIds, ctx.now());
  const detail = { summaryIds };
  await recordEvent(tx, ctx, { action: "summaries.read", employeeId: first.employeeId, detail });
  return summaries;
}

export type ListedSummary = Pick<ReleasedSummary, "summaryId" | "date" | "isCorrected">;

/**
 * Of which days HR may read a summary of a person's, newest first; no word of any is opened.
 * @throws UserFacingError forbidden, also about oneself
 */
export async function listReleasedFor(
  ctx: Ctx,
  { employeeId }: { employeeId: string },
): Promise<ListedSummary[]> {
  requireRole(ctx, "hr");
  refuseOwnRecord(ctx, employeeId);
  return ctx.db.transaction(async (tx) => {
    const rows = await listReleasedSummaries(tx, employeeId);
    if (rows.length === 0) return [];
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    await recordEvent(tx, ctx, { action: "summaries.listed", employeeId, detail: { count: rows.length } });
    return rows.map(({ id, saidAt, correctedAt }) => ({
      summaryId: id,
      date: toCalendarDate(saidAt, timeZone),
      isCorrected: correctedAt !== null,
    }));
  });
}
