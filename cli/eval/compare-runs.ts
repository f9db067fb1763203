import { CardFileError, readCard, writeCardFile } from "#inference/eval/card/card-files.ts";
import { type CardComparison, changeOf, compareCards } from "#inference/eval/card/compare-cards.ts";
import { criterionOf } from "#inference/eval/criteria.ts";
import { renderComparisonPage } from "#inference/eval/page/render-comparison.ts";
import { note, print, printJson } from "../output.ts";
import { renderTable } from "../render-table.ts";
import { toPercent } from "./render-card.ts";
import { EvalUsageError } from "./usage-error.ts";

const mostIds = 12;

/** Compares two cards. @returns whether something got worse beyond chance */
export async function compareRuns(
  paths: readonly string[],
  { json, out }: { readonly json?: true; readonly out?: string },
): Promise<boolean> {
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0)
    throw new EvalUsageError("Name two cards: --compare before/score-card.json after/score-card.json");
  const [before, after] = [readOrRefuse(first), readOrRefuse(second)];
  const comparison = compareCards(before, after);
  if (comparison.commonCases === 0) throw new EvalUsageError("The two cards have no case in common.");
  if (json === true) await printJson(comparison);
  else await print(renderComparison(comparison));
  if (out !== undefined)
    note(
      `The page: ${writeCardFile(out, "comparison.html", renderComparisonPage({ before, after, comparison }))}`,
    );
  return comparison.criteria.some((criterion) => changeOf(criterion) === "worse");
}

function readOrRefuse(path: string) {
  try {
    return readCard(path);
  } catch (error) {
    if (error instanceof CardFileError) throw new EvalUsageError(error.message);
    throw error;
  }
}

function renderComparison({ remarks, commonCases, criteria }: CardComparison): string {
  const rows = criteria.map(({ criterion, count, before, after, difference, low, high, pValue }) => [
    criterion,
    String(count),
    toPercent(before),
    toPercent(after),
    toPoints(difference),
    `${toPoints(low)} to ${toPoints(high)}`,
    pValue < 0.001 ? "< 0.001" : pValue.toFixed(3),
    changeOf({ low, high, pValue }) ?? "",
  ]);
  const changed = criteria.filter(({ worse, better }) => worse.length + better.length > 0);
  return [
    ...remarks,
    `${commonCases} cases in common.`,
    "",
    renderTable(["criterion", "cases", "before", "after", "points", "95 % interval", "p", ""], rows),
    "",
    ...changed.flatMap(({ criterion, worse, better }) => [
      ...(worse.length === 0 ? [] : [`${criterionOf(criterion).title}, worse: ${listIds(worse)}`]),
      ...(better.length === 0 ? [] : [`${criterionOf(criterion).title}, better: ${listIds(better)}`]),
    ]),
  ].join("\n");
}

function toPoints(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return difference > 0 ? `+${points}` : points.replace("-", "−");
}

function listIds(ids: readonly string[]): string {
  const rest = ids.length - mostIds;
  return `${ids.slice(0, mostIds).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
