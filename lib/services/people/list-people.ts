import { countPeople, listDepartments, listLocations, listPeoplePage } from "#db/queries/people.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { PeopleFilter } from "#lib/domain/insight/people-filter.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * The directory as HR searches it, one page at a time; whoever has an open flag is marked, and then
 * written down as seen.
 */
export async function listPeople(ctx: Ctx, filter: PeopleFilter) {
  requireRole(ctx, "hr");
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const rows = await listPeoplePage(tx, filter);
    const people = rows.map(({ flagId, ...row }) => ({
      ...row,
      isFlagged: flagId !== null && row.employeeId !== self,
      isSelf: row.employeeId === self,
    }));
    const employeeIds = people.filter((person) => person.isFlagged).map((person) => person.employeeId);
    if (employeeIds.length > 0) {
      await recordEvent(tx, ctx, { action: "people.listed", detail: { employeeIds } });
    }
    const everybody = { text: "", department: null, location: null, page: 1 };
    return {
      people,
      total: await countPeople(tx, filter),
      everybody: await countPeople(tx, everybody),
      departments: await listDepartments(tx),
      locations: await listLocations(tx),
    };
  });
}
