import { countTurnouts, listContributionMonths } from "#db/queries/group-contributions.ts";
import { insertReleasePlan, listReleasePlans } from "#db/queries/group-releases.ts";
import type { Ctx } from "#lib/context.ts";
import { addDays, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { type ReleasedMeasure, type ReleaseWidth, releaseWidths } from "#lib/domain/privacy/group-point.ts";
import {
  chooseWidth,
  findStretch,
  isDense,
  type ReleasePlan,
} from "#lib/domain/privacy/release/choose-width.ts";
import { releaseEnd } from "#lib/domain/privacy/release/release-schedule.ts";

/** How far back the turnout counts when the first width is chosen, and when a narrower one is tried. */
const lookBackDays = { first: 548, later: 120 } as const;

/**
 * The widths in which a measure is released. The first is chosen by how densely people answered so far; later it can
 * only become narrower, from the next stretch on that nothing has been released of.
 */
export async function planWidths(
  ctx: Ctx,
  input: { measure: ReleasedMeasure; people: ReadonlyMap<string, number> },
): Promise<ReleasePlan[]> {
  const { measure, people } = input;
  const plans = await listReleasePlans(ctx.db, measure);
  const latest = (await listContributionMonths(ctx.db, measure)).at(-1)?.month;
  if (latest === undefined) return plans;
  const isWidthDense = (days: number) => async (width: ReleaseWidth) => {
    const from = addDays(latest, -days);
    return isDense(await countTurnouts(ctx.db, { measure, width, from }), people);
  };
  const current = plans.at(-1);
  if (current === undefined) {
    const width = await chooseWidth(isWidthDense(lookBackDays.first));
    await insertReleasePlan(ctx.db, { measure, from: "0001-01-01", width });
    return listReleasePlans(ctx.db, measure);
  }
  const next = current.width === "month" ? null : await chooseWidth(isWidthDense(lookBackDays.later));
  if (next === null || releaseWidths.indexOf(next) >= releaseWidths.indexOf(current.width)) return plans;
  await insertReleasePlan(ctx.db, { measure, from: endOfStretch(latest, plans), width: next });
  return listReleasePlans(ctx.db, measure);
}

function endOfStretch(date: IsoDate, plans: readonly ReleasePlan[]): IsoDate {
  const { start, width } = findStretch(date, plans);
  return releaseEnd(start, width);
}
