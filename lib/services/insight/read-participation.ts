import { type Ctx, requireRole } from "#lib/context.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { toParticipation } from "#lib/domain/insight/participation/to-participation.ts";
import { wholeCompany } from "#lib/domain/privacy/group-cell.ts";
import { openGroupFigures } from "#lib/services/group-figures/open-group-figures.ts";

const shownMonths = 24;

/** How many of those who work here told how they are, over time and by department. */
export async function readParticipation(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const figures = await openGroupFigures(ctx);
  const width = figures.widthOf("mood");
  const points = await figures.series({ measure: "mood", cell: wholeCompany, width });
  const company = points.slice(-shownMonths);
  const latest = company.findLast(({ figure }) => figure !== null);
  const departments =
    latest === undefined
      ? []
      : await figures.parts({
          measure: "mood",
          cell: wholeCompany,
          by: "department",
          width,
          start: latest.start,
        });
  return toParticipation({ width, company, departments });
}
