import { listPeoplePage } from "#db/queries/people.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ExportedTable } from "#lib/domain/export/exported-table.ts";
import type { PeopleFilter } from "#lib/domain/insight/people-filter.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { mostExported } from "./most-exported.ts";

/**
 * The directory as HR filters it, all pages of it. Whoever is marked in it is written down, as in the list.
 * @throws UserFacingError forbidden
 */
export async function exportPeople(ctx: Ctx, filter: PeopleFilter): Promise<ExportedTable> {
  requireRole(ctx, "hr");
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const people = await listPeoplePage(tx, { ...filter, page: 1 }, mostExported);
    const isMarked = (person: (typeof people)[number]) =>
      person.flagId !== null && person.employeeId !== self;
    const employeeIds = people.filter(isMarked).map(({ employeeId }) => employeeId);
    await recordEvent(tx, ctx, {
      action: "people.exported",
      detail: { employeeIds, peopleCount: people.length },
    });
    return {
      name: "People",
      head: ["Employee ID", "Name", "Department", "Job title", "Location", "In focus", "Still here"],
      rows: people.map((person) => [
        ...[person.employeeId, person.name, person.department, person.jobTitle, person.location],
        ...[isMarked(person) ? "yes" : "no", person.isActive ? "yes" : "no"],
      ]),
    };
  });
}
