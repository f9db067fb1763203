import { severities } from "../../detection/verdicts.ts";
import { figureFloor, gateGroups, isLargeEnough } from "../../privacy/group-gate.ts";
import type { IsoDate } from "../calendar-days.ts";
import { type RiskBand, type RiskFigures, riskBands } from "./risk-figures.ts";

/** How many people of a department stand in a band, by one run. */
export type BandCount = { readonly department: string; readonly band: RiskBand; readonly count: number };
/** How many there was a finding about, by the last run of a month. */
export type RunCount = { readonly start: IsoDate; readonly found: number; readonly people: number };

/**
 * How many people stand in each band, and where, through the one gate of group figures: a number of one to four people is
 * hidden, with as many of its siblings as it takes that it cannot be worked out; none is told. Null for fewer than five people.
 */
export function computeRiskBands(
  counts: readonly BandCount[],
  months: readonly RunCount[],
): RiskFigures | null {
  const people = sumCounts(counts);
  if (!isLargeEnough({ people, respondents: people })) return null;
  const found = sumCounts(counts.filter(({ band }) => band !== "none"));
  const isFoundTold = isTellable(found, people);
  return {
    people,
    found: isFoundTold ? found : null,
    bands: isFoundTold
      ? [{ band: "none", count: people - found }, ...countSeverities(counts)]
      : riskBands.map((band) => ({ band, count: null })),
    departments: countDepartments(counts),
    months: months.map(({ start, found: count, people: all }) => ({
      start,
      counted: isTellable(count, all) ? { found: count, people: all } : null,
    })),
  };
}

/** The bands of those there is a finding about are parts of one whole of their own: their sum is told. */
function countSeverities(counts: readonly BandCount[]): RiskFigures["bands"] {
  const rows = severities.map((band) => {
    const count = sumCounts(counts.filter((row) => row.band === band));
    return { band, count, people: Math.max(figureFloor.people, count), respondents: count };
  });
  const told = hideSmall(rows);
  return rows.map(({ band, count }, index) => ({ band, count: told[index] ? count : null }));
}

function countDepartments(counts: readonly BandCount[]): RiskFigures["departments"] {
  const rows = [...Map.groupBy(counts, ({ department }) => department)]
    .map(([name, own]) => {
      const people = sumCounts(own);
      const found = sumCounts(own.filter(({ band }) => band !== "none"));
      // Everybody but one to four is as telling as one to four.
      const respondents = isTellable(found, people) ? found : Math.min(found, people - found);
      return { name, people, found, respondents };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const told = hideSmall(rows);
  return rows.map(({ name, people, found }, index) => ({
    name,
    counted: told[index] ? { found, people } : null,
  }));
}

function isTellable(found: number, people: number): boolean {
  const isSmall = (count: number) => count > 0 && !isLargeEnough({ people: count, respondents: count });
  return isLargeEnough({ people, respondents: people }) && !isSmall(found) && !isSmall(people - found);
}

/** For each, whether its number may be told: none at all, or at least five, and none that gives a smaller one away. */
function hideSmall(rows: readonly { readonly people: number; readonly respondents: number }[]): boolean[] {
  const { shown, unanswered } = gateGroups(rows);
  const told = new Set([...shown, ...unanswered]);
  return rows.map((row) => told.has(row));
}

function sumCounts(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
