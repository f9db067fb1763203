import type { GroupPoint, ReleasedMeasure, ReleaseWidth } from "../../privacy/group-point.ts";
import type { IsoDate } from "../calendar-days.ts";
import type { ChangeVerdict, Panel, PanelChartModel, PanelPoint } from "../chart-model.ts";
import { stepLookWords } from "../drawing/step-look.ts";
import { computeInterval, computeMean, type GroupFigure } from "../group-figure.ts";
import { formatInSentence } from "../value-format.ts";
import type { GroupLine } from "./group-line.ts";
import { nameOne, placeIn } from "./group-words.ts";
import { describeAge, explainHidden, hiddenRemarks } from "./hidden-words.ts";
import { type JudgedChange, judgeChanges } from "./judge-changes.ts";
import { type PanelMeasure, panelMeasures } from "./panel-measures.ts";
import { nameStretchOf, stretchNames } from "./stretch-words.ts";

const namedAtMost = 4;

type TeamsInput = {
  readonly measure: ReleasedMeasure;
  /** What the groups are: "Department". */
  readonly itemName: string;
  /** Everybody together; null where the groups are not parts of one whole. */
  readonly whole: GroupLine | null;
  readonly teams: readonly GroupLine[];
  readonly width: ReleaseWidth;
  readonly latestDate: IsoDate;
};

/** A team with the two changes that are looked at: since the stretch before, and since the first one shown. */
type JudgedTeam = {
  readonly line: GroupLine;
  readonly isWhole: boolean;
  readonly last: JudgedChange | null;
  readonly overall: JudgedChange | null;
  readonly lastAt: number;
  readonly beforeAt: number;
  readonly firstAt: number;
};

/**
 * How a measure moved, team by team: first everybody, then whoever changed by more than chance, the largest
 * change first, then the rest by name.
 */
export function toGroupsOverTime(input: TeamsInput): PanelChartModel {
  const lines = input.whole === null ? input.teams : [input.whole, ...input.teams];
  const judged = judgeLines(lines, input.whole);
  const measure = panelMeasures[input.measure];
  const panels = judged.toSorted(compareTeams).map((team) => toPanel(team, measure, input.latestDate));
  const hidden = lines.flatMap(({ points }) => points.map(({ hiddenBecause }) => hiddenBecause));
  return {
    question: measure.question,
    answer: describeTeams(judged, input),
    note: [
      `${measure.name} by ${input.width}; the band is the 95 % interval. Noise: a change no larger than chance explains when so many are compared. ${stepLookWords}`,
      explainHidden(hidden),
    ]
      .filter((part) => part !== null)
      .join(" "),
    itemName: input.itemName,
    pointName: stretchNames[input.width],
    format: measure.format,
    risingIsGood: measure.risingIsGood,
    axis: measure.findAxis(panels.flatMap(({ points }) => points)),
    pointLabels: (lines[0]?.points ?? []).map(({ start }) => nameStretchOf({ start, width: input.width })),
    panels,
  };
}

function judgeLines(lines: readonly GroupLine[], whole: GroupLine | null): JudgedTeam[] {
  const places = lines.map(({ points }) => {
    const lastAt = points.findLastIndex(({ figure }) => figure !== null);
    const beforeAt = points.slice(0, Math.max(0, lastAt)).findLastIndex(({ figure }) => figure !== null);
    return { lastAt, beforeAt, firstAt: points.findIndex(({ figure }) => figure !== null) };
  });
  const pairs = lines.flatMap(({ points }, index) => {
    const { lastAt = -1, beforeAt = -1, firstAt = -1 } = places[index] ?? {};
    const isLonger = firstAt < beforeAt;
    return [pairOf(points, beforeAt, lastAt), isLonger ? pairOf(points, firstAt, lastAt) : null];
  });
  const judged = judgeChanges(pairs);
  return lines.map((line, index) => ({
    line,
    isWhole: line === whole,
    last: judged[index * 2] ?? null,
    overall: judged[index * 2 + 1] ?? null,
    ...(places[index] ?? { lastAt: -1, beforeAt: -1, firstAt: -1 }),
  }));
}

function pairOf(points: readonly GroupPoint[], from: number, to: number) {
  const [earlier, later] = [points[from]?.figure ?? null, points[to]?.figure ?? null];
  return earlier === null || later === null || from === to ? null : { earlier, later };
}

