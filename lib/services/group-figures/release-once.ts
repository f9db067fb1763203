import type { z } from "zod";
import { findStatistic, insertStatistic } from "#db/queries/group-releases.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import {
  figureFloor,
  type GroupSize,
  type GroupThresholds,
  isLargeEnough,
  raiseThresholds,
} from "#lib/domain/privacy/group-gate.ts";
import { groupMinimumSetting, toThresholds } from "#lib/domain/privacy/group-minimum.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

export type Statistic<Value> = {
  /** What it is about, in words of the code: "mood_drivers". */
  readonly kind: string;
  /** Its period, such as "2026-03"; what was told for a period stays as it was told. */
  readonly bucket: string;
  readonly schema: z.ZodType<Value>;
  /** The minimum sizes; those of figures unless said otherwise. */
  readonly thresholds?: GroupThresholds;
  /** The value and of how many it is made; null when there is nothing to tell yet. */
  compute(): Promise<{ readonly value: Value; readonly size: GroupSize } | null>;
};

/**
 * A statistic over a group, computed once for its period, whoever asks first: reading it every day, or with other
 * filters, gives no second figure to subtract. Null while too few people stand behind it; then it is tried again.
 * @throws UserFacingError forbidden for everybody but HR
 */
export async function releaseOnce<Value>(ctx: Ctx, statistic: Statistic<Value>): Promise<Value | null> {
  requireRole(ctx, "hr");
  const { kind, bucket, schema } = statistic;
  const { value: minimum } = await readSetting(ctx.db, groupMinimumSetting);
  const thresholds = raiseThresholds(statistic.thresholds ?? figureFloor, toThresholds(minimum.figures));
  const stored = await findStatistic(ctx.db, { kind, bucket });
  if (stored !== null) return isLargeEnough(stored, thresholds) ? schema.parse(stored.value) : null;
  const computed = await statistic.compute();
  if (computed === null || !isLargeEnough(computed.size, thresholds)) return null;
  const { people, respondents } = computed.size;
  await insertStatistic(ctx.db, {
    kind,
    bucket,
    value: computed.value,
    people,
    respondents,
    releasedAt: ctx.now(),
  });
  const first = await findStatistic(ctx.db, { kind, bucket });
  return first === null ? null : schema.parse(first.value);
}
