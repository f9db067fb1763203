import { addFigures } from "../../insight/group-figure.ts";
import type { GroupPoint, ReleaseWidth } from "../group-point.ts";
import { releaseStart } from "./release-schedule.ts";

/**
 * Points of released stretches, in order of time, added up to a wider width: of released figures alone, so that nothing
 * new is told. A stretch of which a part is hidden is hidden. Respondents are at least those of the fullest part, as
 * people answer in several. Points that are as wide already, or wider, stay.
 */
export function widenPoints(points: readonly GroupPoint[], width: ReleaseWidth): GroupPoint[] {
  const groups = Map.groupBy(points, (point) => {
    const isWideAlready = point.width === width || point.width === "year" || width === "month";
    return isWideAlready ? `${point.width} ${point.start}` : `${width} ${releaseStart(point.start, width)}`;
  });
  return [...groups.values()].flatMap((parts) =>
    parts.length === 1 ? relabel(parts, width) : merge(parts, width),
  );
}

function relabel(parts: readonly GroupPoint[], width: ReleaseWidth): GroupPoint[] {
  return parts.map((point) => {
    if (point.width === "year" || width === "month" || point.width === width) return point;
    return { ...point, width, start: releaseStart(point.start, width) };
  });
}

function merge(parts: readonly GroupPoint[], width: ReleaseWidth): GroupPoint[] {
  const [first] = parts;
  if (first === undefined) return [];
  const start = releaseStart(first.start, width);
  const asOf =
    parts
      .map((part) => part.asOf)
      .sort()
      .at(-1) ?? first.asOf;
  const answered = parts.filter(({ hiddenBecause }) => hiddenBecause !== "unanswered");
  const figures = answered.flatMap(({ figure }) => figure ?? []);
  const point = { start, width, asOf, steps: null };
  if (answered.length === 0) return [{ ...point, figure: null, hiddenBecause: "unanswered" }];
  if (figures.length < answered.length) {
    const isAllTooFew = answered.every(({ hiddenBecause }) => hiddenBecause === "too_few");
    return [{ ...point, figure: null, hiddenBecause: isAllTooFew ? "too_few" : "protects_others" }];
  }
  const figure = {
    ...addFigures(figures),
    people: Math.max(...figures.map(({ people }) => people)),
    respondents: Math.max(...figures.map(({ respondents }) => respondents)),
  };
  return [{ ...point, figure, hiddenBecause: null }];
}
