import { type Command, Option } from "commander";
import { toCsvCell } from "#lib/domain/dataset/csv-export.ts";
import { type FeatureValue, masterColumnNames } from "#lib/domain/features/master-columns.ts";
import type { MasterRow } from "#lib/domain/features/master-row.ts";
import { exportMasterRows } from "#lib/services/features/export-master-rows.ts";
import type { MasterDataSet } from "#lib/services/features/list-master-rows.ts";
import { print, printJson } from "../output.ts";
import { renderTable } from "../render-table.ts";
import { withApp } from "../with-app.ts";

/** `elara features`: the master data set. */
export function registerFeatures(program: Command): void {
  program
    .command("features")
    .description("print the master data set: one row a person, 39 features and what is kept beside them")
    .addOption(new Option("--json", "as JSON").conflicts("csv"))
    .addOption(new Option("--csv", "as CSV, sorted by id, empty where missing"))
    .action(async (options: { json?: true; csv?: true }) => {
      const dataSet = await withApp((ctx) => exportMasterRows(ctx));
      if (options.json) await printJson({ clock: dataSet.clock, people: dataSet.rows.map(toJson) });
      else if (options.csv) await print(toCsv(dataSet.rows));
      else await print(renderSummary(dataSet));
    });
}

function toJson({ employeeId, values, meanMood, sources }: MasterRow) {
  return { employeeId, features: values, meanMood, sources };
}

function toCsv(rows: readonly MasterRow[]): string {
  const header = ["Employee_ID", ...masterColumnNames];
  const lines = rows.map(({ employeeId, values }) => [
    employeeId,
    ...masterColumnNames.map((name) => values[name]),
  ]);
  return [header, ...lines].map((cells) => `${cells.map(toCell).join(",")}\n`).join("");
}

/** Booleans as the published data set writes them. */
function toCell(value: FeatureValue): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return toCsvCell(value);
}

const shownColumns = [
  "Work_Hours_mean",
  "Meetings_Attended_mean",
  "Annual Leave_Factor",
  "Performance_Rating",
  "Total_Decayed_Reward_Points",
  "Decayed_Vibe",
] as const;

function renderSummary({ rows }: MasterDataSet): string {
  if (rows.length === 0) return "No data yet. Import files first: elara import <files or folder>";
  const header = ["Employee", "Hours", "Meetings", "Leave", "Rating", "Rewards", "Mood sum"];
  const body = rows.map(({ employeeId, values }) => [
    employeeId,
    ...shownColumns.map((name) => (typeof values[name] === "number" ? values[name].toFixed(2) : "·")),
  ]);
  return `${renderTable(header, body)}\n${rows.length} people. All columns: --csv or --json.`;
}
