import { z } from "zod";
import { findNewestStatistic } from "#db/queries/group-releases.ts";
import { listRewardFigures } from "#db/queries/reward-figures.ts";
import type { Ctx } from "#lib/context.ts";
import { addFigures, type NamedFigure } from "#lib/domain/insight/group-figure.ts";
import { gateGroups } from "#lib/domain/privacy/group-gate.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { releaseOnce } from "./release-once.ts";

const kind = "rewards_by_rating";
const schema = z.array(
  z.object({
    name: z.string(),
    people: z.number(),
    respondents: z.number(),
    observationCount: z.number(),
    total: z.number(),
    squareTotal: z.number(),
  }),
);

/** Reward points of a year by the rating of the latest review, as told last. */
export async function readRewardsByRating(ctx: Ctx): Promise<NamedFigure[]> {
  const stored = await findNewestStatistic(ctx.db, kind);
  return stored === null ? [] : schema.parse(stored.value);
}

/** Tells rewards by rating for this month, unless that was done. */
export async function releaseRewardsByRating(ctx: Ctx): Promise<void> {
  const bucket = (await readCompanyToday(ctx)).slice(0, 7);
  await releaseOnce(ctx, {
    kind,
    bucket,
    schema,
    async compute() {
      const groups = (await listRewardFigures(ctx.db)).map(
        ({ groupKey, respondents, observationCount, total, squareTotal }) => {
          return { name: groupKey, people: respondents, respondents, observationCount, total, squareTotal };
        },
      );
      const { shown, isTotalShown } = gateGroups(groups);
      return isTotalShown && shown.length > 0 ? { value: [...shown], size: addFigures(groups) } : null;
    },
  });
}
