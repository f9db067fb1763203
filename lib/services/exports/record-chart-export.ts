import { findPerson } from "#db/queries/people.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Writes down that a chart leaves the app as a file, before it does. From somebody's page it is about that person, who can
 * read it. What the chart shows has passed its own rules already.
 * @throws UserFacingError forbidden when nobody is signed in
 */
export async function recordChartExport(
  ctx: Ctx,
  input: { readonly chart: string; readonly format: string; readonly path: string },
): Promise<void> {
  requireUserId(ctx);
  const { chart, format, path } = input;
  const isHr = ctx.actor.kind === "user" && ctx.actor.role === "hr";
  const segment = /^\/hr\/(?:reports\/)?people\/([^/]+)/.exec(path)?.[1];
  const employeeId = !isHr || segment === undefined ? null : decodePathSegment(segment);
  await ctx.db.transaction(async (tx) => {
    const person = employeeId === null ? null : await findPerson(tx, employeeId);
    await recordEvent(tx, ctx, {
      action: "chart.exported",
      ...(person === null ? {} : { employeeId: person.employeeId }),
      detail: { chart, format },
    });
  });
}
