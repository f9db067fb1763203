import { type GroupPoint, type HidingReason, hidingReasons } from "../../privacy/group-point.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import { lastDayOf } from "./stretch-words.ts";

/** Short enough for the place of a value. */
export const hiddenRemarks: Readonly<Record<HidingReason, string>> = {
  too_few: "Too few people",
  protects_others: "Hidden to protect others",
  unanswered: "No answers",
};

const explanations: Readonly<Record<HidingReason, string>> = {
  too_few: "Too few people: it takes five people and five who answered; a wider period may have them.",
  protects_others:
    "Hidden to protect others: with this one shown, a smaller group beside it could be worked out. It shows as soon as that group is large enough.",
  unanswered: "No answers: nobody in it answered in this time. It shows once five people have.",
};

/** What each kind of hidden figure in a chart means and what would show it; null when all are shown. */
export function explainHidden(reasons: readonly (HidingReason | null)[]): string | null {
  const present = hidingReasons.filter((reason) => reasons.includes(reason));
  return present.length === 0 ? null : present.map((reason) => explanations[reason]).join(" ");
}

/** That the data of a figure's stretch reach further than the figure; null when they do not. */
export function describeAge(
  { start, width, asOf }: Pick<GroupPoint, "start" | "width" | "asOf">,
  latestDate: IsoDate,
): string | null {
  const lastDay = lastDayOf(start, width);
  const reach = lastDay < latestDate ? lastDay : latestDate;
  if (asOf >= reach) return null;
  return `As of ${formatDay(asOf)}: it is renewed once enough new answers have come.`;
}
