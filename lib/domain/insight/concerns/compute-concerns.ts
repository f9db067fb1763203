import type { FamilyName } from "../../conversation/bank/family-names.ts";
import { isLargeEnough, themeFloor } from "../../privacy/group-gate.ts";
import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import { compareShares } from "../../statistics/share-difference.ts";
import type { IsoDate } from "../calendar-days.ts";
import { type ConcernFigures, concernTopics, type TopicFigures, type widths } from "./concern-figures.ts";

/** How many people talked in a stretch of time, and how many of them of each topic; each person counts once for each. */
export type TopicCounts = {
  readonly people: number;
  readonly byTopic: ReadonlyMap<FamilyName, number>;
};

type ConcernInput = {
  readonly width: (typeof widths)[number];
  readonly start: IsoDate;
  readonly now: TopicCounts;
  readonly before: TopicCounts;
};

const isEnough = (people: number) => isLargeEnough({ people, respondents: people }, themeFloor);

/**
 * What people talked of in a stretch of time and how that changed, for topics of at least ten people. Where fewer than ten
 * talked of a topic in one of the two stretches, its number is not told, and the change is only said when it would stand
 * with nine as well. Fisher's test, corrected by Holm over the topics of either stretch. Null when fewer than ten talked.
 */
export function computeConcerns({ width, start, now, before }: ConcernInput): ConcernFigures | null {
  if (!isEnough(now.people)) return null;
  const isComparable = isEnough(before.people);
  const rows = concernTopics
    .map((topic) => ({
      topic,
      now: now.byTopic.get(topic) ?? 0,
      before: isComparable ? (before.byTopic.get(topic) ?? 0) : 0,
    }))
    .filter((row) => isEnough(row.now) || isEnough(row.before));
  const compared = rows.map((row) =>
    isComparable
      ? compareShares(
          { count: tellable(row.before, before.people), total: before.people },
          { count: tellable(row.now, now.people), total: now.people },
        )
      : null,
  );
  const adjusted = adjustByHolm(compared.map((found) => found?.pValue ?? 1));
  return {
    width,
    start,
    people: now.people,
    peopleBefore: isComparable ? before.people : null,
    topics: rows.map((row, index) => toTopic(row, compared[index] ?? null, adjusted[index] ?? 1)),
  };
}

/** Of too few the most that they could be, short of enough. */
function tellable(count: number, total: number): number {
  return isEnough(count) ? count : Math.min(total, themeFloor.people - 1);
}

function toTopic(
  { topic, now, before }: { topic: FamilyName; now: number; before: number },
  found: ReturnType<typeof compareShares>,
  pValue: number,
): TopicFigures {
  const areBothTold = isEnough(now) && isEnough(before);
  const isNoise = found === null || pValue > 0.05;
  return {
    topic,
    now: isEnough(now) ? now : null,
    before: isEnough(before) ? before : null,
    change:
      found === null || !areBothTold
        ? null
        : { difference: found.difference, low: found.low, high: found.high },
    verdict: isNoise ? "noise" : found.difference > 0 ? "rose" : "fell",
  };
}
