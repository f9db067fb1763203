import { countFlaggedBy } from "#db/queries/backtest.ts";
import { findLatestCompletedRun } from "#db/queries/detection.ts";
import type { Ctx } from "#lib/context.ts";
import {
  compareFlagRates,
  type FlagGroup,
  type FlagRates,
} from "#lib/domain/detection/backtest/flag-rates.ts";
import { tenureBandOf } from "#lib/domain/detection/backtest/tenure-bands.ts";
import { toDayNumber } from "#lib/domain/features/day-number.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";

const noDepartment = "No department known";
const noLocation = "No location known";

/** The share of people with a standing flag by department, location and tenure; null before the first run. */
export async function readFlagRates(ctx: Ctx): Promise<FlagRates[] | null> {
  const run = await findLatestCompletedRun(ctx.db, "elara");
  if (run === null) return null;
  const today = toDayNumber(await readCompanyToday(ctx));
  const byDepartment = await countFlaggedBy(ctx.db, run.id, "department");
  const byLocation = await countFlaggedBy(ctx.db, run.id, "location");
  const byJoiningDay = await countFlaggedBy(ctx.db, run.id, "joiningDay");
  return compareFlagRates([
    { dimension: "department", groups: gather(byDepartment, (group) => String(group ?? noDepartment)) },
    {
      dimension: "tenure",
      groups: gather(byJoiningDay, (day) => tenureBandOf(day === null ? null : Number(day), today)),
    },
    { dimension: "location", groups: gather(byLocation, (group) => String(group ?? noLocation)) },
  ]);
}

type CountRow = Awaited<ReturnType<typeof countFlaggedBy>>[number];

function gather(rows: readonly CountRow[], nameOf: (group: CountRow["group"]) => string): FlagGroup[] {
  const sumOf = (own: readonly CountRow[], part: "people" | "respondents" | "flagged") =>
    own.reduce((sum, row) => sum + row[part], 0);
  return [...Map.groupBy(rows, ({ group }) => nameOf(group))].map(([name, own]) => ({
    name,
    people: sumOf(own, "people"),
    respondents: sumOf(own, "respondents"),
    flagged: sumOf(own, "flagged"),
  }));
}
