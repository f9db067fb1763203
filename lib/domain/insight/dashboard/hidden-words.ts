import { addDays, type BucketWidth, formatDay, type IsoDate, nextBucketStart } from "../calendar-days.ts";

/** Why a figure of a group is not shown. */
export const hiddenReasons = ["too_few", "protects_others", "unanswered"] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** Short enough for the place of a value. */
export const hiddenRemarks: Readonly<Record<HiddenReason, string>> = {
  too_few: "Too few people",
  protects_others: "Hidden to protect others",
  unanswered: "No answers",
};

const explanations: Readonly<Record<HiddenReason, string>> = {
  too_few: "Too few people: it takes five people and five who answered; a wider period may have them.",
  protects_others:
    "Hidden to protect others: with this one shown, a smaller group beside it could be worked out. It shows as soon as that group is large enough.",
  unanswered: "No answers: nobody in it answered in this time. It shows once five people have.",
};

/** What each kind of hidden figure in a chart means and what would show it; null when all are shown. */
export function explainHidden(reasons: readonly (HiddenReason | null)[]): string | null {
  const present = hiddenReasons.filter((reason) => reasons.includes(reason));
  return present.length === 0 ? null : present.map((reason) => explanations[reason]).join(" ");
}

type Place = { readonly start: IsoDate; readonly asOf: IsoDate };

/** That the data of a figure's stretch reach further than the figure; null when they do not. */
export function describeAge(
  { start, asOf }: Place,
  { width, latestDate }: { width: BucketWidth; latestDate: IsoDate },
): string | null {
  const lastDay = addDays(nextBucketStart(start, width), -1);
  const reach = lastDay < latestDate ? lastDay : latestDate;
  if (asOf >= reach) return null;
  return `As of ${formatDay(asOf)}: it is renewed once enough new answers have come.`;
}
