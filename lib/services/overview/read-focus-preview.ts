import { countFocus, listFocusPage } from "#db/queries/focus.ts";
import type { Ctx } from "#lib/context.ts";
import type { Severity } from "#lib/domain/detection/verdicts.ts";
import { parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { isStandingFlag, selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

const previewLength = 5;

export type FocusPreview = {
  readonly total: number;
  readonly people: readonly {
    readonly employeeId: string;
    readonly name: string;
    readonly department: string;
    readonly severity: Severity;
    /** The strongest reason that may be read; null when all are held back. */
    readonly sentence: string | null;
  }[];
};

/**
 * The most severe open flags, without the reader's own and without those HR dismissed. Who is shown is
 * written down as seen.
 */
export async function readFocusPreview(ctx: Ctx): Promise<FocusPreview> {
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const filter = parseFocusFilter({});
  return ctx.db.transaction(async (tx) => {
    const rows = (await listFocusPage(tx, filter, self)).slice(0, previewLength);
    const total = await countFocus(tx, filter, self);
    if (rows.length > 0) {
      const employeeIds = rows.map((row) => row.employeeId);
      await recordEvent(tx, ctx, { action: "focus.viewed", detail: { employeeIds } });
    }
    return { total, people: rows.map(toPreview) };
  });
}

type FocusRow = Awaited<ReturnType<typeof listFocusPage>>[number];

function toPreview(row: FocusRow): FocusPreview["people"][number] {
  const isMoodOpen = isStandingFlag({ endedAt: null, decision: row.decision });
  const { reasons } = selectVisibleReasons(row.problems, isMoodOpen);
  return {
    employeeId: row.employeeId,
    name: row.name ?? row.employeeId,
    department: row.department,
    severity: row.severity,
    sentence: reasons[0]?.sentence ?? null,
  };
}
