import type { Ctx } from "#lib/context.ts";
import type { CollectiveFacts } from "#lib/domain/report/collective/collective-facts.ts";
import { openInsight } from "#lib/services/overview/open-insight.ts";
import { readMoodByGroup, readMoodCourse } from "#lib/services/overview/read-mood.ts";
import { readHoursByGroup } from "#lib/services/overview/read-work.ts";

type GroupCharts = Pick<CollectiveFacts, "mood" | "moodByDepartment" | "hoursByDepartment">;

/** Mood over time, mood and hours by department, each through the gate; null where too little may be shown. */
export async function readGroupCharts(ctx: Ctx): Promise<GroupCharts> {
  const everybody = await openInsight(ctx);
  return {
    mood: (await readMoodCourse(everybody))?.chart ?? null,
    moodByDepartment: await readMoodByGroup(everybody),
    hoursByDepartment: await readHoursByGroup(everybody),
  };
}