/** The change worth telling: the last one, else the one over the whole period; null when both are noise. */
function realChange({ last, overall }: JudgedTeam): JudgedChange | null {
  return [last, overall].find((change) => change !== null && change.verdict !== "noise") ?? null;
}

function compareTeams(one: JudgedTeam, other: JudgedTeam): number {
  const sizeOf = (team: JudgedTeam) => Math.abs(realChange(team)?.change ?? 0);
  return (
    Number(other.isWhole) - Number(one.isWhole) ||
    sizeOf(other) - sizeOf(one) ||
    Number(other.lastAt >= 0) - Number(one.lastAt >= 0) ||
    one.line.name.localeCompare(other.line.name)
  );
}

function describeTeams(judged: readonly JudgedTeam[], { width, itemName }: TeamsInput): string {
  const teams = judged.filter(({ isWhole }) => !isWhole);
  if (judged.every(({ lastAt }) => lastAt < 0)) return "No stretch of this time has answers of five people.";
  const namesOf = (verdict: ChangeVerdict) =>
    teams
      .toSorted(compareTeams)
      .filter((team) => realChange(team)?.verdict === verdict)
      .map(({ line }) => line.name);
  const parts = [
    ...(namesOf("fell").length > 0 ? [`Fell ${placeIn(namesOf("fell"), itemName, namedAtMost)}.`] : []),
    ...(namesOf("rose").length > 0 ? [`Rose ${placeIn(namesOf("rose"), itemName, namedAtMost)}.`] : []),
  ];
  const quiet = teams.filter((team) => team.last !== null && realChange(team) === null).length;
  if (parts.length === 0) {
    return teams.some(({ last }) => last !== null)
      ? `In no ${nameOne(itemName)} is the change more than chance explains, neither since the ${width} before nor over the whole period.`
      : "There is nothing yet to compare it with.";
  }
  return quiet === 0 ? parts.join(" ") : `${parts.join(" ")} Elsewhere the changes are noise.`;
}

function toPanel(team: JudgedTeam, measure: PanelMeasure, latestDate: IsoDate): Panel {
  return {
    label: team.line.name,
    isWhole: team.isWhole,
    sentence: describeTeam(team, measure),
    verdict: (realChange(team) ?? team.last)?.verdict ?? null,
    lastChange: team.last?.verdict ?? null,
    points: team.line.points.map((point) => toPanelPoint(point, measure, latestDate)),
  };
}

function describeTeam(team: JudgedTeam, measure: PanelMeasure): string {
  const { points } = team.line;
  const latest = points[team.lastAt];
  const mean = latest?.figure ? computeMean(latest.figure) : null;
  if (latest === undefined || mean === null) {
    const reason = points.at(-1)?.hiddenBecause ?? "unanswered";
    return `${hiddenRemarks[reason]}.`;
  }
  const now = `${formatInSentence(measure.toShown(mean), measure.format)} in ${nameStretchOf(latest)}`;
  if (team.last === null) return `${now}.`;
  const since = nameStretchOf(points[team.beforeAt] ?? latest);
  if (team.last.verdict !== "noise")
    return `${now}: ${team.last.verdict} by ${measure.wordSize(team.last.change)} since ${since}.`;
  if (team.overall !== null && team.overall.verdict !== "noise") {
    const first = nameStretchOf(points[team.firstAt] ?? latest);
    return `${now}: ${team.overall.verdict} by ${measure.wordSize(team.overall.change)} since ${first}, bit by bit.`;
  }
  return `${now}. The change since ${since} is noise.`;
}

function toPanelPoint(point: GroupPoint, { toShown }: PanelMeasure, latestDate: IsoDate): PanelPoint {
  const { figure, hiddenBecause } = point;
  if (figure === null) {
    return { value: null, interval: null, remark: hiddenRemarks[hiddenBecause ?? "unanswered"] };
  }
  const mean = computeMean(figure);
  const age = describeAge(point, latestDate);
  return {
    value: mean === null ? null : toShown(mean),
    interval: toInterval(figure, toShown),
    respondents: figure.respondents,
    ...(age === null ? {} : { remark: age }),
  };
}

function toInterval(figure: GroupFigure, toShown: PanelMeasure["toShown"]) {
  const interval = computeInterval(figure);
  return interval === null ? null : { low: toShown(interval.low), high: toShown(interval.high) };
}
