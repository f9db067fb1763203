import { countFocus, findNewestRun, listFocusDepartments, listFocusPage } from "#db/queries/focus.ts";
import { listLocations } from "#db/queries/people.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { FocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { isStandingFlag, selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * The people with an open flag, as HR filters and sorts them, one page at a time. Who is listed is
 * written down as seen. A person never finds themselves here: a colleague looks after them.
 */
export async function listFocus(ctx: Ctx, filter: FocusFilter) {
  requireRole(ctx, "hr");
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const rows = await listFocusPage(tx, filter, self);
    const total = await countFocus(tx, filter, self);
    const everybody: FocusFilter = { ...filter, text: "", severity: null, department: null, location: null };
    const open = await countFocus(tx, { ...everybody, decision: "all" }, self);
    const dismissed = await countFocus(tx, { ...everybody, decision: "dismissed" }, self);
    const departments = await listFocusDepartments(tx);
    const locations = await listLocations(tx);
    const latestRun = await findNewestRun(tx, "completed");
    if (rows.length > 0) {
      const employeeIds = rows.map((row) => row.employeeId);
      await recordEvent(tx, ctx, { action: "focus.listed", detail: { employeeIds } });
    }
    return { people: rows.map(toListed), total, open, dismissed, departments, locations, latestRun };
  });
}

type FocusRow = Awaited<ReturnType<typeof listFocusPage>>[number];

/** A finding with the sentences that HR may read now. */
export function toListed({ problems, ...row }: FocusRow) {
  const isMoodOpen = isStandingFlag({ endedAt: null, decision: row.decision });
  const { reasons, holdsBackMood } = selectVisibleReasons(problems, isMoodOpen);
  return { ...row, sentences: reasons.map((reason) => reason.sentence), holdsBackMood };
}

export type FocusList = Awaited<ReturnType<typeof listFocus>>;
export type FocusPerson = FocusList["people"][number];
