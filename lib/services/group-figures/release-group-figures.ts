import { listContributionMonths } from "#db/queries/group-contributions.ts";
import { listReleases, replaceHeadcounts } from "#db/queries/group-releases.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { wholeCompany } from "#lib/domain/privacy/group-cell.ts";
import { groupMinimumSetting } from "#lib/domain/privacy/group-minimum.ts";
import { type ReleasedMeasure, releasedMeasures } from "#lib/domain/privacy/group-point.ts";
import { findStretch, type ReleasePlan, type Stretch } from "#lib/domain/privacy/release/choose-width.ts";
import { isReleaseDue } from "#lib/domain/privacy/release/release-schedule.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { planWidths } from "./plan-widths.ts";
import { releaseRewardsByRating } from "./read-rewards-by-rating.ts";
import { releaseStretch } from "./release-stretch.ts";
import { readStandings, type Standings } from "./standings.ts";

/** How far the clocks and transactions of writers may lag behind a release that has read what they wrote. */
const lagMs = 3_600_000;

/**
 * Releases what is due of every measure: stretches of time that were never released, that have ended, or that changed a
 * week or more after their last release. Each stretch is a transaction of its own; repeating it changes nothing.
 */
export async function releaseGroupFigures(
  ctx: Ctx,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  requireRole(ctx, "hr");
  const today = await readCompanyToday(ctx);
  const { value: minimum } = await readSetting(ctx.db, groupMinimumSetting);
  const standings = await readStandings(ctx.db);
  await ctx.db.transaction((tx) => replaceHeadcounts(tx, [...standings.countCells(today).values()]));
  const people = countDepartments(standings, today);
  const due = [];
  for (const measure of releasedMeasures) {
    const plans = await planWidths(ctx, { measure, people });
    for (const stretch of await listDue(ctx, { measure, plans, today })) due.push({ measure, ...stretch });
  }
  for (const [index, stretch] of due.entries()) {
    onProgress(index, due.length);
    await releaseStretch(ctx, { ...stretch, standings, minimum, today });
  }
  await releaseRewardsByRating(ctx);
}

function countDepartments(standings: Standings, today: string): Map<string, number> {
  const cells = [...standings.countCells(today).values()];
  const alone = cells.filter(({ location, tenure }) => location === wholeCompany.location && tenure === null);
  return new Map(
    alone.flatMap(({ department, people }) => (department === null ? [] : [[department, people]])),
  );
}

type DueStretch = Stretch & { readonly generation: number };

async function listDue(
  ctx: Ctx,
  { measure, plans, today }: { measure: ReleasedMeasure; plans: readonly ReleasePlan[]; today: string },
): Promise<DueStretch[]> {
  const released = new Map((await listReleases(ctx.db, measure)).map((release) => [release.start, release]));
  const months = await listContributionMonths(ctx.db, measure);
  const stretches = Map.groupBy(months, ({ month }) => JSON.stringify(findStretch(month, plans)));
  return [...stretches.values()].flatMap((parts): DueStretch[] => {
    const [first] = parts;
    if (first === undefined) return [];
    const stretch = findStretch(first.month, plans);
    const last = released.get(stretch.start);
    const { generation, releasedOn } = last ?? { generation: 0, releasedOn: null };
    const changedAt = Math.max(...parts.map((part) => part.changedAt.getTime()));
    const isChanged = last === undefined || changedAt > last.seenUntil.getTime() - lagMs;
    const isDue = isReleaseDue({ ...stretch, generation, releasedOn, today });
    return isChanged && isDue ? [{ ...stretch, generation }] : [];
  });
}
