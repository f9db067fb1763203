import type { Db } from "#db/client.ts";
import { listEmployeeRecords } from "#db/queries/employee-records.ts";
import {
  deleteAggregates,
  getFeatureClock,
  listFeatureCandidateIds,
  lockFeatures,
  upsertAggregates,
} from "#db/queries/features.ts";
import type { Ctx } from "#lib/context.ts";
import { type DecayRates, decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { computeAggregates } from "#lib/domain/features/employee-aggregates.ts";
import { findMovedClocks, latestDaysOf, type MovedClock } from "#lib/domain/features/feature-clock.ts";
import { describeRecipe } from "#lib/domain/features/recipe.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const peoplePerChunk = 250;

export type FeatureRefresh = {
  readonly recomputed: number;
  /** Where the latest date moved: everybody's decayed values shift with it, without being recomputed. */
  readonly movedClocks: readonly MovedClock[];
};

/**
 * Brings the aggregates of these people, or of everybody, up to date with their records. Each chunk is a
 * transaction of its own (or a savepoint inside the caller's) and may be repeated at will; whoever has no
 * record left loses the aggregates.
 */
export async function refreshFeatures(
  ctx: Pick<Ctx, "db" | "now">,
  scope: { readonly employeeIds: readonly string[] } | { readonly all: true },
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<FeatureRefresh> {
  const ids = "all" in scope ? await listFeatureCandidateIds(ctx.db) : [...new Set(scope.employeeIds)];
  ids.sort();
  const before = await getFeatureClock(ctx.db);
  for (let start = 0; start < ids.length; start += peoplePerChunk) {
    const chunk = ids.slice(start, start + peoplePerChunk);
    await ctx.db.transaction((tx) => refreshChunk(tx, chunk, ctx.now()));
    await onProgress(start + chunk.length, ids.length);
  }
  return { recomputed: ids.length, movedClocks: findMovedClocks(before, await getFeatureClock(ctx.db)) };
}

async function refreshChunk(tx: Db, employeeIds: readonly string[], computedAt: Date): Promise<void> {
  // The lock comes before the reading: whoever waits for it then reads what the other has committed.
  await lockFeatures(tx);
  const { value: rates } = await readSetting(tx, decayRatesSetting);
  const records = await listEmployeeRecords(tx, employeeIds);
  const computed = [...records].map(([employeeId, record]) => ({
    employeeId,
    aggregates: computeAggregates(record, rates),
  }));
  await upsertAggregates(
    tx,
    computed.flatMap(({ employeeId, aggregates }) =>
      aggregates === null ? [] : [toStoredRow(employeeId, aggregates, rates, computedAt)],
    ),
  );
  const gone = computed.filter(({ aggregates }) => aggregates === null);
  await deleteAggregates(
    tx,
    gone.map(({ employeeId }) => employeeId),
  );
}

function toStoredRow(
  employeeId: string,
  aggregates: NonNullable<ReturnType<typeof computeAggregates>>,
  rates: DecayRates,
  computedAt: Date,
) {
  const days = latestDaysOf(aggregates);
  return {
    employeeId,
    recipe: describeRecipe(rates),
    aggregates,
    activityDay: days.activity,
    leaveDay: days.leave,
    joiningDay: days.joining,
    rewardsDay: days.rewards,
    moodDay: days.mood,
    computedAt,
  };
}
