import { getFeatureClock } from "#db/queries/features.ts";
import {
  listMonthProducts,
  listPersonYears,
  monthlyColumns,
  type Span,
} from "#db/queries/insight/mood-drivers.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type OnboardingFeedback, onboardingFeedbacks } from "#lib/domain/dataset/kinds.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";
import type { FeatureClock } from "#lib/domain/features/feature-clock.ts";
import { addDays, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { endOfCompleteMonths, monthsBefore } from "#lib/domain/insight/complete-months.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { computeDrivers, type PersonYear } from "#lib/domain/insight/mood-drivers/compute-drivers.ts";
import { type DriverFigures, driverFiguresSchema } from "#lib/domain/insight/mood-drivers/driver.ts";
import { toMoodDrivers } from "#lib/domain/insight/mood-drivers/to-mood-drivers.ts";
import { themeFloor } from "#lib/domain/privacy/group-gate.ts";
import { releaseOnce } from "#lib/services/group-figures/release-once.ts";

const windowMonths = 12;
const leastAnswers = 3;
const nothing: DriverFigures = { between: [], within: [] };

/** What goes along with a better or a lower mood, between people and over time; renewed once a month. */
export async function readMoodDrivers(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const clock = await getFeatureClock(ctx.db);
  if (clock.mood === null) return toMoodDrivers(nothing, null);
  const end = endOfCompleteMonths(toIsoDate(clock.mood));
  const figures = await releaseOnce(ctx, {
    kind: "mood-drivers",
    bucket: [end, ...listSources(clock)].join(" "),
    schema: driverFiguresSchema,
    thresholds: themeFloor,
    compute: () => compute(ctx, end),
  });
  return toMoodDrivers(figures ?? nothing, addDays(end, -1));
}

/** A data set that comes later is told of at once: what is kept of the others says nothing about it. */
function listSources(clock: FeatureClock): string[] {
  const sources = ["activity", "leave", "joining", "rewards"] as const;
  return sources.filter((source) => clock[source] !== null);
}

async function compute(ctx: Ctx, end: IsoDate) {
  const span = { from: monthsBefore(end, windowMonths), until: end };
  const clock = await getFeatureClock(ctx.db);
  const spans = {
    mood: span,
    activity: yearUpTo(clock.activity),
    leave: yearUpTo(clock.leave),
    rewards: yearUpTo(clock.rewards),
  };
  const years = await listPersonYears(ctx.db, spans, leastAnswers);
  const products = await listMonthProducts(ctx.db, span);
  const months = new Map(
    monthlyColumns.map((column) => [
      column,
      products.flatMap((row) => {
        const [squareX, squareY, product] = [row[`x_${column}`], row[`y_${column}`], row[`p_${column}`]];
        return squareX === null || squareY === null || product === null
          ? []
          : [{ squareX, squareY, product }];
      }),
    ]),
  );
  const value = computeDrivers({ years: years.map(toPersonYear), months });
  // Also that nothing can be told is kept, so that no page counts it anew.
  return { value, size: { people: years.length, respondents: years.length } };
}

/** The last whole months of a data set, counted back from its own latest day. */
function yearUpTo(day: number | null): Span | null {
  if (day === null) return null;
  const until = endOfCompleteMonths(toIsoDate(day));
  return { from: monthsBefore(until, windowMonths), until };
}

type YearRow = Awaited<ReturnType<typeof listPersonYears>>[number];

function toPersonYear(row: YearRow): PersonYear {
  return {
    department: row.department,
    mood: row.mood,
    values: {
      hours: row.hours,
      meetings: row.meetings,
      annual_leave: row.annualLeave,
      casual_leave: row.casualLeave,
      unpaid_leave: row.unpaidLeave,
      rewards: row.rewards,
      rating: row.rating,
      onboarding_feedback: codeOf(row.onboardingFeedback),
      mentor: row.mentor === null ? null : Number(row.mentor),
      training: row.training === null ? null : Number(row.training),
    },
  };
}

function codeOf(feedback: string | null): number | null {
  const code = onboardingFeedbacks.findIndex((known: OnboardingFeedback) => known === feedback);
  return code < 0 ? null : code;
}
