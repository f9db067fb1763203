import type { Ctx } from "#lib/context.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { readParticipation } from "#lib/services/insight/read-participation.ts";
import { readRiskBands } from "#lib/services/insight/read-risk-bands.ts";
import { openInsight } from "#lib/services/overview/open-insight.ts";
import { readMoodByGroup, readMoodCourse, readMoodDistribution } from "#lib/services/overview/read-mood.ts";
import { readMoodOverTime } from "#lib/services/overview/read-over-time.ts";
import { readOverview } from "#lib/services/overview/read-overview.ts";
import { readWaiting } from "#lib/services/overview/read-waiting.ts";
import { readHoursByGroup, readRewards } from "#lib/services/overview/read-work.ts";

/** Everything that the overview reads, as its sections read it. */
export async function readOverviewPage(ctx: Ctx): Promise<void> {
  await readOverview(ctx);
  const view = openInsight(ctx);
  await Promise.all([
    readWaiting(ctx),
    view.then(readMoodCourse),
    view.then(readMoodOverTime),
    view.then(readHoursByGroup),
    view.then(readRewards),
    readRiskBands(ctx),
    readConcerns(ctx),
  ]);
}

/** Everything that the page of mood reads. */
export async function readMoodPage(ctx: Ctx, params: SearchParams): Promise<void> {
  const view = await openInsight(ctx, params);
  await Promise.all([
    readMoodOverTime(view),
    readMoodDistribution(view),
    readMoodByGroup(view),
    readParticipation(ctx),
  ]);
}
