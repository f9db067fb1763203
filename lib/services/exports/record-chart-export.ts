import { findPerson } from "#db/queries/people.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { findChartName } from "#lib/domain/export/chart-names.ts";
import type { SavedFormat } from "#lib/domain/export/saved-format.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";

/**
 * Writes down that a chart leaves the app as a file, before it does: by a name that Elara gave it, on a page that the actor
 * may see. From somebody's page it is about that person, who can read it. What the chart shows has passed its own rules.
 * @throws UserFacingError forbidden when nobody is signed in, rate_limited when many were saved of late, invalid_input when
 * no such chart stands on that page
 */
export async function recordChartExport(
  ctx: Ctx,
  input: { readonly chart: string; readonly format: SavedFormat; readonly path: string },
): Promise<void> {
  const userId = requireUserId(ctx);
  await throttleAttempt(ctx, "chartSaving", userId);
  const { format, path } = input;
  const role = ctx.actor.kind === "user" ? ctx.actor.role : null;
  const chart = role === null ? null : findChartName({ title: input.chart, path, role });
  if (chart === null) {
    throw new UserFacingError(
      "invalid_input",
      "No such chart stands on this page. Please reload the page and try again.",
    );
  }
  const segment = /^\/hr\/(?:reports\/)?people\/([^/]+)/.exec(path)?.[1];
  const employeeId = segment === undefined ? null : decodePathSegment(segment);
  await ctx.db.transaction(async (tx) => {
    const person = employeeId === null ? null : await findPerson(tx, employeeId);
    await recordEvent(tx, ctx, {
      action: "chart.exported",
      ...(person === null ? {} : { employeeId: person.employeeId }),
      detail: { chart, format },
    });
  });
}
