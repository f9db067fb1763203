import { getFeatureClock } from "#db/queries/features.ts";
import {
  type CourseRow,
  listTreatedCourses,
  listUntreatedCourses,
} from "#db/queries/insight/mood-courses.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { addDays, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { endOfCompleteMonths } from "#lib/domain/insight/complete-months.ts";
import { computeEffectiveness } from "#lib/domain/insight/effectiveness/compute-effectiveness.ts";
import {
  effectivenessSchema,
  leastAnswers,
  leastTreated,
  windowDays,
} from "#lib/domain/insight/effectiveness/effectiveness-figures.ts";
import { toEffectiveness } from "#lib/domain/insight/effectiveness/to-effectiveness.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { classifyTenure } from "#lib/domain/privacy/group-cell.ts";
import type { Course } from "#lib/domain/statistics/matching/course.ts";
import { releaseOnce } from "#lib/services/group-figures/release-once.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** So many people are looked at, at least and at most, to find those who are compared with the people of a week. */
const candidates = { least: 500, perTreated: 60, most: 2000 } as const;

/** Whether what was done for people helped them, beside others in the same position; renewed once a month. */
export async function readEffectiveness(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const { mood } = await getFeatureClock(ctx.db);
  if (mood === null) return toEffectiveness({ effects: [], tooFew: [] }, null);
  const end = endOfCompleteMonths(toIsoDate(mood));
  const figures = await releaseOnce(ctx, {
    kind: "effectiveness",
    bucket: end,
    schema: effectivenessSchema,
    compute: () => compute(ctx, end),
  });
  return toEffectiveness(figures ?? { effects: [], tooFew: [] }, addDays(end, -1));
}

async function compute(ctx: Ctx, end: IsoDate) {
  const { value: rates } = await readSetting(ctx.db, decayRatesSetting);
  const window = {
    beforeDays: windowDays.before,
    afterDays: windowDays.after,
    usualDays: windowDays.usual,
    leastAnswers,
    ratePerDay: rates.mood,
  };
  const lastDay = addDays(end, -1 - windowDays.after);
  const treated = await listTreatedCourses(ctx.db, { lastDay, window });
  if (new Set(treated.map(({ personId }) => personId)).size < leastTreated) return null;
  const untreated: CourseRow[] = [];
  for (const [period, rows] of Map.groupBy(treated, (row) => row.period)) {
    const wanted = Math.max(candidates.least, rows.length * candidates.perTreated);
    const most = Math.min(candidates.most, wanted);
    untreated.push(...(await listUntreatedCourses(ctx.db, { periods: [period], most, window })));
  }
  const value = computeEffectiveness(
    treated.map((row) => ({ ...toCourse(row), kind: row.kind })),
    untreated.map(toCourse),
  );
  if (value.effects.length === 0) return null;
  const people = Math.min(...value.effects.map(({ treatedCount }) => treatedCount));
  return { value, size: { people, respondents: people } };
}

function toCourse({ joined, day, ...row }: CourseRow): Course {
  return { ...row, tenure: classifyTenure(joined, day) };
}
