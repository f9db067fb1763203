import { countTopics } from "#db/queries/insight/topic-counts.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { addDays, bucketStart, type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { monthsBefore } from "#lib/domain/insight/complete-months.ts";
import { computeConcerns } from "#lib/domain/insight/concerns/compute-concerns.ts";
import { type ConcernFigures, concernFiguresSchema } from "#lib/domain/insight/concerns/concern-figures.ts";
import { toConcerns } from "#lib/domain/insight/concerns/to-concerns.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { themeFloor } from "#lib/domain/privacy/group-gate.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { releaseOnce } from "#lib/services/group-figures/release-once.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** So long after a month has ended most summaries of it are released. */
const settlingDays = 7;

/** What people talk about with Elara and how that changed; told once of each month, or quarter, that has ended. */
export async function readConcerns(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const settled = addDays(toCalendarDate(ctx.now(), timeZone), -settlingDays);
  const end = bucketStart(settled, "month");
  const figures = await releaseOnce(ctx, {
    kind: "concerns",
    bucket: end,
    schema: concernFiguresSchema,
    thresholds: themeFloor,
    compute: async () => {
      const value = (await computeStretch(ctx, "month", end)) ?? (await computeQuarter(ctx, end));
      return value === null ? null : { value, size: { people: value.people, respondents: value.people } };
    },
  });
  return toConcerns(figures, addDays(end, -1));
}

async function computeStretch(
  ctx: Ctx,
  width: "month" | "quarter",
  end: IsoDate,
): Promise<ConcernFigures | null> {
  const months = width === "month" ? 1 : 3;
  const [start, before] = [monthsBefore(end, months), monthsBefore(end, 2 * months)];
  return computeConcerns({
    width,
    start,
    now: await countTopics(ctx.db, { from: start, until: end }),
    before: await countTopics(ctx.db, { from: before, until: start }),
  });
}

/** The last whole quarter, unless one of its months was large enough to be told: it could be subtracted. */
async function computeQuarter(ctx: Ctx, end: IsoDate): Promise<ConcernFigures | null> {
  const until = bucketStart(end, "quarter");
  for (const months of [0, 1, 2]) {
    if ((await computeStretch(ctx, "month", monthsBefore(until, months))) !== null) return null;
  }
  return computeStretch(ctx, "quarter", until);
}
