import type { GroupPoint, ReleaseWidth } from "../../privacy/group-point.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { LineChartModel } from "../chart-model.ts";
import { computeInterval, computeMean } from "../group-figure.ts";
import { toMoodPosition } from "../mood-scale.ts";
import { formatInSentence } from "../value-format.ts";
import { describeAge, explainHidden } from "./hidden-words.ts";
import { judgeChanges } from "./judge-changes.ts";
import { nameStretchOf, stretchNames } from "./stretch-words.ts";

type CourseInput = {
  /** The points of one group, oldest first. */
  readonly points: readonly GroupPoint[];
  readonly width: ReleaseWidth;
  readonly latestDate: IsoDate;
};

/** How the mood of a group moved. Null when none of it may be shown. */
export function toMoodCourse({ points, width, latestDate }: CourseInput): LineChartModel | null {
  const shown = points.filter(({ figure }) => figure !== null);
  const latest = shown.at(-1);
  if (latest === undefined) return null;
  const source = `Mean mood by ${width}; the dashed lines are the 95 % interval. Answers up to ${formatDay(latestDate)}.`;
  return {
    question: "How has the mood moved?",
    answer: describeCourse(shown),
    note: [
      source,
      describeAge(latest, latestDate),
      explainHidden(points.map(({ hiddenBecause }) => hiddenBecause)),
    ]
      .filter((part) => part !== null)
      .join(" "),
    pointName: stretchNames[width],
    format: "mood",
    axis: { minimum: 1, maximum: 5 },
    series: [{ name: "Mood", role: "main" }],
    points: points.map(toPoint),
  };
}

function toPoint(point: GroupPoint): LineChartModel["points"][number] {
  const { figure } = point;
  const mean = figure === null ? null : computeMean(figure);
  const interval = figure === null ? null : computeInterval(figure);
  return {
    label: nameStretchOf(point),
    values: [mean === null ? null : toMoodPosition(mean)],
    interval:
      interval === null
        ? null
        : {
            low: toMoodPosition(Math.max(0, interval.low)),
            high: toMoodPosition(Math.min(1, interval.high)),
          },
    respondents: figure?.respondents,
  };
}

function describeCourse(shown: readonly GroupPoint[]): string {
  const [before, latest] = [shown.at(-2), shown.at(-1)];
  const mean = latest?.figure ? computeMean(latest.figure) : null;
  if (latest === undefined || mean === null) return "No answers yet.";
  const now = `${formatInSentence(toMoodPosition(mean), "mood")} in ${nameStretchOf(latest)}`;
  if (!before?.figure || !latest.figure) return `The mood is ${now}.`;
  const [judged] = judgeChanges([{ earlier: before.figure, later: latest.figure }]);
  const since = nameStretchOf(before);
  if (!judged || judged.verdict === "noise") {
    return `Steady: ${now}. The change since ${since} is no more than chance explains.`;
  }
  const steps = (Math.abs(judged.change) * 4).toFixed(1);
  return `The mood ${judged.verdict} by ${steps} of a step since ${since}: ${now}.`;
}

/** The latest mood of a course, 0 to 1, and when it was; null when none may be shown. */
export function findLatestMood({ points }: LineChartModel): { mood: number; when: string } | null {
  const latest = points.findLast(({ values }) => typeof values[0] === "number");
  const position = latest?.values[0];
  return latest === undefined || typeof position !== "number"
    ? null
    : { mood: (position - 1) / 4, when: latest.label };
}
