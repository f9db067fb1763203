import type { GroupPoint } from "../../privacy/group-point.ts";
import { isolate } from "../../text/isolate.ts";
import type { IsoDate } from "../calendar-days.ts";
import type { DistributionChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { moodStepNames, moodSteps } from "../mood-scale.ts";
import { nameOne } from "./group-words.ts";
import { describeAge, explainHidden, hiddenRemarks } from "./hidden-words.ts";
import { nameStretchOf } from "./stretch-words.ts";

/** A group in the stretch that is shown. */
export type NamedPoint = { readonly name: string; readonly point: GroupPoint };

type DistributionInput = {
  /** What the parts are: "Department". */
  readonly itemName: string;
  /** Everybody of the chosen group, above the parts. */
  readonly whole: NamedPoint;
  readonly parts: readonly NamedPoint[];
  readonly latestDate: IsoDate;
};

/** How many people more on the two lowest steps make a part stand out beside everybody, as a share. */
const clearlyMore = 0.1;

/** What a part says that is large enough for its mean, and not for telling its people's steps. */
const tooFewForSteps = "Fewer than ten answered";

/**
 * How people spread over the five steps: the part with the most people low first, so that a mean in the middle
 * does not hide that half are well and half are not. Null when nothing at all may be shown.
 */
export function toMoodDistribution(input: DistributionInput): DistributionChartModel | null {
  const { itemName, whole, parts, latestDate } = input;
  const all = [whole, ...parts];
  if (all.every(({ point }) => point.steps === null)) return null;
  const ordered = parts.toSorted(
    (one, other) => (lowShareOf(other) ?? -1) - (lowShareOf(one) ?? -1) || one.name.localeCompare(other.name),
  );
  return {
    question: "How do people spread over the five steps?",
    answer: describeSpread(input),
    note: describeSource(all),
    itemName,
    partNames: moodSteps.map((step) => moodStepNames[step]),
    rows: [toRow(whole, true, latestDate), ...ordered.map((part) => toRow(part, false, latestDate))],
  };
}

function describeSource(all: readonly NamedPoint[]): string {
  const isThin = all.some(({ point }) => point.figure !== null && point.steps === null);
  const parts = [
    "Each person by the mean of their answers in that time. Shares in percent, rounded so far that no one answer can be told: the smallest stands for a tenth or less, the largest for nine tenths or more, and a row need not add up to 100.",
    isThin ? "Below ten people who answered, the steps are not shown." : null,
    explainHidden(all.map(({ point }) => point.hiddenBecause)),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function toRow(
  { name, point }: NamedPoint,
  isWhole: boolean,
  latestDate: IsoDate,
): DistributionChartModel["rows"][number] {
  const shares = sharesOf(point);
  if (shares === null) {
    const remark =
      point.figure === null ? hiddenRemarks[point.hiddenBecause ?? "unanswered"] : tooFewForSteps;
    return { label: name, isWhole, shares: null, remark };
  }
  const age = describeAge(point, latestDate);
  return {
    label: name,
    isWhole,
    shares,
    ...(point.figure === null ? {} : { respondents: point.figure.respondents }),
    ...(age === null ? {} : { note: age }),
  };
}

/** The shares of the five steps, from the lowest; null where they are hidden. */
function sharesOf({ steps }: GroupPoint): number[] | null {
  if (steps === null) return null;
  return moodSteps.map((step) => steps.find((share) => share.step === step)?.share ?? 0);
}

/** The share of people on the two lowest steps; null where it is hidden. */
function lowShareOf({ point }: NamedPoint): number | null {
  const shares = sharesOf(point);
  return shares === null ? null : (shares[0] ?? 0) + (shares[1] ?? 0);
}

function describeSpread({ whole, parts, itemName }: DistributionInput): string {
  const typical = lowShareOf(whole);
  const place = nameStretchOf(whole.point);
  const shown = parts.flatMap((part) => {
    const share = lowShareOf(part);
    return share === null ? [] : [{ name: part.name, share }];
  });
  const start = typical === null ? "" : `${describeLow(whole, typical)} in ${place}. `;
  if (shown.length < 2 || typical === null) return start.trim() || `How people felt in ${place}.`;
  const above = shown
    .filter(({ share }) => share >= typical + clearlyMore - 1e-9)
    .sort((one, other) => other.share - one.share)
    .slice(0, 3);
  if (above.length === 0) return `${start}No ${nameOne(itemName)} has many more of them than the others.`;
  return `${start}More of them in ${joinNames(above.map(({ name, share }) => `${isolate(name)} (${inHundred(share)})`))}.`;
}

/** Each step's smallest share stands for a tenth or less, so two of them are a few and no figure. */
function describeLow({ point }: NamedPoint, share: number): string {
  const isFew = point.steps?.every(({ step, share: part }) => step > 2 || part <= 0.05);
  return isFew
    ? "Few people were Sad or Frustrated"
    : `About ${inHundred(share)} people were Sad or Frustrated`;
}

/** @example inHundred(0.2) // "20 of 100" */
function inHundred(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}
