import { listFocusPage } from "#db/queries/focus.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ExportedTable } from "#lib/domain/export/exported-table.ts";
import { decisionWords, severityWords } from "#lib/domain/insight/finding-words.ts";
import type { FocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { toListed } from "#lib/services/focus/list-focus.ts";
import { mostExported } from "./most-exported.ts";

/**
 * The people with an open flag as HR filters and sorts them, all pages of the list: what the list shows and nothing more.
 * Who is in it is written down.
 * @throws UserFacingError forbidden
 */
export async function exportFocus(ctx: Ctx, filter: FocusFilter): Promise<ExportedTable> {
  requireRole(ctx, "hr");
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const rows = await listFocusPage(tx, { ...filter, page: 1 }, self, mostExported);
    const employeeIds = rows.map(({ employeeId }) => employeeId);
    await recordEvent(tx, ctx, { action: "focus.exported", detail: { employeeIds } });
    return {
      name: "Focus",
      head: ["Employee ID", "Name", "Department", "Job title", "Severity", "Why", "Since", "Decision"],
      rows: rows
        .map(toListed)
        .map((person) => [
          ...[person.employeeId, person.name, person.department, person.jobTitle],
          ...[severityWords[person.severity], person.sentences.join(" ")],
          person.openedAt.toISOString().slice(0, 10),
          person.decision === null ? "None yet" : decisionWords[person.decision],
        ]),
    };
  });
}
